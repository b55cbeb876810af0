using System.Collections.Immutable;
using Terminal.Gui.Input;
using TrustSim.Terminal.Bindings;
using TrustSim.Terminal.Screens;
using TrustSim.Terminal.Tests.Headless;
using TrustSim.Terminal.Workshops;

namespace TrustSim.Terminal.Tests.Bindings;

/// <summary>The observations of a state, made once for all tests of the catalogue.</summary>
/// <param name="Parts">Its classes: the screen, and the parts on it.</param>
/// <param name="Bindings">The whole list, including inactive bindings.</param>
/// <param name="NarrowBindings">The list in the smallest window, where a text may have more pages.</param>
/// <param name="Help">The help page's lines, read from the screen.</param>
/// <param name="Stirred">The letters with an effect but without an active binding.</param>
sealed record ShownScreen(
    State State, ImmutableArray<Type> Parts, ImmutableArray<Binding> Bindings, string Bar, string NarrowBar,
    ImmutableArray<Binding> NarrowBindings,
    ImmutableArray<(string Keys, string Does)> Help, string Stirred)
{
    const string Letters = "abcdefghijklmnopqrstuvwxyz";

    static readonly Lazy<ImmutableArray<ShownScreen>> Catalogue = new(() => [.. ScreenCatalogue.States.Select(Look)]);

    /// <summary>All screens in all their states.</summary>
    public static ImmutableArray<ShownScreen> All => Catalogue.Value;

    public bool IsHelp => Parts.Contains(typeof(HelpScreen));

    public override string ToString() => State.ToString();

    static ShownScreen Look(State state)
    {
        var (stage, owner) = state.Open();
        using (owner)
        using (stage)
        {
            var (screen, keys) = (stage.Current, stage.Keys);
            if (screen is HelpScreen) {
                var helpBar = stage.Bar;
                return new(state, PartsOf(screen), keys, helpBar, Narrow(stage).Bar, stage.Keys, [], "");
            }

            var help = HelpOn(stage.Press(screen is WriteScreen ? Key.F1 : new Key('?'))).ToImmutableArray();
            // Closing the help page removes the message from the bar.
            var (bar, narrow, narrowKeys) = (stage.Press("x").Bar, Narrow(stage).Bar, stage.Keys);
            var unbound = Letters.Where(letter => keys.Find(Keystroke.From(new Key(letter))) is null);
            var stirred = string.Concat(unbound.Where(letter => Stirs(stage, letter)));
            return new(state, PartsOf(screen), keys, bar, narrow, narrowKeys, help, stirred);
        }
    }

    /// <summary>Whether a letter changes anything but the bottom line, which then names the key of the help page.</summary>
    static bool Stirs(Stage stage, char letter)
    {
        var before = stage.Rows.SkipLast(1).ToList();
        // A running clock would change the screen by itself.
        stage.Clock.Pass(TimeSpan.FromSeconds(-1));
        stage.PressAtOnce(new Key(letter));
        return !stage.Rows.SkipLast(1).SequenceEqual(before) || !stage.Bar.Contains("? shows the keys", StringComparison.Ordinal);
    }

    static Stage Narrow(Stage stage) => stage.Resize(Shell.LeastWidth, Shell.LeastHeight);

    static ImmutableArray<Type> PartsOf(Screen screen) => screen switch
    {
        GroupScreen room => [typeof(GroupScreen), room.View.GetType()],
        DebriefScreen debrief => [typeof(DebriefScreen), debrief.Part.GetType()],
        _ => [screen.GetType()],
    };

    /// <summary>The lines of the help page: keys stand at the beginning of a row, and their effects in a column.</summary>
    static IEnumerable<(string Keys, string Does)> HelpOn(Stage stage)
    {
        stage.Current.ShouldBeOfType<HelpScreen>(stage.Text);
        stage.Bar.ShouldNotContain("more", Case.Sensitive, $"At 80 by 24 a help page is whole.\n{stage.Text}");
        // The line about the mouse names no key.
        var rows = stage.Rows.Skip(2).SkipLast(2).Where(row => row.Length > 0 && !row.Contains("Shift and drag", StringComparison.Ordinal))
            .Select(row => row[1..]).ToList();
        var column = rows.Max(ColumnOf);
        (string Keys, string Does)? line = null;
        foreach (var row in rows)
        {
            var (keys, does) = (row[..Math.Min(column, row.Length)].Trim(), row[Math.Min(column, row.Length)..].Trim());
            if (keys.Length > 0 && line is { } whole) yield return whole;
            line = keys.Length > 0 ? (keys, does) : (line!.Value.Keys, $"{line.Value.Does} {does}");
        }

        if (line is { } last) yield return last;

        static int ColumnOf(string row) =>
            row.IndexOf("  ", StringComparison.Ordinal) is > 0 and var gap ? row.Length - row[gap..].TrimStart().Length : 0;
    }
}
