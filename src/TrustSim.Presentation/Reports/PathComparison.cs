namespace TrustSim.Presentation.Reports;

/// <summary>Trust in the team on two paths, week by week: a chart and its figures.</summary>
static class PathComparison
{
    // The end of a line has space for this many letters.
    const int LongestName = 10;

    public static IEnumerable<Block> Create(Runs title, (Runs Name, Debrief Path) one, (Runs Name, Debrief Path) other)
    {
        var step = one.Path.Step();
        var (first, second) = (TrustOn(one.Path), TrustOn(other.Path));
        var weeks = Enumerable.Range(0, Math.Max(first.Length, second.Length)).ToList();
        yield return Block.Draw(new LineDrawing(
            title,
            Say.Runs("report.two-paths-described", ("trust", first[0]), ("trust-now", first[^1]), ("one", one.Name),
                ("other-trust", second[^1]), ("other", other.Name)),
            [.. weeks.Select(LineReport.Label)],
            [new(Short(one.Name, "report.the-one"), Tone.Trust, first), new(Short(other.Name, "report.the-other"), Tone.Best, second)]));
        yield return Block.Draw(new TableDrawing(
            Say.Runs("report.trust-each-week", ("unit", step.One())),
            [new(step.One().Capital(), ColumnKind.RowHead), new(one.Name, ColumnKind.Figure), new(other.Name, ColumnKind.Figure)],
            [.. weeks.Select(week => Row(step, week, (one.Name, At(first, week)), (other.Name, At(second, week))))]));
    }

    static TableRow Row(StepUnit step, int week, (Runs Name, Runs Trust) one, (Runs Name, Runs Trust) other) =>
        new(LineReport.Label(week), one.Trust, other.Trust)
    {
        InWords =
        [
            Block.Say(
                BlockKind.Meter, "report.two-paths-in-words",
                ("when", week == 0 ? Say.Runs("report.at-the-start") : step.At(week).Capital()), ("one", one.Name),
                    ("trust", one.Trust), ("other", other.Name), ("other-trust", other.Trust)),
        ],
    };

    static ImmutableArray<double> TrustOn(Debrief path) => [.. path.Timeline.Select(point => point.Team.Trust)];

    static Runs At(ImmutableArray<double> trust, int week) => Runs.FromProgram(week < trust.Length ? $"{trust[week]:0}" : "–");

    static Runs Short(Runs name, string otherwise) => name.Plain.Length <= LongestName ? name : Say.Runs(otherwise);
}
