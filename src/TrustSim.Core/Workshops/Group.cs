namespace TrustSim.Core.Workshops;

/// <summary>A group and its progress: the whole workshop, or one half of it.</summary>
/// <param name="Decisions">One for each decision of its playthrough.</param>
public sealed record Group(string Name, Voters Voters, Playthrough Playthrough, ImmutableArray<GroupDecision> Decisions)
{
    /// <summary>Whether the group has reached its debrief.</summary>
    public bool IsOver => Playthrough.Phase == Phase.Debrief;

    internal static Group From(GroupSetup setup, Playthrough play) => new(setup.Name, setup.Voters, play, []);
}
