namespace TrustSim.Terminal.Screens;

/// <summary>The people beside the text: behaviour first, numbers second, and the line so far where it fits.</summary>
static class TeamPanel
{
    const int ChartHeight = 9;

    public static ImmutableArray<Row> Render(Playthrough play, Meters meters, int width, int height)
    {
        // At the consequence of a decision, the pages about later weeks are still unread.
        var team = play.Phase == Phase.Consequence ? play.Current.Settled : play.Team;
        var lines = ImmutableArray.CreateBuilder<Row>();
        lines.Add(new Row(Say.Text("play.panel-team"), Style.Title));
        if (meters == Meters.Live)
        {
            lines.Add(
                new Row(
                    [new Span(Say.Text("play.panel-trust", ("trust", Runs.FromProgram($"{team.Trust,2:0}"))), Style.Trust),
                        new Span("  ", Style.Text),
                        new Span(Say.Text("play.panel-fear", ("fear", Runs.FromProgram($"{team.Fear,2:0}"))), Style.Fear)]));
            lines.Add(new Row(TextWidth.Fit(Say.Text("play.panel-work", ("work", Wording.Weeks(team.Work))), width)));
            lines.Add(Row.Empty);
        }

        var rows = height - lines.Count;
        var shown = play.Scenario.Team.Length <= rows ? play.Scenario.Team.Length : Math.Max(0, rows - 1);
        var names = Math.Min(9, play.Scenario.Team.Max(member => TextWidth.Measure(Run.Clean(member.FirstName))));
        foreach (var member in play.Scenario.Team.Take(shown))
            lines.Add(
                new Row(
                    [new Span(TextWidth.Fit(Run.Clean(member.FirstName), names), Style.Strong),
                        new Span(" " + TextWidth.Fit(team.BearingOf(member.Id).Name().Plain, width - names - 1), Style.Text)]));
        if (shown < play.Scenario.Team.Length)
            lines.Add(new Row(Say.Text("play.panel-more", ("more", play.Scenario.Team.Length - shown)), Style.Dim));
        if (meters == Meters.Live && height - lines.Count > ChartHeight && play.Steps.Length > 1)
        {
            lines.Add(Row.Empty);
            lines.AddRange(LineChart.Render(
                [.. play.Steps.Select(step => step.Settled.Trust)], [.. play.Steps.Select(step => step.Settled.Fear)],
                [.. play.Steps.Select(step => step.Number == 0 ? "" : $"{step.Number}")], width, Math.Min(14, height - lines.Count - 1)));
            lines.Add(LineChart.Legend);
        }

        return lines.ToImmutable();
    }
}
