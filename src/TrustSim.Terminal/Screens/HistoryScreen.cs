using TrustSim.Core.Vocabulary;
using TrustSim.Records.History;

namespace TrustSim.Terminal.Screens;

/// <summary>
/// All playthroughs so far: the list of scenarios, and for the selected one its first, best and latest playthrough and the keys over time.
/// </summary>
/// <param name="changed">Called after the player opened a playthrough, and may have continued it.</param>
sealed class HistoryScreen(PlaythroughStore store, Meters meters, Action changed) : Screen
{
    static string ChooseHelp => Say.Text("history.choose-help");

    PlaythroughHistory history = PlaythroughHistory.From(store);
    bool isStale;
    OptionList options = new([]);

    ImmutableArray<ScenarioHistory> Groups =>
        history.Plays.IsEmpty ? [] : history.Scenarios.Length == 1 ? history.Scenarios : [history.All, .. history.Scenarios];

    public override string Title => HistoryPage.Title.Plain;

    public override IReadOnlyList<Binding> Bindings =>
    [
        options.Arrows(Say.Text("bind.choose"), ChooseHelp),
        options.Numbers(null, ChooseHelp),
        options.Turns,
        new(
            KeyAction.Continue, [Press.Enter], Say.Text("history.games"), Say.Text("history.games-help"),
            () => Shell.Push(new SavedPlaythroughsScreen(Groups[options.Selected], store, meters, Changed)), !Groups.IsEmpty),
        Esc(Say.Text("bind.back"), Say.Text("bind.back")),
    ];

    public override int InSight => options.Selected;

    public override ImmutableArray<Row> Body(int width, int height)
    {
        if (history.IsEmpty) return Layout.Render([new Block(BlockKind.Prose, HistoryPage.Nothing)], width);
        return [.. Groups.Index().Skip(options.First).Take(options.Shown).Select(group => Entry(group.Item, group.Index, width)),
            .. history.Unread.IsEmpty ? [] : (Row[])[Row.Empty, .. Layout.Render(HistoryPage.Unread(history), width)]];
    }

    public override ImmutableArray<Row> Foot(int width)
    {
        if (Groups.IsEmpty) return [];
        var group = Groups[options.Selected];
        // Trust of different scenarios is not comparable, so all of them together have no best one.
        var marks = group.Scenario is null ? [] : HistoryPage.Landmarks(group).SelectMany(mark => Layout.Hanging(
            $"{mark.Name}: ", Style.Strong, $"{HistoryPage.Begun(mark.Play)} · {HistoryPage.Figures(mark.Play)}", Style.Text, width))
            .ToList();
        return
        [
            .. marks, .. marks.Count > 0 ? [Row.Empty] : (Row[])[],
            new Row(Say.Text("history.keys-chart", ("keys", Say.InWords(TrustKeyTable.All.Length))), Style.Title),
            .. KeyChart.Render(group, width),
            .. TextWidth.Wrap(KeyChart.Legend, width).Select(row => new Row(row, Style.Dim)),
        ];
    }

    public override void Shown()
    {
        if (isStale) history = PlaythroughHistory.From(store);
        isStale = false;
        options = new([.. Groups.Select(group => HistoryPage.NameOf(group).Plain)],
            Math.Clamp(options.Selected, 0, Math.Max(0, Groups.Length - 1)));
    }

    public override void OnOption(int option) => options.Select(option);

    void Changed()
    {
        isStale = true;
        changed();
    }

    Row Entry(ScenarioHistory group, int index, int width)
    {
        var remark = HistoryPage.Summary(group).Plain.TrimEnd('.');
        var cells = Math.Max(8, width - TextWidth.Measure(remark) - 4);
        return new Row(
            [new Span(index == options.Selected ? "► " : "  ", Style.Strong),
                new Span(TextWidth.Fit(HistoryPage.NameOf(group).Plain, cells), index == options.Selected ? Style.Selected : Style.Option),
                    new Span($" {remark}", Style.Dim)],
            index);
    }
}
