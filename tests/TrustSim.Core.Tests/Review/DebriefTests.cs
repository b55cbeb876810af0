using TrustSim.Core.Review;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Review;

public sealed class DebriefTests
{
    static readonly Effects Blame = Acts.Together(Acts.Against(TrustKey.TakeTheHit, Strength.Strong, toward: "ada", why: "You named Ada."));
    static readonly Effects Praise = Acts.Together(Acts.Honours(TrustKey.BuildUp, Strength.Slight, why: "You praised."));

    [Fact]
    public void The_pivotal_decision_is_the_one_that_most_of_todays_mood_goes_back_to()
    {
        Of(Praise, Blame, Praise).Pivotal.ShouldBe(2);
        Of(Blame, Praise, Praise).Pivotal.ShouldBe(1);
        Of().Pivotal.ShouldBeNull();
    }

    [Fact]
    public void The_fear_that_came_by_way_of_others_is_told_apart()
    {
        var bo = Of(Blame, Effects.None, Effects.None).People.Single(person => person.Member.Id.Value == "bo");
        var fear = bo.Fear.Single(part => part.Decision == 1);
        fear.ByOthers.ShouldBeGreaterThan(0);
        fear.Points.ShouldBeGreaterThan(fear.ByOthers);
        (25 + bo.Fear.Sum(part => part.Points)).ShouldBe(bo.Now.Fear, 1e-9);
    }

    [Fact]
    public void The_subject_of_a_fear_follows_from_the_keys_that_raised_it()
    {
        Of(Blame).People.Single(person => person.Member.Id.Value == "ada").AfraidOf.ShouldBe(FearOf.Failure);
        var leash = Acts.Together(Acts.Against(TrustKey.DitchTheLeash, Strength.Strong));
        Of(leash, leash, leash).People[0].AfraidOf.ShouldBe(FearOf.YourDecisions);
        Of(Praise).People[0].AfraidOf.ShouldBeNull();
    }

    [Fact]
    public void Nobody_is_afraid_whose_fear_is_little_or_has_hardly_risen()
    {
        var leash = Acts.Together(Acts.Against(TrustKey.DitchTheLeash, Strength.Strong));
        var calm = Of(leash).People[0];
        (calm.Now.Fear - calm.Now.Nature.Fear).ShouldBeGreaterThan(5);
        (calm.Now.Fear < 35, calm.AfraidOf).ShouldBe((true, null));
        var story = new Story().With(Someone.Called("ada", fear: 85)).Scene("one", choices: new Option("on", leash));
        var fearful = story.Play("on").Debrief().People[0];
        (fearful.Now.Fear > 35, fearful.AfraidOf).ShouldBe((true, null));
    }

    [Fact]
    public void A_key_remembers_its_moments_and_its_repairs()
    {
        var keys = Of(Blame, Praise, Acts.Repairs(TrustKey.TakeTheHit)).Keys;
        keys.Select(record => record.Key).ShouldBe(TrustKeyTable.All);
        var hit = keys.Single(record => record.Key == TrustKey.TakeTheHit);
        hit.Moments.ShouldHaveSingleItem().ShouldBe(new KeyMoment(1, Polarity.Against, Strength.Strong, "", "You named Ada."));
        hit.Repairs.ShouldBe([3]);
        (hit.Weight(Polarity.Against), hit.Weight(Polarity.Honoured)).ShouldBe((3, 0));
    }

    [Fact]
    public void An_excuse_is_no_repair() =>
        Of(Blame, Acts.Repairs(TrustKey.TakeTheHit, RepairKind.Excuse)).Keys.ShouldAllBe(record => record.Repairs.IsEmpty);

    [Fact]
    public void The_timeline_has_the_start_and_every_week()
    {
        var debrief =
            new Story().Scene("one", choices: new Option("on")).Scene("two", later: 2, choices: new Option("on")).Play("on", "on")
                .Debrief();
        debrief.Timeline.Select(point => (point.Team.Week, point.Decision)).ShouldBe([(0, null), (1, 1), (2, null), (3, null), (4, 2)]);
        debrief.Opening.Week.ShouldBe(0);
    }

    [Fact]
    public void Untold_news_names_the_nearest_person_and_the_causes_of_their_fear()
    {
        var story = new Story().With(Someone.Called("ada", fear: 90), Someone.Called("bo"))
            .Risk(new(new("leak"), [new("ada"), new("bo")], "", "", Strength.Strong, Strength.Strong, null, 2, null))
            .Scene("one", choices: new Option("on", Acts.Together(Acts.Against(TrustKey.AcceptConfrontation, Strength.Strong))))
            .Scene("two", choices: new Option("on", Blame));
        var debrief = story.Play("on", "on").Debrief();
        var untold = debrief.Untold.ShouldHaveSingleItem();
        (untold.Outcome, untold.Week, untold.Weeks, untold.Nearest.Value).ShouldBe((RiskOutcome.Landed, 2, 2, "bo"));
        untold.Heard.ShouldBeLessThan(untold.Needed);
        untold.Fear.ShouldBe(debrief.Now.Of("bo").Fear);
        untold.FearFrom.Sum(part => part.Points).ShouldBe(untold.Fear - 25, 1e-9);
        untold.FearFrom.Select(part => part.Points).ShouldBeInOrder(SortDirection.Descending);
        debrief.Told.ShouldBeEmpty();
    }

    [Fact]
    public void A_risk_still_kept_at_the_end_is_told_by_the_debrief()
    {
        var story =
            new Story().With(Someone.Called("ada", Temperament.Anxious, fear: 90)).Risk("leak", courage: Strength.Strong, due: 9)
                .Risk("later", from: "two").Scene("one", choices: new Option("on")).Scene("two", ending: "end");
        var untold = story.Play("on").Debrief().Untold.ShouldHaveSingleItem("what began just now nobody has kept from you");
        (untold.Risk.Id.Value, untold.Outcome, untold.Week, untold.Weeks).ShouldBe(("leak", RiskOutcome.Kept, 1, 1));
    }

    [Fact]
    public void A_risk_that_was_told_is_not_untold()
    {
        var debrief =
            new Story().With(Someone.Called("ada", Temperament.Outspoken)).Risk("leak", due: 3).Scene("one", choices: new Option("on"))
                .Play("on").Debrief();
        debrief.Untold.ShouldBeEmpty();
        debrief.Told.ShouldHaveSingleItem().Risk.Value.ShouldBe("leak");
    }

    [Fact]
    public void A_risk_that_lands_with_the_first_scene_is_in_the_figures() =>
        new Story().Risk("leak", dueScene: "one").Scene("one", ending: "end").Play().Debrief().Now.Work.ShouldBe(-2.0);

    static Debrief Of(params Effects[] effects)
    {
        var story = new Story().With(Someone.Called("ada"), Someone.Called("bo"));
        for (var i = 0; i < effects.Length; i++) story.Scene($"s{i}", choices: new Option("on", effects[i]));
        return story.Scene("end", ending: "end").Play([.. effects.Select(_ => "on")]).Debrief();
    }
}
