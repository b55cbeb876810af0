using CsCheck;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Review;

/// <summary>Claims about other answers, each confirmed by playing them through <see cref="Retrace"/>.</summary>
public sealed class OtherAnswersProperties
{
    const int Cases = 300;

    static readonly Gen<(Scenario Scenario, int[] Answers)> Stories = Gen.Frequency((1, AnyStory.Play), (3, AnyStory.Straight));

    [Fact]
    public void With_the_other_answer_of_the_moment_and_all_else_the_same_it_is_told() => Stories.Holds((given, met) =>
    {
        var play = Playthrough.Start(given.Scenario).Answer(given.Answers);
        var hinge = play.Debrief().Others.Hinge;
        met.Note("a moment", hinge is not null);
        if (hinge is null) return;
        var other = Replayed(play, hinge.Decision, hinge.Choice.Id);
        other.ShouldNotBeNull();
        hinge.Said.ShouldNotBeEmpty();
        foreach (var said in hinge.Said)
        {
            play.Team[said.Risk]!.Outcome.ShouldNotBe(RiskOutcome.Told);
            other.Ledger.News.ShouldContain(said);
        }

        other.Decisions.Where((decision, index) => decision != play.Decisions.ElementAt(index)).ShouldHaveSingleItem();
        met.Note("one that landed", play.Team[hinge.Said[0].Risk]!.Outcome == RiskOutcome.Landed);
        met.Note("one that is kept", play.Team[hinge.Said[0].Risk]!.Outcome == RiskOutcome.Kept);
        met.Note("an early decision", hinge.Decision < play.Steps.Length - 1);
    }, ["a moment", "one that landed", "one that is kept", "an early decision"], Cases);

    [Fact]
    public void The_moment_is_the_best_of_all_other_answers_and_without_one_there_is_none()
    {
        var choices = new Encounters(["several"]);
        Stories.Holds((given, met) =>
        {
            var play = Playthrough.Start(given.Scenario).Answer(given.Answers);
            var hinge = play.Debrief().Others.Hinge;
            var landed = play.Team.Risks.Where(risk => risk.Outcome == RiskOutcome.Landed).ToList();
            met.Note("nothing landed", landed.Count == 0);
            if (landed.Count == 0) return;
            var best = Everything(play)
                .Where(other => landed.Any(risk => other.End.Team[risk.Id]?.Outcome == RiskOutcome.Told))
                .Select(other => (
                    other.Decision, other.Choice.Id,
                    Rank: (other.End.Team.Risks.Count(risk => risk.Outcome == RiskOutcome.Told),
                        landed.Where(risk => other.End.Team[risk.Id]?.Outcome == RiskOutcome.Told).SelectMany(risk => risk.KnownBy)
                            .Any(who => other.Choice.Effects.Acts.Any(act => act.Toward.Contains(who))),
                        other.Decision)))
                .ToList();
            met.Note("it landed whatever one answers", best.Count == 0);
            if (best.Count == 0) hinge.ShouldBeNull();
            else
            {
                var rank = best.Max(other => other.Rank);
                var first = best.First(other => other.Rank == rank);
                (hinge!.Decision, hinge.Choice.Id).ShouldBe((first.Decision, first.Id));
                choices.Note("several", best.Count > 1);
            }
        }, ["nothing landed", "it landed whatever one answers"], 2 * Cases);
        // Silence costs so much that few stories have two such answers.
        choices.ShouldBeMet(3);
    }

    [Fact]
    public void Without_the_answer_that_made_somebody_speak_that_person_says_nothing() => Stories.Holds((given, met) =>
    {
        var play = Playthrough.Start(given.Scenario).Answer(given.Answers);
        var voiced = play.Debrief().Others.Voiced;
        met.Note("made to speak", voiced is not null);
        if (voiced is null) return;
        play.Team.Risks.ShouldAllBe(risk => risk.Outcome == RiskOutcome.Told);
        var question = play.BackTo(voiced.Decision);
        foreach (var choice in question.OpenChoices.Where(choice => choice.Id != play.Steps[voiced.Decision].Choice!.Id))
        {
            var other = Replayed(play, voiced.Decision, choice.Id);
            other.ShouldNotBeNull();
            foreach (var who in voiced.People)
            {
                play.Ledger.News.ShouldContain(news => news.By == who && news.Outcome == RiskOutcome.Told);
                other.Ledger.News.ShouldNotContain(news => news.By == who && news.Outcome == RiskOutcome.Told);
            }
        }
    }, ["made to speak"], Cases);

    [Fact]
    public void The_last_answer_that_leads_to_another_ending_does_and_none_after_it() => Stories.Holds((given, met) =>
    {
        var play = Playthrough.Start(given.Scenario).Answer(given.Answers);
        var turn = play.Debrief().Others.EndingTurn;
        var turns = Everything(play)
            .Where(other => play.Ending is { } ending && other.End.Ending is { } reached && reached.Id != ending.Id).ToList();
        turn?.Decision.ShouldBe(turns.Max(other => other.Decision));
        (turn is null).ShouldBe(turns.Count == 0);
        met.Note("another ending", turn is not null);
        met.Note("no other ending", turn is null && play.Ending is not null);
    }, ["another ending", "no other ending"], Cases);

    static IEnumerable<(int Decision, Choice Choice, Playthrough End)> Everything(Playthrough play) =>
        from number in Enumerable.Range(1, play.Steps.Length - 1)
        from choice in play.BackTo(number).OpenChoices
        where choice.Id != play.Steps[number].Choice!.Id
        let end = Replayed(play, number, choice.Id)
        where end is not null
        select (number, choice, end);

    static Playthrough? Replayed(Playthrough play, int number, ChoiceId choice)
    {
        var decisions = play.Decisions.ToList();
        decisions[number - 1] = decisions[number - 1] with { Choice = choice };
        var retrace = Retrace.Follow(Playthrough.Start(play.Scenario), decisions);
        return retrace.Stopped is null ? retrace.Playthrough.ToQuestion() : null;
    }
}
