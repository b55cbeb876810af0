namespace TrustSim.Presentation.Pages;

/// <summary>The people of the team: how freely they speak now, and their meters if the player may see them.</summary>
public static class TeamPage
{
    /// <param name="step">The step of the playthrough to which the moment belongs.</param>
    /// <param name="team">The team at that moment.</param>
    public static Document Create(Playthrough play, int step, Team team, Meters meters) => Document.Page(Say.Runs("play.the-team"),
    [
        .. Speaking.At(play, step, team).Select(person => new Block(
            BlockKind.Speech, Person(team, person, meters), Runs.FromScenario(play.Scenario[person.Who].FirstName))),
        .. meters == Meters.Live
            ? [Block.Say(
                BlockKind.Meter, "play.team-now",
                ("trust", team.Trust), ("fear", team.Fear), ("clarity", team.Clarity), ("work", Wording.Weeks(play.Step(), team.Work)),
                    ("week", play.Step().At(team.Week).Capital()))]
            : (Block[])[],
    ]);

    static Runs Person(Team team, Speaking person, Meters meters)
    {
        var (phrase, meter) = (TeamGauge.PhraseOf(person).Words, team[person.Who]);
        return meters == Meters.Live ? Say.Runs("play.person-now", ("seen", phrase), ("trust", meter.Trust), ("fear", meter.Fear)) : phrase;
    }
}
