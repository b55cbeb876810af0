using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Trust;

/// <summary>Laws have versions, so that a playthrough of earlier laws can be played as it was.</summary>
public sealed class LawsTests
{
    // Conditions and pages measure voice by today's laws. They may do so as long as the versions agree in it.
    [Fact]
    public void Version_1_differs_in_nothing_but_the_costs_of_news_and_shared_apologies()
    {
        var (today, before) = (Laws.Default, Laws.Version1);
        before.Strengths.Select(law => law with { Cost = today[law.Member].Cost }).ShouldBe(today.Strengths);
        (before with { Version = today.Version, Strengths = today.Strengths, Told = today.Told, SharesApologies = false }).ShouldBe(today);
        before.ShouldNotBe(today);
    }

    [Fact]
    public void Each_version_is_found_and_no_other()
    {
        Enumerable.Range(1, Laws.CurrentVersion).Select(version => Laws.OfVersion(version)!.Version)
            .ShouldBe(Enumerable.Range(1, Laws.CurrentVersion));
        Laws.OfVersion(Laws.CurrentVersion).ShouldBeSameAs(Laws.Default);
        Laws.OfVersion(Laws.CurrentVersion + 1).ShouldBeNull();
        Laws.OfVersion(0).ShouldBeNull();
    }

    [Theory]
    [InlineData(1, "2 1")]
    [InlineData(2, "2")]
    [InlineData(3, "2")]
    [InlineData(int.MinValue, "2 1")]
    public void Laws_go_down_to_a_version(int version, string expected) =>
        string.Join(' ', Laws.DownTo(version).Select(laws => laws.Version)).ShouldBe(expected);

    [Fact]
    public void Under_version_1_an_apology_wears_out_for_the_whole_team()
    {
        var team = Someone.Team("ada", "bo").After(Acts.Against(TrustKey.TakeTheHit, toward: "bo", audience: Audience.Private));
        var apology = Acts.Repairs(TrustKey.TakeTheHit, RepairKind.Words, toward: "bo");
        Heard(TrustModel.Default).ShouldBe([0, 1]);
        Heard(new(Laws.Version1)).ShouldBe([1, 1]);

        int[] Heard(TrustModel model) =>
            [.. model.Decide(team, 2, apology).Team.People.Select(person => person.Apologies[(int)TrustKey.TakeTheHit])];
    }

    [Fact]
    public void A_playthrough_keeps_its_laws()
    {
        var scenario = new Story().Risk("leak", dueScene: "end").Scene("one", choices: [new Option("a")])
            .Scene("end", ending: "end").Build();
        var play = Playthrough.Start(scenario, Laws.Version1).ToQuestion().Decide(new ChoiceId("a")).ToQuestion();
        play.Laws.ShouldBeSameAs(Laws.Version1);
        play.BackTo(1).Decide(new ChoiceId("a")).Laws.ShouldBeSameAs(Laws.Version1);
        play.Ledger.Work.Single(entry => entry.Risk is not null).Weeks.ShouldBe(.25 * -1.1);
        Playthrough.Start(scenario).ToQuestion().Decide(new ChoiceId("a")).Ledger.Work.Single(entry => entry.Risk is not null).Weeks
            .ShouldBe(.15 * -2.0);
    }
}
