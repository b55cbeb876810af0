using System.Collections.Immutable;
using TrustSim.Core.Play;

namespace TrustSim.Core.Workshops;

/// <summary>How a group came to one decision.</summary>
/// <param name="Number">From 1, in its own play.</param>
/// <param name="Ballots">Closed ones, in their order; at least one.</param>
/// <param name="By">What made it this one.</param>
/// <param name="Talked">How long the group talked about it, before and between its votes.</param>
public sealed record GroupDecision(int Number, Decision Decision, ImmutableArray<Ballot> Ballots, ImmutableArray<Remark> Remarks,
    DecidedBy By, TimeSpan Talked)
{
    /// <summary>The vote that counted.</summary>
    public Ballot Last => Ballots[^1];

    /// <summary>What the second vote changed, or the last one; null where there was only one.</summary>
    public VoteShift? Shift => Ballots.Length < 2 ? null : VoteShift.From(Ballots[0], Last);

    /// <summary>
    /// The answer that most of those wanted who wanted another than the one that was taken; of several, one that had something to say, else
    /// the first that was offered.
    /// Null where nobody did.
    /// </summary>
    public Story.ChoiceId? Minority
    {
        get
        {
            var others = Last.Choices.Where(choice => choice != Decision.Choice && Last.Of(choice) > 0).ToList();
            return others.Count == 0 ? null : others.MaxBy(choice => (Last.Of(choice), Remarks.Any(remark => remark.Choice == choice)));
        }
    }
}
