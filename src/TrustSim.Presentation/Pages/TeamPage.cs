namespace TrustSim.Presentation.Pages;

/// <summary>The people of the team: their visible behaviour, and their meters if the player may see them.</summary>
public static class TeamPage
{
    public static Document Create(Scenario scenario, Team team, Meters meters) => Document.Page(Say.Runs("play.the-team"),
    [
        .. scenario.Team.Select(member => new Block(BlockKind.Speech, Person(team, member, meters), Runs.FromScenario(member.FirstName))),
        .. meters == Meters.Live
            ? [Block.Say(
                BlockKind.Meter, "play.team-now",
                ("trust", team.Trust), ("fear", team.Fear), ("clarity", team.Clarity), ("work", Wording.Weeks(team.Work)),
                    ("week", team.Week))]
            : (Block[])[],
    ]);

    static Runs Person(Team team, Member member, Meters meters)
    {
        var (seen, person) = (team.BearingOf(member.Id).Name(), team[member.Id]);
        return meters == Meters.Live ? Say.Runs("play.person-now", ("seen", seen), ("trust", person.Trust), ("fear", person.Fear)) : seen;
    }
}
