using TrustSim.Core.Conditions;
using TrustSim.Core.Play;
using TrustSim.Core.Paths;
using TrustSim.Core.Review;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Tests.Review;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Play;

/// <summary>Cleo joins with the second scene, and Ben leaves with the third.</summary>
public sealed class TeamInMotionTests
{
    static readonly MemberId Ada = new("ada");
    static readonly MemberId Ben = new("ben");
    static readonly MemberId Cleo = new("cleo");

    [Fact]
    public void Somebody_joins_and_somebody_leaves_as_a_scene_opens()
    {
        Here(Three().Play()).ShouldBe(["ada", "ben"]);
        Here(Three().Play("on")).ShouldBe(["ada", "ben", "cleo"]);
        Here(Three().Play("on", "on")).ShouldBe(["ada", "cleo"]);
        var opened = Three().Play("on", "on").Steps.Skip(1).SelectMany(step => step.Opened).ToList();
        opened.Select(scene => (scene.Joining.Length, scene.Leaving.Length)).ShouldBe([(1, 0), (0, 1)]);
    }

    [Fact]
    public void Who_joins_is_half_way_to_the_others_mean_and_the_ledger_says_so()
    {
        var play = Three().Play("on");
        var mean = (play.Team[Ada].Fear + play.Team[Ben].Fear) / 2;
        play.Team[Cleo].Fear.ShouldBe((25 + mean) / 2, 1e-12);
        play.Team[Cleo].Trust.ShouldBe(50);
        var entry = play.Ledger.Moods.Where(entry => entry.Person == Cleo).ShouldHaveSingleItem();
        (entry.Channel, entry.Cause, entry.Week).ShouldBe((Channel.Joining, Cause.Start, 1));
    }

    [Fact]
    public void Who_is_away_is_in_no_mean_and_no_act_reaches_them()
    {
        var play = Three().Play("on", "on");
        play.Team.Trust.ShouldBe((play.Team[Ada].Trust + play.Team[Cleo].Trust) / 2);
        var left = play.Team[Ben];
        play.Decide(new("on")).ToQuestion().Team[Ben].ShouldBe(left);
        left.HasLeft.ShouldBeTrue();
        Three().Play().Team[Cleo].HasLeft.ShouldBeFalse();
    }

    [Fact]
    public void Whoever_has_left_does_not_come_back()
    {
        var play = new Story().With(Someone.Called("ada"), Someone.Called("ben") with { From = new("one"), Until = new("two") })
            .Scene("one", choices: new Option("on", Then: ["two"])).Scene("two", choices: new Option("back", Then: ["one"]))
            .Play("on", "back");
        Here(play).ShouldBe(["ada"]);
        play.Scene!.Joining.ShouldBeEmpty();
    }

    [Fact]
    public void A_risk_that_only_they_know_lands_when_it_is_due_at_full_cost()
    {
        // Ben would tell it at the end of the third week, and has left by then.
        var story = Three(Someone.Called("ben", trust: 70, fear: 20) with { Until = new("two") });
        var play = story.Risk("leak", "ben", Strength.Strong, due: 3).Play("on", "on", "on");
        play.Ledger.News.ShouldBe([new RiskNews(3, new("leak"), RiskOutcome.Landed, Ben)]);
        play.Ledger.Work.Single(entry => entry.Risk is not null).Weeks.ShouldBe(-2);
        Three(Someone.Called("ben", trust: 70, fear: 20)).Risk("leak", "ben", Strength.Strong, due: 3)
            .Play("on", "on", "on").Ledger.News.Single().Outcome.ShouldBe(RiskOutcome.Told);
    }

    [Fact]
    public void A_condition_asks_for_the_levels_somebody_will_bring_and_for_those_they_left_with()
    {
        string Standing(string measure, Situation now) => ConditionParser.Parse($"{measure} > 0", Names).Condition!.Standing(now);
        Standing("trust(cleo)", Three().Play().Current.Now).ShouldBe("trust(cleo) is 50");
        var (then, after) = (Three().Play("on", "on").Current.Now, Three().Play("on", "on", "on").Current.Now);
        Standing("fear(ben)", after).ShouldBe(Standing("fear(ben)", then));
        Standing("fear(ada)", after).ShouldNotBe(Standing("fear(ada)", then));
    }

