using TrustSim.Records.History;

namespace TrustSim.Terminal.Screens;

/// <summary>Past playthroughs one by one, the latest first. The player can read the debrief of each finished one again.</summary>
/// <param name="changed">Called after the player opened a playthrough, and may have continued it.</param>
sealed class SavedPlaythroughsScreen(ScenarioHistory plays, PlaythroughStore store, Meters meters, Action changed) : Screen
{
    readonly ImmutableArray<PastPlaythrough> latestFirst = [.. plays.Plays.Reverse()];
    readonly OptionList options = new([.. plays.Plays.Reverse().Select(past => HistoryPage.Name(plays, past).Plain)], 0);
    bool isPointing;

    public override string Title => HistoryPage.NameOf(plays).Plain;

    public override IReadOnlyList<Binding> Bindings =>
    [
        Binding.Arrows(Say.Text("bind.choose"), Say.Text("history.choose-game"), by => OnOption(options.Selected + by)),
        Binding.Numbers(options.Shown, null, Say.Text("history.choose-game"), number => OnOption(options.First + number)),
        options.Turns,
        new(KeyAction.Continue, [Press.Enter], Say.Text("history.debrief"), Say.Text("history.debrief-help"),
            () => Open(latestFirst[options.Selected])),
        Esc(Say.Text("bind.back"), Say.Text("bind.back")),
    ];

    // Scrolling to the end for reading must not jump back to the selected playthrough.
    public override int InSight => isPointing ? options.Selected : -1;

    public override ImmutableArray<Row> Body(int width, int height) =>
    [
        .. Layout.Render([new Block(BlockKind.Meter, HistoryPage.Summary(plays))], width), Row.Empty,
        .. latestFirst.Index().Skip(options.First).Take(options.Shown).SelectMany(past => Entry(past.Item, past.Index, width)),
        .. Layout.Render(HistoryPage.Together(plays), width),
    ];

    public override void Scrolled() => isPointing = false;

    public override void OnOption(int option)
    {
        options.Select(option);
        isPointing = true;
    }

    IEnumerable<Row> Entry(PastPlaythrough past, int index, int width) =>
    [
        .. Layout.Hanging(index == options.Selected ? "► " : "  ", Style.Strong,
            Run.Clean($"{plays.Plays.Length - index}. {HistoryPage.Name(plays, past)}"),
            index == options.Selected ? Style.Selected : Style.Option, Math.Min(width, Layout.WidestProse), index),
        .. Layout.Render(HistoryPage.Play(past), width).Select(row => row with { Option = index }),
        Row.Empty,
    ];

    void Open(PastPlaythrough past)
    {
        if (!past.IsDone) Shell.ShowStatus(Say.Text("history.unfinished"));
        else if (!past.Tree.Current.IsDone)
            Shell.ShowStatus(Say.Text("history.gone-back"));
        else
        {
            changed();
            Shell.Replace(new DebriefScreen(Debrief.From(past.Playthrough), meters, store.Resume(past.Kept)));
            if (past.Kept.HasOtherLaws) Shell.Push(new PageScreen(OtherLawsPage.Create()));
        }
    }
}
