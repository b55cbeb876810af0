using System.Collections.Immutable;
using System.Globalization;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Trust;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Bindings;
using TrustSim.Presentation.Documents;

namespace TrustSim.Terminal.Screens;

/// <summary>The mood in which people begin: for everybody, for each person, and how clear things are.</summary>
sealed class MoodScreen : Screen
{
    const double Stride = 5;
    const int Shared = 3;

    readonly Scenario scenario;
    readonly Rehearsal rehearsal;
    readonly Action<Rehearsal> onSet;
    readonly double?[] levels;
    readonly string[] names;
    int selected;
    string typed = "";

    public MoodScreen(Scenario scenario, Rehearsal rehearsal, Action<Rehearsal> onSet)
    {
        (this.scenario, this.rehearsal, this.onSet) = (scenario, rehearsal, onSet);
        var people =
            scenario.Team.Select(member => (Name: Run.Clean(member.FirstName), Mood: rehearsal.People.GetValueOrDefault(member.Id)))
                .ToList();
        levels = [rehearsal.Everybody.Trust, rehearsal.Everybody.Fear, rehearsal.Clarity,
            .. people.SelectMany(person => (double?[])[person.Mood.Trust, person.Mood.Fear])];
        names = ["Everybody: trust", "Everybody: fear", "Clarity",
            .. people.SelectMany(person => (string[])[$"{person.Name}: trust", $"{person.Name}: fear"])];
    }

    public override string Title => "The mood in which play begins";

    public override IReadOnlyList<Binding> Bindings =>
    [
        Binding.Arrows("choose", "choose what to set", by => Select(selected + by)),
        new(
            KeyAction.Type, [Press.Figures], "set", "type a level from 0 to 100",
            stroke => Type($"{typed}{stroke.Digit}", $"{stroke.Digit}")),
        new(KeyAction.Turn, [Press.LeftRight], "less, more", "five less, five more", stroke => Move(stroke.Step * Stride)),
        new(KeyAction.Erase, [Press.Delete, Press.Backspace], "as written", "as it is written", () => Type("")),
        new(KeyAction.Continue, [Press.Enter], "play with it", "play with it: the same decisions, taken again", Take),
        Esc("stay", "stay with the mood as it was"),
    ];

    public override int InSight => selected;

    public override ImmutableArray<Row> Body(int width, int height)
    {
        var opening = TrustModel.Default.Open(Draft.ApplyTo(scenario).Team);
        var wide = Math.Min(names.Max(TextWidth.Measure), width - 24);
        return
        [
            .. names.Select((name, row) => new Row(
                [
                    new Span(row == selected ? "▸ " : "  ", Style.Strong),
                    new Span(TextWidth.Fit(name, wide), row == selected ? Style.Selected : Style.Text),
                    new Span($"  {(levels[row] ?? Opening(opening, row)).ToString("0.#", CultureInfo.InvariantCulture),4}",
                        levels[row] is null ? Style.Dim : Style.Strong),
                    new Span(levels[row] is null ? $"  {Whence(row)}" : "", Style.Dim),
                ], row)),
            Row.Empty,
            .. Layout.Render(
                [new Block(BlockKind.Note, Runs.FromProgram("These are opening levels, as if the file gave them: fear goes back to them "
                    + "as weeks pass."))], width),
        ];
    }

    public override void OnOption(int option) => Select(option);

    Rehearsal Draft => new(rehearsal.Scene, new(levels[0], levels[1]), levels[2], scenario.Team
        .Select((member, index) => (member.Id, Mood: new Mood(levels[Shared + 2 * index], levels[Shared + 2 * index + 1])))
        .Aggregate(rehearsal.People,
            (people, person) => person.Mood == default ? people.Remove(person.Id) : people.SetItem(person.Id, person.Mood)));

    void Select(int row)
    {
        selected = Math.Clamp(row, 0, levels.Length - 1);
        typed = "";
    }

    void Move(double by)
    {
        typed = "";
        var opening = TrustModel.Default.Open(Draft.ApplyTo(scenario).Team);
        levels[selected] = Math.Clamp((levels[selected] ?? Math.Round(Opening(opening, selected))) + by, Rehearsal.Least, Rehearsal.Most);
    }

    /// <summary>What is typed goes on while it is a level; a digit too many begins another.</summary>
    void Type(string text, string alone = "")
    {
        typed = text.Length > 0 && int.Parse(text, CultureInfo.InvariantCulture) > Rehearsal.Most ? alone : text;
        levels[selected] = typed.Length == 0 ? null : int.Parse(typed, CultureInfo.InvariantCulture);
    }

    void Take()
    {
        Shell.Pop();
        onSet(Draft);
    }

    string Whence(int row) => row < Shared || levels[IsTrust(row) ? 0 : 1] is null ? "as written" : "like everybody";

    static bool IsTrust(int row) => (row - Shared) % 2 == 0;

    double Opening(Team opening, int row)
    {
        if (row < Shared) return row switch { 0 => opening.Trust, 1 => opening.Fear, _ => opening.Clarity };
        var person = opening[scenario.Team[(row - Shared) / 2].Id];
        return IsTrust(row) ? person.Trust : person.Fear;
    }
}
