using System.Collections.Immutable;
using Terminal.Gui.Input;
using TrustSim.Records.History;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;

namespace TrustSim.Terminal.Screens;

/// <summary>All plays so far: the scenarios to choose from, and of the one that is chosen its first, best and latest play and the six keys over time.</summary>
sealed class HistoryScreen(PlayHistory history) : Screen
{
    readonly ImmutableArray<ScenarioHistory> groups = history.Plays.IsEmpty ? [] : history.Scenarios.Length == 1 ? history.Scenarios : [history.All, .. history.Scenarios];
    int selected;

    public override string Title => HistoryPage.Title;

    public override string Keys => groups.IsEmpty ? "? help · Esc back" : "↑↓ choose · Enter play by play · ? help · Esc back";

    public override IReadOnlyList<(string Key, string Does)> Help =>
        [("↑ ↓ or 1-9", "choose a scenario, or all of them"), ("Enter", "its plays one by one"), ("Esc", "back")];

    public override int InSight => selected;

    public override ImmutableArray<Row> Body(int width, int height)
    {
        if (history.IsEmpty) return Layout.Of([new Passage(Role.Prose, HistoryPage.Nothing)], width);
        return [.. groups.Select((group, index) => Entry(group, index, width)), .. history.Unread.IsEmpty ? [] : (Row[])[Row.Empty, .. Layout.Of(HistoryPage.Unread(history), width)]];
    }

    public override ImmutableArray<Row> Foot(int width)
    {
        if (groups.IsEmpty) return [];
        var group = groups[selected];
        // The best trust of different scenarios is not the same thing.
        var marks = group.Scenario is null ? [] : HistoryPage.Landmarks(group).Select(mark => new Row(
            [new Span($"{mark.Name}: ", Ink.Strong), new Span(TextWidth.Fit($"{HistoryPage.Begun(mark.Play)} · {HistoryPage.Figures(mark.Play)}", Math.Max(1, width - TextWidth.Of(mark.Name) - 2)), Ink.Text)])).ToList();
        return
        [
            .. marks, .. marks.Count > 0 ? [Row.Empty] : (Row[])[],
            new Row("The six keys: in how many of its moments each was honoured", Ink.Title),
            .. KeyChart.Of(group, width),
            .. TextWidth.Wrap(KeyChart.Legend, width).Select(row => new Row(row, Ink.Dim)),
        ];
    }

    public override bool OnKey(Key key)
    {
        if (groups.IsEmpty) return false;
        if (key == Key.CursorDown) OnOption(selected + 1);
        else if (key == Key.CursorUp) OnOption(selected - 1);
        else if (key == Key.Enter) Shell.Push(new PageScreen(HistoryPage.Of(groups[selected])));
        else if (key.AsRune.Value is >= '1' and <= '9' and var digit && digit - '1' < groups.Length) OnOption(digit - '1');
        else return false;
        return true;
    }

    public override void OnOption(int option) => selected = Math.Clamp(option, 0, groups.Length - 1);

    Row Entry(ScenarioHistory group, int index, int width)
    {
        var remark = HistoryPage.Summary(group).TrimEnd('.');
        var room = Math.Max(8, width - TextWidth.Of(remark) - 4);
        return new Row(
            [new Span(index == selected ? "▸ " : "  ", Ink.Strong), new Span(TextWidth.Fit(Passage.Clean(group.Title), room), index == selected ? Ink.Selected : Ink.Option), new Span($" {remark}", Ink.Dim)],
            index);
    }
}
