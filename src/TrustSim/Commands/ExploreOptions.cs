namespace TrustSim.Commands;

/// <summary>The options that say how far to explore.</summary>
sealed class ExploreOptions
{
    readonly Option<long> paths = ValueOptions.LargeNumber(
        "--max-paths", Say.Text("option.max-paths"), Ranges.ExploredPaths, PathLimits.UsualPaths, "--max-roads");

    readonly Option<long?> decisions = ValueOptions.LargeNumber(
        "--max-decisions", Say.Text("option.max-decisions"), Ranges.ExploredPaths);

    /// <summary>The option for the seconds that settling may take.</summary>
    public static Option<int?> Time() => ValueOptions.Number("--time", Say.Text("option.time"), Ranges.SettlingSeconds, 2);

    public static TimeSpan TimeOf(int? seconds) => TimeSpan.FromSeconds(seconds!.Value);

    public void AddTo(Command command)
    {
        command.Add(paths);
        command.Add(decisions);
    }

    public PathLimits From(ParseResult parsed) => new(parsed.GetValue(paths), parsed.GetValue(decisions));
}