    [Fact]
    public void A_group_is_asked_for_those_of_it_who_are_there()
    {
        var (before, after) = (Three().Play("on").Current.Now, Three().Play("on", "on").Current.Now);
        string Standing(Situation now) => ConditionParser.Parse("fear(both) > 0", Names).Condition!.Standing(now);
        Standing(before).ShouldBe(Is((before.Team[Ben].Fear + before.Team[Cleo].Fear) / 2));
        Standing(after).ShouldBe(Is(after.Team[Cleo].Fear));

        static string Is(double fear) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"fear(both) is {fear:0.##}");
    }

    [Fact]
    public void The_debrief_says_when_they_came_and_went_and_leaves_out_who_never_came()
    {
        var debrief = Three().Play("on", "on", "on").Debrief();
        debrief.People.Select(person => (person.Member.Id.Value, person.Joined, person.Left))
            .ShouldBe([("ada", null, null), ("ben", null, 2), ("cleo", 1, null)]);
        foreach (var person in debrief.People) debrief.OpennessOf(person.Member.Id).Length.ShouldBe(debrief.Timeline.Length);
        Three().Play().Debrief().People.Select(person => person.Member.Id.Value).ShouldBe(["ada", "ben"]);
    }

    [Fact]
    public void Who_has_just_joined_speaks_neither_more_nor_less_freely()
    {
        var play = Three().Play("on");
        var speaking = Speaking.At(play, 1, play.Team);
        speaking.Select(person => person.Who.Value).ShouldBe(["ada", "ben", "cleo"]);
        speaking.Single(person => person.Who == Cleo).Moved.ShouldBe(0);
        Speaking.Course(play, 1, play.Team, Cleo).Select(point => point.Step).ShouldBe([1]);
    }

    [Fact]
    public void An_answer_that_names_somebody_who_is_away_on_every_path_is_found()
    {
        var toCleo = Acts.Together(Acts.Honours(TrustKey.BuildUp, toward: "cleo"));
        var story = new Story().With(Someone.Called("ada"), Someone.Called("cleo") with { From = new("two") })
            .Scene("one", choices: [new("praise", toCleo), new("wait")]).Scene("two", choices: [new("praise", toCleo), new("wait")])
            .Scene("end", ending: "end");
        var found = Proof.Prove(story.Build()).Diagnostics.Where(one => one.Kind == PathDiagnosticKind.NobodyThere).ShouldHaveSingleItem();
        (found.Scene, found.Choice, found.Member).ShouldBe((new SceneId("one"), new ChoiceId("praise"), Cleo));
    }

    [Fact]
    public void A_rehearsal_begins_with_the_team_that_the_file_has_there()
    {
        var scenario = Three().Build();
        IEnumerable<string> From(string scene) =>
            Here(Playthrough.Start(scenario, Rehearsal.None with { Scene = new(scene) }).ToQuestion());
        From("zero").ShouldBe(["ada", "ben"]);
        From("one").ShouldBe(["ada", "ben", "cleo"]);
        From("three").ShouldBe(["ada", "cleo"]);
    }

    static Names Names => new(
        new HashSet<string> { "ada", "ben", "cleo" }, new HashSet<string>(), new Dictionary<string, IReadOnlySet<string>>(),
        new HashSet<string>(), new HashSet<string>())
    {
        Groups = new Dictionary<string, MemberGroup> { ["both"] = new("both", [Ben, Cleo]) },
    };

    static IEnumerable<string> Here(Playthrough play) => play.Team.People.Select(person => person.Id.Value);

    static Story Three(Member? ben = null) => new Story()
        .With(Someone.Called("ada", trust: 70, fear: 45), ben ?? Someone.Called("ben", fear: 60) with { Until = new("two") },
            Someone.Called("cleo") with { From = new("one") })
        .Scene("zero", choices: new Option("on")).Scene("one", choices: new Option("on")).Scene("two", choices: new Option("on", Praise))
        .Scene("three", choices: new Option("on")).Scene("end", ending: "end");

    static Effects Praise { get; } = Acts.Together(Acts.Honours(TrustKey.BuildUp));
}
