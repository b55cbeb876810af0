using TrustSim.Core.Play;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Review;

/// <summary>What the debrief says of silence, memories and fear agrees with the ledger.</summary>
public sealed class FactsProperties
{
    const double Rounding = 1e-9;

    [Fact]
    public void Each_thing_that_people_had_to_tell_has_its_week_its_courage_and_its_cost() => AnyStory.Play.Holds((given, met) =>
    {
        var play = Playthrough.Start(given.Scenario).Answer(given.Answers);
        var (risks, ledger) = (play.Debrief().Risks, play.Ledger);
        risks.Select(record => record.Week).ShouldBeInOrder();
        foreach (var record in risks)
        {
            var state = play.Team[record.Risk.Id]!;
            record.Outcome.ShouldBe(state.Outcome);
            record.Cost.ShouldBe(-ledger.Work.Where(entry => entry.Risk == record.Risk.Id).Sum(entry => entry.Weeks), Rounding);
            (record.Silence > 0).ShouldBe(record.Outcome == RiskOutcome.Landed);
            record.Silence.ShouldBeLessThanOrEqualTo(record.Cost);
            record.Weeks.ShouldBe(
                ledger.Silence.Where(entry => entry.Risk == record.Risk.Id).Select(entry => entry.Week).Distinct().Count());
            record.Weeks.ShouldBeLessThanOrEqualTo(record.Week);
            record.Risk.KnownBy.ShouldContain(record.By);
            record.Gathered.ShouldBeInRange(0, 1);
            // Telling it at the latest would have been the courage it took.
            (record.Gathered >= record.Needed).ShouldBe(record.Outcome == RiskOutcome.Told);
            (record.Nearness >= 1).ShouldBe(record.Outcome == RiskOutcome.Told);
            ledger.News.Where(news => news.Risk == record.Risk.Id).ShouldAllBe(news => news.Week == record.Week);
        }

        met.Note(play);
        met.Note("landed at once", risks.Any(record => record.Outcome == RiskOutcome.Landed && record.Weeks == 0));
    }, [.. Interesting.Playthroughs, "landed at once"]);

    [Fact]
    public void What_people_remember_is_true_of_everyone_who_is_named() => AnyStory.Play.Holds((given, met) =>
    {
        var play = Playthrough.Start(given.Scenario).Answer(given.Answers);
        var debrief = play.Debrief();
        debrief.Memories.Length.ShouldBeLessThanOrEqualTo(3);
        debrief.Memories.Select(memory => memory.Weight).ShouldBeInOrder(SortDirection.Descending);
        debrief.Memories.Select(memory => memory.Decision).ShouldBeUnique();
        foreach (var memory in debrief.Memories)
        {
            memory.People.ShouldNotBeEmpty();
            memory.People.ShouldBeUnique();
            var acts = play.Steps[memory.Decision].Ledger.Moods
                .Where(entry => entry.Cause.Decision == memory.Decision && entry.Cause.Key != TrustKey.Clarity).ToList();
            foreach (var who in memory.Hit)
                acts.ShouldContain(entry => entry.Person == who && entry.Channel == Channel.Direct && entry.Why == memory.Why);
            foreach (var who in memory.Watched)
            {
                acts.ShouldContain(entry => entry.Person == who && entry.Channel == Channel.Witness && entry.Why == memory.Why);
                acts.ShouldNotContain(entry => entry.Person == who && entry.Channel == Channel.Direct);
            }

            foreach (var who in memory.People)
            {
                var person = debrief.People.Single(person => person.Member.Id == who);
                var feeling = person.Trust.Where(part => part.Decision == memory.Decision).Sum(part => part.Points)
                    - person.Fear.Where(part => part.Decision == memory.Decision).Sum(part => part.Points);
                (memory.IsGood ? feeling : -feeling).ShouldBeGreaterThanOrEqualTo(1);
            }

            met.Note("a good memory", memory.IsGood);
            met.Note("a bad memory", !memory.IsGood);
            met.Note("somebody hit", memory.Hit.Length > 0);
            met.Note("somebody who watched", memory.Watched.Length > 0);
        }

        met.Note("more than three decisions", debrief.Memories.Length == 3 && play.Steps.Length > 4);
    }, ["a good memory", "a bad memory", "somebody hit", "somebody who watched", "more than three decisions"]);

    [Fact]
    public void Nobody_is_called_afraid_whose_fear_has_not_risen() => AnyStory.Play.Holds((given, met) =>
    {
        foreach (var person in Playthrough.Start(given.Scenario).Answer(given.Answers).Debrief().People)
        {
            met.Note("afraid", person.AfraidOf is not null);
            met.Note("fell", person.Now.Fear < person.Now.Nature.Fear);
            met.Note("rose a little", person.Now.Fear > person.Now.Nature.Fear && person.Now.Fear < person.Now.Nature.Fear + 5);
            if (person.AfraidOf is null) continue;
            person.Now.Fear.ShouldBeGreaterThanOrEqualTo(person.Now.Nature.Fear + 5);
            person.Now.Fear.ShouldBeGreaterThan(35);
        }
    }, ["afraid", "fell", "rose a little"]);

    [Fact]
    public void A_key_that_only_served_working_against_another_is_marked() => AnyStory.Play.Holds((given, met) =>
    {
        var play = Playthrough.Start(given.Scenario).Answer(given.Answers);
        foreach (var (key, moment) in play.Debrief().Keys.SelectMany(key => key.Moments.Select(moment => (key.Key, moment))))
        {
            met.Note("served", moment.Serves);
            var acts = play.Steps[moment.Decision].Choice!.Effects.Acts;
            if (!moment.Serves) continue;
            moment.Polarity.ShouldBe(Polarity.Honoured);
            acts.ShouldContain(act => act.Key != key && act.Polarity == Polarity.Against && act.Strength >= moment.Strength);
        }
    }, ["served"]);

    [Fact]
    public void A_step_of_openness_is_left_only_two_points_past_its_border() => AnyStory.Play.Holds((given, met) =>
    {
        var play = Playthrough.Start(given.Scenario).Answer(given.Answers);
        var debrief = play.Debrief();
        foreach (var member in play.Scenario.Team)
        {
            var steps = debrief.OpennessOf(member.Id);
            steps.Length.ShouldBe(debrief.Timeline.Length);
            for (var i = 1; i < steps.Length; i++)
            {
                var team = debrief.Timeline[i].Team;
                if (!team.IsHere(member.Id) || !debrief.Timeline[i - 1].Team.IsHere(member.Id)) continue;
                var voice = 100 * TrustModel.Default.Voice(team, team[member.Id]);
                var (row, next) = (OpennessTable.Rows[steps[i]], OpennessTable.Rows[steps[i - 1]]);
                met.Note("stays by a point", steps[i] == steps[i - 1] && OpennessTable.At(voice) != steps[i]);
                met.Note("falls", steps[i] < steps[i - 1]);
                met.Note("rises", steps[i] > steps[i - 1]);
                if (steps[i] < steps[i - 1]) voice.ShouldBeLessThanOrEqualTo(next.From - OpennessTable.Margin);
                else if (steps[i] > steps[i - 1]) voice.ShouldBeGreaterThanOrEqualTo(row.From);
                else voice.ShouldBeGreaterThan(row.From - OpennessTable.Margin);
            }
        }
    }, ["stays by a point", "falls", "rises"]);
}
