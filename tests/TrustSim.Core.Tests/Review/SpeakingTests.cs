using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Review;

public sealed class SpeakingTests
{
    static readonly Act Blamed = Acts.Against(TrustKey.TakeTheHit, Strength.Strong, "bo", Audience.Public);

    static Story Of(params Act[] acts) => new Story()
        .With(Someone.Called("ada"), Someone.Called("bo", Temperament.Anxious))
        .Scene("first", choices: new Option("act", Acts.Together(acts)))
        .Scene("second", choices: new Option("wait"))
        .Scene("third", choices: new Option("wait"));

    [Fact]
    public void Before_the_first_decision_nobody_has_moved()
    {
        var play = Of(Blamed).Play();
        Speaking.At(play, 0, play.Team).ShouldAllBe(person => person.Moved == 0);
    }

    [Fact]
    public void A_step_is_compared_with_the_one_at_the_last_decision()
    {
        var play = Of(Blamed).Play("act");
        var bo = Speaking.At(play, 1, play.Team).Single(person => person.Who == new MemberId("bo"));
        bo.Before.ShouldBe(OpennessTable.At(VoiceOf(play.Steps[0].Before, "bo")));
        bo.Moved.ShouldBeLessThan(0);
        bo.Now.ShouldBe(bo.Before + bo.Moved);

        // After a decision without effects the same step stands, and no change is shown any more.
        var later = play.Decide(new("wait")).ToQuestion();
        Speaking.At(later, 2, later.Team).Single(person => person.Who == new MemberId("bo")).ShouldSatisfyAllConditions(
            person => person.Before.ShouldBe(bo.Now),
            person => Math.Abs(person.Moved).ShouldBeLessThanOrEqualTo(1));
    }

    [Fact]
    public void The_panel_and_the_debrief_say_the_same_step() => AnyStory.Play.Holds((given, met) =>
    {
        var play = Playthrough.Start(given.Scenario).Answer(given.Answers);
        var debrief = play.Debrief();
        foreach (var person in Speaking.At(play, play.Steps.Length - 1, play.Team))
            person.Now.ShouldBe(debrief.OpennessOf(person.Who)[^1]);
        met.Note(play);
    }, Interesting.Playthroughs);

    [Fact]
    public void The_two_lowest_steps_are_quiet() =>
        Enum.GetValues<Openness>().Where(step => new Speaking(new("ada"), step, step, Urge.None).IsQuiet)
            .ShouldBe([Openness.HardlySpeaks, Openness.OnlyAnswers]);

    static double VoiceOf(Team team, string who) => 100 * TrustModel.Default.Voice(team, team.Of(who));
}
