using System.Collections.Immutable;
using TrustSim.Core.Play;

namespace TrustSim.Core.Workshops;

/// <summary>A group and how far it has come: the room, or one half of it.</summary>
/// <param name="Decisions">One for each decision of its play.</param>
public sealed record Group(string Name, Voters Voters, Playthrough Playthrough, ImmutableArray<GroupDecision> Decisions)
{
    /// <summary>Whether it has read its play to the end.</summary>
    public bool IsOver => Playthrough.Phase == Phase.Debrief;

    internal static Group From(GroupSetup setup, Playthrough play) => new(setup.Name, setup.Voters, play, []);
}
