using TrustSim.Core.Paths;
using TrustSim.Core.Paths.Figures;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Paths;

/// <summary>The figures of a scenario are what one finds by playing each of its paths.</summary>
public sealed class FiguresProperties
{
    const double Rounding = 1e-9;

    [Fact]
    public void The_price_of_the_best_answer_is_what_playing_all_paths_shows() => AnyStory.Play.Holds((given, met) =>
    {
        if (BruteForce.Paths(given.Scenario) is not { Count: > 0 } paths) return;
        var prices = Figures(given.Scenario).Prices;
        var answers = paths.SelectMany(Taken).GroupBy(taken => taken.Scene, taken => taken.Choice)
            .Select(scene => (scene.Key, Choices: scene.Distinct(ReferenceEqualityComparer.Instance).Cast<Choice>().ToList())).ToList();
        prices.Select(price => price.Scene)
            .ShouldBe(given.Scenario.Scenes.Where(scene => answers.Any(one => one.Key == scene && one.Choices.Count > 1)));
        foreach (var price in prices)
        {
            var others = answers.Single(one => one.Key == price.Scene).Choices.Where(choice => choice != price.Best).ToList();
            Lead(team => team.Trust).ShouldBeLessThanOrEqualTo(Rounding);
            price.Weeks.ShouldBe(Lead(team => team.Work), Rounding);
            price.Points.ShouldBe(given.Scenario.Team.Where(member => member is { From: null, Until: null })
                .Max(member => Lead(team => team[member.Id].Trust)), Rounding);

            // By how much another answer is ahead.
            double Lead(Func<Team, double> of) => others.Max(choice => Mean(paths, choice, of)) - Mean(paths, price.Best, of);

            price.Closes.Select(scene => scene.Id).ShouldBe(given.Scenario.Scenes.Select(scene => scene.Id)
                .Where(scene => others.Any(choice => Opens(paths, choice, scene)) && !Opens(paths, price.Best, scene)));
            met.Note("weeks", !price.IsBestForWork);
            met.Note("points", price.Points >= DecisionPrice.LeastPoints);
            met.Note("a closed scene", !price.Closes.IsEmpty);
            met.Note("no price", !price.HasPrice);
        }
    }, ["weeks", "points", "a closed scene", "no price"], cases: 900);

    [Fact]
    public void The_best_ending_and_what_it_takes_is_what_playing_all_paths_shows() => AnyStory.Play.Holds((given, met) =>
    {
        if (BruteForce.Paths(given.Scenario) is not { Count: > 0 } paths || Figures(given.Scenario).Best is not { } best) return;
        var there = paths.Where(path => path.Ending == best.Scene).ToList();
        best.Share.ShouldBe(there.Count / (double)paths.Count, Rounding);
        best.Trust.ShouldBe(there.Average(path => path.Team.Trust), Rounding);
        best.Trust.ShouldBe(paths.Where(path => path.Ending is not null).GroupBy(path => path.Ending)
            .Where(ending => ending.Count() >= .03 * paths.Count).Max(ending => ending.Average(path => path.Team.Trust)), Rounding);
        best.OnEveryPath.ShouldBe(
            there.Select(path => path.Decisions.Distinct()).Aggregate((common, path) => common.Intersect(path)), ignoreOrder: true);
        met.Note("an answer on every path", !best.OnEveryPath.IsEmpty);
        met.Note("none", best.OnEveryPath.IsEmpty);
    }, ["an answer on every path", "none"], cases: 100);

    [Fact]
    public void Decent_players_live_through_what_playing_their_answers_shows() => AnyStory.Straight.Holds((given, met) =>
    {
        if (BruteForce.Paths(given.Scenario, 100) is not { } paths) return;
        var trust = new Dictionary<Choice, double>(ReferenceEqualityComparer.Instance);
        foreach (var choice in given.Scenario.Scenes.SelectMany(scene => scene.Choices))
            trust[choice] = Mean(paths, choice, team => team.Trust);
        var ends = new List<(Team Team, double Chance)>();
        // Where two answers are equally good, rounding may prefer either.
        if (!Follow(Playthrough.Start(given.Scenario).ToQuestion(), 1)) return;
        if (Figures(given.Scenario).Decent is not { } decent)
        {
            ends.ShouldAllBe(end => end.Team.Risks.IsEmpty);
            return;
        }

        foreach (var risk in decent.Risks)
        {
            risk.Told.ShouldBe(Share(one => one == risk.Risk.Id, RiskOutcome.Told), Rounding);
            risk.Landed.ShouldBe(Share(one => one == risk.Risk.Id, RiskOutcome.Landed), Rounding);
            risk.Kept.ShouldBe(Share(one => one == risk.Risk.Id, RiskOutcome.Kept), Rounding);
        }

        decent.Heard.ShouldBe(
            decent.Risks.Sum(risk => risk.Told) / ends.Sum(end => end.Chance * end.Team.Risks.Length), Rounding);
        decent.Landed.ShouldBe(Share(_ => true, RiskOutcome.Landed), Rounding);
        decent.StrongLanded.ShouldBe(
            Share(one => given.Scenario.Risks.Single(risk => risk.Id == one) is { Courage: Strength.Strong } or { Cost: Strength.Strong },
                RiskOutcome.Landed), Rounding);
        met.Note("some of them hear", decent.Heard is > 0 and < 1);
        met.Note("something strong lands for some", decent.StrongLanded is > 0 and < 1);
        met.Note("an answer that they never take", paths.Count > ends.Count);

        double Share(Func<RiskId, bool> counts, RiskOutcome outcome) =>
            ends.Sum(end => end.Team.Risks.Any(risk => counts(risk.Id) && risk.Outcome == outcome) ? end.Chance : 0);

        bool Follow(Playthrough play, double chance)
        {
            if (play.Phase != Phase.Deciding)
            {
                ends.Add((play.Team, chance));
                return true;
            }

            var best = play.OpenChoices.OrderByDescending(choice => trust[choice]).ToList();
            if (best.Count > 2 && trust[best[1]] - trust[best[2]] < Rounding) return false;
            var taken = best.Take(DecentPlayer.Answers).ToList();
            return taken.All(choice => Follow(play.Decide(choice.Id).ToQuestion(), chance / taken.Count));
        }
    }, ["some of them hear", "something strong lands for some", "an answer that they never take"], cases: 100);

