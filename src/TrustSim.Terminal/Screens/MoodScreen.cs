using TrustSim.Core.Trust;

namespace TrustSim.Terminal.Screens;

/// <summary>The opening mood: for everybody, for each person, and the clarity.</summary>
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
            scenario.Team.Select(member => (Name: Runs.FromScenario(member.FirstName), Mood: rehearsal.People.GetValueOrDefault(member.Id)))
                .ToList();
        levels = [rehearsal.Everybody.Trust, rehearsal.Everybody.Fear, rehearsal.Clarity,
            .. people.SelectMany(person => (double?[])[person.Mood.Trust, person.Mood.Fear])];
        names = [Say.Text("mood.everybody-trust"), Say.Text("mood.everybody-fear"), Say.Text("mood.clarity"),
            .. people.SelectMany(
                person => (string[])[Say.Text("mood.trust-of", ("name", person.Name)), Say.Text("mood.fear-of", ("name", person.Name))])];
    }

    public override string Title => Say.Text("mood.title");

    public override IReadOnlyList<Binding> Bindings =>
    [
        Binding.Arrows(Say.Text("bind.choose"), Say.Text("mood.choose-help"), by => Select(selected + by)),
        new(
            KeyAction.Type, [Press.Figures], Say.Text("mood.set"), Say.Text("mood.set-help"),
            stroke => Type($"{typed}{stroke.Digit}", $"{stroke.Digit}")),
        new(KeyAction.Turn, [Press.LeftRight], Say.Text("mood.turn"), Say.Text("mood.turn-help"), stroke => Move(stroke.Step * Stride)),
        new(KeyAction.Erase, [Press.Delete, Press.Backspace], Say.Text("mood.as-written"), Say.Text("mood.as-written-help"),
            () => Type("")),
        new(KeyAction.Continue, [Press.Enter], Say.Text("mood.play"), Say.Text("mood.play-help"), Take),
        Esc(Say.Text("bind.stay"), Say.Text("mood.stay-help")),
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
                    new Span(row == selected ? "► " : "  ", Style.Strong),
                    new Span(TextWidth.Fit(name, wide), row == selected ? Style.Selected : Style.Text),
                    new Span($"  {Say.Number(levels[row] ?? Opening(opening, row), "0.#"),4}",
                        levels[row] is null ? Style.Dim : Style.Strong),
                    new Span(levels[row] is null ? $"  {Whence(row)}" : "", Style.Dim),
                ], row)),
            Row.Empty,
            .. Layout.Render(
                [Block.Say(BlockKind.Note, "mood.about")], width),
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

    /// <summary>Adds a digit while the number is a valid level; one digit too many begins another number.</summary>
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

    string Whence(int row) =>
        row < Shared || levels[IsTrust(row) ? 0 : 1] is null ? Say.Text("mood.as-written") : Say.Text("mood.like-everybody");

    static bool IsTrust(int row) => (row - Shared) % 2 == 0;

    double Opening(Team opening, int row)
    {
        if (row < Shared) return row switch { 0 => opening.Trust, 1 => opening.Fear, _ => opening.Clarity };
        var person = opening[scenario.Team[(row - Shared) / 2].Id];
        return IsTrust(row) ? person.Trust : person.Fear;
    }
}
