namespace TrustSim.Commands;

/// <summary>The options that say how far to explore.</summary>
sealed class ExploreOptions
{
    readonly Option<long> paths = ValueOptions.LargeNumber(
        "--max-paths", Say.Text("option.max-paths"), Ranges.ExploredPaths, PathLimits.UsualPaths, "--max-roads");

    readonly Option<long?> decisions = ValueOptions.LargeNumber(
        "--max-decisions", Say.Text("option.max-decisions"), Ranges.ExploredPaths);

    public void AddTo(Command command)
    {
        command.Add(paths);
        command.Add(decisions);
    }

    public PathLimits From(ParseResult parsed) => new(parsed.GetValue(paths), parsed.GetValue(decisions));
}
