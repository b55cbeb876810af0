namespace TrustSim.Core.Story;

/// <summary>Somebody who can speak in a scene: a member of the team, or a person outside it.</summary>
public interface ISpeaker
{
    MemberId Id { get; }

    string Name { get; }

    string Role { get; }

    string About { get; }

    /// <summary>The short name that the file gives; empty: see <see cref="FirstName"/>.</summary>
    string Called { get; }

    /// <summary>The name that colleagues use for this person, unlike that of anybody else in the scenario.</summary>
    string FirstName { get; }
}
