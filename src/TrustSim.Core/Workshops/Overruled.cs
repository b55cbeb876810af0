namespace TrustSim.Core.Workshops;

/// <summary>An answer that somebody voted for and the group did not take.</summary>
/// <param name="Votes">Its votes in the last ballot.</param>
/// <param name="Points">Mean final trust of the paths behind it minus that of the paths behind the taken answer; null where no paths were
/// explored.</param>
/// <param name="Said">The remarks of its supporters.</param>
public sealed record Overruled(GroupDecision Decision, Choice Choice, int Votes, double? Points, ImmutableArray<string> Said)
{
    /// <summary>Whether the difference matters: a point of trust or more.</summary>
    public bool Mattered => Points >= 1;
}
