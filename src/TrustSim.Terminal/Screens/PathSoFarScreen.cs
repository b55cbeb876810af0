namespace TrustSim.Terminal.Screens;

/// <summary>The path so far. The player can go back to any decision.</summary>
/// <param name="onGo">Receives the chosen state.</param>
sealed class PathSoFarScreen(Playthrough play, Meters meters, PlaySession session, Action<Playthrough> onGo) : Screen
{
    readonly OptionList decisions = new([.. play.Steps.Skip(1).Select(step => step.Choice!.Text)], resting: play.Steps.Length - 2);

    public override string Title => PathSoFarPage.Title.Plain;

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(
            KeyAction.Continue, [Press.Enter], Say.Text("branches.decide-anew"), Say.Text("branches.decide-anew-help"), Go,
            decisions.Selected >= 0),
        decisions.Arrows(decisions.Selected < 0 ? Say.Text("bind.choose") : Say.Text("bind.another"), Say.Text("branches.point")),
        decisions.Numbers(null, Say.Text("branches.point")),
        new(
            KeyAction.Paths, [Press.Sign('F')], Say.Text("branches.paths"), Say.Text("branches.paths-help"),
            () => Shell.Replace(new BranchesScreen(session, meters, onGo))),
        new(KeyAction.Continue, [Press.Enter], null, Say.Text("bind.back"), Shell.Pop, decisions.Selected < 0),
        Esc(Say.Text("bind.back"), Say.Text("bind.back")),
    ];

    // The latest decision stands at the end, and most players want to go back to it.
    public override bool BeginsAtEnd => true;

    public override int InSight => decisions.Selected;

    public override ImmutableArray<Row> Body(int width, int height)
    {
        if (decisions.Count == 0) return Layout.Render(PathSoFarPage.Create(play, meters).Blocks, width);
        var rows = ImmutableArray.CreateBuilder<Row>();
        rows.Add(new Row(PathSoFarPage.Title.Plain, Style.Title));
        foreach (var step in play.Steps.Skip(1 + decisions.First).Take(decisions.Shown))
        {
            if (step.Number > decisions.First + 1) rows.Add(Row.Empty);
            rows.AddRange(Decision(step, width));
        }

        return rows.ToImmutable();
    }

    public override void OnOption(int option) => decisions.Select(option);

    IEnumerable<Row> Decision(Step step, int width)
    {
        var option = step.Number - 1;
        var isSelected = option == decisions.Selected;
        foreach (var (number, row) in Layout.Render(PathSoFarPage.Decision(play, step, meters), width - 2).Index())
            yield return new(
                [new Span(isSelected && number == 0 ? "► " : "  ", Style.Strong),
                    .. isSelected ? row.Spans.Select(span => span with { Style = Style.Selected }) : row.Spans], option);
    }

    void Go()
    {
        Shell.Pop();
        onGo(play.BackTo(decisions.Selected + 1));
    }
}
