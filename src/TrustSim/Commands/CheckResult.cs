using TrustSim.Core.Paths.Figures;

namespace TrustSim.Commands;

/// <summary>What <c>trustsim check</c> has found in all files so far.</summary>
sealed class CheckResult
{
    readonly List<Diagnostic> diagnostics = [];
    readonly List<(string File, Proof? Proof)> scenarios = [];

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <summary>The scenarios that were read; without a proof where mistakes stood in the way of one.</summary>
    public IReadOnlyList<(string File, Proof? Proof)> Scenarios => scenarios;

    public int Translations { get; set; }

    /// <summary>Number of files that could not be read.</summary>
    public int Unread { get; set; }

    /// <summary>Number of diagnostics that want something mended.</summary>
    public int ToMend => diagnostics.Count(IsToMend);

    /// <summary>The first code that wants something mended.</summary>
    public DiagnosticCode? ToExplain => diagnostics.Find(IsToMend)?.Code;

    /// <summary>What was settled of all scenarios together.</summary>
    public ProofExtent Extent => scenarios.Select(one => one.Proof?.Extent).OfType<ProofExtent>()
        .Aggregate(new ProofExtent(true, 0, 0, 0), (sum, one) => sum + one);

    public TellCounts Tells =>
        scenarios.Select(one => one.Proof?.Tells).OfType<TellCounts>().Aggregate(TellCounts.None, (sum, one) => sum + one);

    public int ExitCode => Unread > 0 ? TrustSim.ExitCode.CouldNot : ToMend > 0 ? TrustSim.ExitCode.Diagnostics : TrustSim.ExitCode.Fine;

    public void Add(Diagnostic found) => diagnostics.Add(found);

    public void Add(string file, Proof? proof) => scenarios.Add((file, proof));

    static bool IsToMend(Diagnostic found) => found.Code.Severity != Severity.Information;
}
