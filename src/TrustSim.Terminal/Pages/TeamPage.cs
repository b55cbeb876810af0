using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Trust;

namespace TrustSim.Terminal.Pages;

/// <summary>The people in the room: what one sees of them, and the meters where they are shown.</summary>
public static class TeamPage
{
    public static Page Create(Scenario scenario, Team team, Meters meters)
    {
        var people = scenario.Team.Select(member =>
        {
            var person = team[member.Id];
            var numbers = meters == Meters.Live ? $" (trust {person.Trust:0}, fear {person.Fear:0})" : "";
            return new Passage(Role.Speech, $"{Bearing.Describe(team, member.Id)}{numbers}", member.FirstName);
        });
        ImmutableArray<Passage> meter = meters == Meters.Live
            ? [new(Role.Meter, $"Team: trust {team.Trust:0}, fear {team.Fear:0}. Clarity {team.Clarity:0}. Work: {Wording.Weeks(team.Work)}. Week {team.Week}.")]
            : [];
        return new("The room", [new(Role.Heading, "The room"), .. people, .. meter]);
    }
}