    [Fact]
    public void Two_ways_are_found_where_there_are_some() => AnyStory.Play.Holds((given, met) =>
    {
        if (BruteForce.Paths(given.Scenario) is not { Count: > 0 } paths) return;
        var ways = Figures(given.Scenario).TwoWays;
        var opening = TrustModel.Default.Open(given.Scenario.Team).Trust;
        ways.Good.ShouldBe(paths.Where(path => path.Ending is not null).GroupBy(path => path.Ending!)
            .Where(ending => ending.Average(path => path.Team.Trust) >= opening).Select(ending => ending.Key), ignoreOrder: true);
        var good = paths.Where(path => path.Ending is { } ending && ways.Good.Contains(ending)).ToList();
        (ways.OnTime is not null).ShouldBe(good.Any(path => path.Team.Work >= TwoWays.LeastOnTime));
        (ways.Late is not null).ShouldBe(good.Any(path => path.Team.Work <= TwoWays.MostLate));
        if (ways.OnTime is { } onTime) onTime.Work.ShouldBeGreaterThanOrEqualTo(TwoWays.LeastOnTime);
        if (ways.Late is { } late) late.Work.ShouldBeLessThanOrEqualTo(TwoWays.MostLate);
        if (ways is { OnTime: { } one, Late: { } other })
        {
            double longer = Math.Max(1, Math.Max(one.Decisions.Length, other.Decisions.Length));
            ways.Differing.ShouldBe(1 - one.Decisions.Intersect(other.Decisions).Count() / longer, Rounding);
        }

        met.Note("on time", ways.OnTime is not null);
        met.Note("late", ways.Late is not null);
        met.Note("neither", ways is { OnTime: null, Late: null });
    }, ["on time", "late", "neither"], cases: 100);

    [Fact]
    public void An_ending_asks_for_work_where_its_condition_measures_it()
    {
        var story = new Story().Scene("one", choices: [new Option("a"), new Option("b")])
            .Scene("late", when: "not (owned or work >= 0)", ending: "late").Scene("early", when: "work > 0", ending: "early")
            .Scene("warm", when: "trust(team) >= 60", ending: "warm").Scene("end", ending: "end").Build();
        Figures(story).TwoWays.AskForWork.Select(scene => scene.Id.Value).ShouldBe(["late", "early"]);
    }

    [Fact]
    public void Bands_are_worked_out_also_where_nobody_asks_for_figures()
    {
        var story = new Story().Scene("one", choices: [new Option("a"), new Option("b")]).Scene("end", ending: "end");
        var analysis = PathAnalysis.Analyse(story.Build())!;
        analysis.Figures.ShouldBeNull();
        analysis.Bands.Select(figure => figure.Band).ShouldBe(Enum.GetValues<ScenarioBand>());
        analysis.Bands.Single(figure => figure.Band == ScenarioBand.TrustOfEarner).ShouldBe(new(ScenarioBand.TrustOfEarner, 50));
        analysis.Bands.Single(figure => figure.Band == ScenarioBand.TrustOfEarner).Holds.ShouldBeFalse();
        analysis.Bands.Single(figure => figure.Band == ScenarioBand.LeadOfAppeaser).Holds.ShouldBeTrue();
    }

    static ScenarioFigures Figures(Scenario scenario) => PathAnalysis.Analyse(scenario, figures: true)!.Figures!;

    static IEnumerable<(Scene Scene, Choice Choice)> Taken(Playthrough path) =>
        path.Steps.Skip(1).Select(step => (path.Scenario[step.Decision!.Value.Scene], step.Choice!));

    /// <summary>The mean over the paths through a choice, each open answer being as likely as another.</summary>
    static double Mean(IEnumerable<Playthrough> paths, Choice choice, Func<Team, double> of)
    {
        double sum = 0, weight = 0;
        foreach (var path in paths)
        {
            var chance = path.Steps.SkipLast(1).Aggregate(1.0, (chance, step) => chance / step.Opened[^1].Choices.Length);
            var times = path.Steps.Count(step => ReferenceEquals(step.Choice, choice));
            (sum, weight) = (sum + times * chance * of(path.Team), weight + times * chance);
        }

        return sum / weight;
    }

    static bool Opens(IEnumerable<Playthrough> paths, Choice choice, SceneId scene) => paths.Any(path => path.Steps
        .SkipWhile(step => !ReferenceEquals(step.Choice, choice)).Any(step => step.Opened.Any(opening => opening.Scene.Id == scene)));
}
