using System.Collections.Immutable;
using TrustSim.Core.Story;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Review;

/// <summary>What a play did to one person. Opening level + contributions = the meter, for trust and for fear.</summary>
/// <param name="AfraidOf">What most of the fear that your decisions raised is about; null where they raised none worth a word.</param>
/// <param name="Because">The decision that more of that fear goes back to than to any other.</param>
/// <param name="Trust">By decision, in order; 0 is what the start itself did.</param>
/// <param name="Fear">By decision, in order; 0 is what the start itself did.</param>
public sealed record PersonRecord(
    Member Member, Person Now, FearOf? AfraidOf, Contribution? Because, ImmutableArray<Contribution> Trust,
        ImmutableArray<Contribution> Fear);
