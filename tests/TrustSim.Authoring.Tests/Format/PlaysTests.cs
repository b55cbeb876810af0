using TrustSim.Authoring.Format;
using TrustSim.Authoring.Tests.Corpus;
using TrustSim.Core.Expected;
using TrustSim.Core.Play;
using TrustSim.Core.Story;

namespace TrustSim.Authoring.Tests.Format;

public sealed class PlaysTests
{
    static readonly ScenarioReading Everything = ScenarioReader.Read(CorpusFolder.Read("good", "everything.yaml"), "everything.yaml");

    [Fact]
    public void Archetype_and_stopping_scene_are_read()
    {
        var (own, blamer, deliver) = (Everything.Plays[0], Everything.Plays[1], Everything.Plays[2]);
        own.Play.Id.ShouldBe("own-up");
        own.Play.Choose.ShouldBe([new Answer(null, new("own-it")), new Answer(new SceneId("put-it-right"), new("hand-over"))]);
        (own.Play.As, own.Play.StopsAt).ShouldBe((null, null));
        (blamer.Play.As, blamer.Play.StopsAt, blamer.Play.Choose.Length).ShouldBe((Archetype.Blamer, new SceneId("put-it-right"), 0));
        (deliver.Play.As, deliver.Play.Choose.Single().ToString()).ShouldBe((Archetype.DeliveryFirst, "own-it"));
    }

    [Fact]
    public void Everything_that_can_be_expected_is_expected() =>
        Everything.Plays[0].Play.Expects.Select(expectation => expectation.Wanted).ShouldBe([
            "the ending `the-room-talks`", "trust 40..90", "fear ..60", "fear of maya < 60", "voice of ines 5..", "clarity >= 50",
                "work -3..3", "weeks 5", "decisions 2..3",
            "`certificate` told", "`offer` told", "the scene `the-night-before` to open", "the scene `morning` to open", "`owned` yes",
                "`named` no", "`posts` 1", "`warnings` ..0",
            "trust(tomas) > fear(tomas)",
        ]);

    [Fact]
    public void An_expected_playthrough_has_the_place_of_its_name() =>
        Everything.Text.Split('\n')[Everything.Plays[1].Place.Line - 1].ShouldBe("  blamer-at-the-thread:");

    [Fact]
    public void They_come_out_as_expected()
    {
        foreach (var written in Everything.Plays) Trial.Run(Everything.Scenario!, written.Play).Shortfalls.ShouldBeEmpty(written.Play.Id);
    }

    [Fact]
    public void A_file_without_expected_playthroughs_has_none() =>
        ScenarioReader.Read(CorpusFolder.Read("good", "smallest.yaml"), "smallest.yaml").Plays.ShouldBeEmpty();
}
