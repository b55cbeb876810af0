namespace TrustSim.Core.Play;

/// <summary>One decision and everything up to the next question: its own week, later weeks, opened scenes.</summary>
/// <param name="Number">From 1; 0 stands for the time before the first decision.</param>
/// <param name="Choice">The decided choice; null in step 0.</param>
/// <param name="Before">The team before the decision.</param>
/// <param name="Settled">The team at the end of the decision's own week, before any later weeks; with <see cref="Effects.SameWeek"/>, the
/// team right after the decision.</param>
/// <param name="Ledger">All changes up to the next question.</param>
/// <param name="News">Risks that somebody told or that landed in the decision's own week. Scenes hold the news of later weeks.</param>
/// <param name="Opened">The scenes that opened since, in order. The last one asks the next question or is the ending.</param>
/// <param name="Now">The situation at the end of the step.</param>
public sealed record Step(
    int Number,
    Decision? Decision,
    Choice? Choice,
    Team Before,
    Team Settled,
    Ledger Ledger,
    ImmutableArray<RiskNews> News,
    ImmutableArray<SceneOpening> Opened,
    Situation Now)
{
    /// <summary>Text of the decision's outcome, with those of its parts whose conditions hold; empty in step 0.</summary>
    public string Outcome { get; init; } = "";

    public Team After => Now.Team;

    /// <summary>The week of the decision, from 1; several decisions can fall into one week.</summary>
    public int Week => Before.Week + 1;
}
