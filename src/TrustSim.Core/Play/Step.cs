using System.Collections.Immutable;
using TrustSim.Core.Story;
using TrustSim.Core.Trust;

namespace TrustSim.Core.Play;

/// <summary>One decision and all that followed until the next: the week itself, weeks that passed later, scenes that opened.</summary>
/// <param name="Number">From 1; 0 is what came before the first decision.</param>
/// <param name="Choice">What was decided; null in step 0.</param>
/// <param name="Before">The team before the decision.</param>
/// <param name="Settled">The team at the end of the decision's own week, before any more weeks passed.</param>
/// <param name="Ledger">All that moved until the next question.</param>
/// <param name="News">Risks that were told or landed in the decision's own week; those of later weeks come with the scenes.</param>
/// <param name="Opened">The scenes that opened since, in order; the last one asks the next question or is the ending.</param>
/// <param name="Now">How things stand at the end of all this.</param>
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
    public Team After => Now.Team;
}
