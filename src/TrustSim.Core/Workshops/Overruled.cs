using System.Collections.Immutable;
using TrustSim.Core.Story;

namespace TrustSim.Core.Workshops;

/// <summary>An answer that somebody wanted and the group did not take.</summary>
/// <param name="Votes">How many wanted it in the last ballot.</param>
/// <param name="Points">By how much more trust the roads behind it end than those behind the answer that was taken, on average; null where
/// the roads were not walked.</param>
/// <param name="Said">What its friends wished to be remembered.</param>
public sealed record Overruled(GroupDecision Decision, Choice Choice, int Votes, double? Points, ImmutableArray<string> Said)
{
    /// <summary>Whether it turned out to matter: a point of trust or more.</summary>
    public bool Mattered => Points >= 1;
}
