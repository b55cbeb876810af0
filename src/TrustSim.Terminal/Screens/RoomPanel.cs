using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;

namespace TrustSim.Terminal.Screens;

/// <summary>The people beside the text: behaviour first, numbers second, and the line so far where there is room for it.</summary>
static class RoomPanel
{
    const int ChartHeight = 9;

    public static ImmutableArray<Row> Of(Playthrough play, Meters meters, int width, int height)
    {
        // While somebody reads what came of a decision, later weeks have not been told yet.
        var team = play.Phase == Phase.Consequence ? play.Current.Settled : play.Team;
        var lines = ImmutableArray.CreateBuilder<Row>();
        lines.Add(new Row("The room", Ink.Title));
        if (meters == Meters.Live)
        {
            lines.Add(new Row([new Span($"trust {team.Trust,2:0}", Ink.Trust), new Span("  ", Ink.Text), new Span($"fear {team.Fear,2:0}", Ink.Fear)]));
            lines.Add(new Row(TextWidth.Fit($"work {Wording.Weeks(team.Work)}", width)));
            lines.Add(Row.Empty);
        }

        var room = height - lines.Count;
        var shown = play.Scenario.Team.Length <= room ? play.Scenario.Team.Length : Math.Max(0, room - 1);
        var names = Math.Min(9, play.Scenario.Team.Max(member => TextWidth.Of(Passage.Clean(member.FirstName))));
        foreach (var member in play.Scenario.Team.Take(shown))
            lines.Add(new Row([new Span(TextWidth.Fit(Passage.Clean(member.FirstName), names), Ink.Strong), new Span(" " + TextWidth.Fit(Bearing.Of(team, member.Id), width - names - 1), Ink.Text)]));
        if (shown < play.Scenario.Team.Length) lines.Add(new Row($"… {play.Scenario.Team.Length - shown} more: R", Ink.Dim));
        if (meters == Meters.Live && height - lines.Count > ChartHeight && play.Steps.Length > 1)
        {
            lines.Add(Row.Empty);
            lines.AddRange(LineChart.Of(
                [.. play.Steps.Select(step => step.Settled.Trust)], [.. play.Steps.Select(step => step.Settled.Fear)],
                [.. play.Steps.Select(step => step.Number == 0 ? "" : $"{step.Number}")], width, Math.Min(14, height - lines.Count - 1)));
            lines.Add(LineChart.Legend);
        }

        return lines.ToImmutable();
    }
}
