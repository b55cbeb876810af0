using System.Numerics;
using TrustSim.Core.Paths;
using TrustSim.Core.Paths.Counting;
using TrustSim.Core.Paths.Figures;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Paths;

/// <summary>Paths are counted in parts, and once where they come together; no figure shows it.</summary>
public sealed class PathCountTests
{
    const double Rounding = 1e-9;

    [Fact]
    public void Several_that_work_at_once_find_the_same_digits_as_one()
    {
        var scenario = Line(6, "a", "b", "c", "d");
        var (alone, together) = (Analyse(scenario, null), Analyse(scenario, Backwards));
        alone.Paths.ShouldBe(4_096);
        (together.Trust.Mean, together.Fear.Deviation, together.Work.Mean)
            .ShouldBe((alone.Trust.Mean, alone.Fear.Deviation, alone.Work.Mean));
        together.Trust.Quantiles.ShouldBe(alone.Trust.Quantiles);
        together.Trust.Bins.ShouldBe(alone.Trust.Bins);
        together.Endings.ShouldBe(alone.Endings);
        together.Risks.ShouldBe(alone.Risks);
        together.Best.Decisions.ShouldBe(alone.Best.Decisions);
        together.Worst.Decisions.ShouldBe(alone.Worst.Decisions);
        together.Decisions.SelectMany(each => each.Choices).ShouldBe(alone.Decisions.SelectMany(each => each.Choices));
        var (figures, figuresTogether) = (alone.Figures!, together.Figures!);
        Taken(figuresTogether.TwoWays.OnTime).ShouldBe(Taken(figures.TwoWays.OnTime));
        Taken(figuresTogether.TwoWays.Late).ShouldBe(Taken(figures.TwoWays.Late));
        figuresTogether.Best!.OnEveryPath.ShouldBe(figures.Best!.OnEveryPath);
        figuresTogether.Prices.Select(Key).ShouldBe(figures.Prices.Select(Key));
        figuresTogether.Decent!.Risks.ShouldBe(figures.Decent!.Risks);
        figuresTogether.Decent.Heard.ShouldBe(figures.Decent.Heard);

        var (proof, proofTogether) = (Proof.Prove(scenario), Proof.Prove(scenario, crew: Backwards));
        (proofTogether.Paths, proofTogether.Extent).ShouldBe((proof.Paths, proof.Extent));
        proofTogether.Diagnostics.Select(Said).ShouldBe(proof.Diagnostics.Select(Said));
        proofTogether.Tells!.Places.ShouldBe(proof.Tells!.Places);
        proof.Diagnostics.ShouldContain(found => found.Witness != null, "a witness shows which path was the first");

        static string Taken(NamedPath? path) => string.Join(' ', path?.Decisions ?? []);

        static object Key(DecisionPrice price) => (price.Scene.Id, price.Best.Id, price.Weeks, price.Points, price.Closes.Length);
    }

    [Fact]
    public void Paths_that_come_together_count_as_if_each_were_played()
    {
        var scenario = Line(6, "a", "same", "also");
        var paths = BruteForce.Paths(scenario, 800)!;
        paths.Count.ShouldBe(729);
        var analysis = Analyse(scenario, null);
        analysis.Paths.ShouldBe(paths.Count);
        analysis.Trust.Mean.ShouldBe(paths.Average(path => path.Team.Trust), Rounding);
        double[] ordered = [.. paths.Select(path => path.Team.Trust).Order()];
        analysis.Trust.Quantiles[2].ShouldBe(ordered[364], Rounding);
        analysis.Endings.Sum(ending => ending.Share).ShouldBe(1, Rounding);
        analysis.Risks.Single().Told.ShouldBe(
            paths.Count(path => path.Team[new RiskId("leak")]!.Outcome == RiskOutcome.Told) / 729.0, Rounding);
        analysis.Best.Trust.ShouldBe(paths.Max(path => path.Team.Trust));
        analysis.Decisions.ShouldAllBe(decision => decision.Share == 1);
        foreach (var choice in analysis.Decisions.SelectMany(decision => decision.Choices))
        {
            choice.Trust.ShouldBe(
                paths.Where(path => path.Steps.Any(step => ReferenceEquals(step.Choice, choice.Choice))).Average(path => path.Team.Trust),
                Rounding);
        }

        var facts = PathFacts.From(
            PathCount.Explore(CompiledScenario.From(scenario), Gathers.Coverage, new(long.MaxValue, long.MaxValue)));
        facts.Told.ShouldHaveSingleItem()!.Value.ShouldBe(analysis.Risks.Single().Told, Rounding);
        facts.Endings.Sum().ShouldBe(1, Rounding);
        facts.Answers.Select(answer => answer.Weight).ShouldAllBe(weight => weight == 243);
    }

    [Fact]
    public void Where_every_question_has_two_answers_decent_players_take_every_path()
    {
        var analysis = Analyse(Line(13, Strength.Strong, "a", "b"), null);
        analysis.Paths.ShouldBe(8_192);
        var (all, decent) = (analysis.Risks.Single(), analysis.Figures!.Decent!);
        all.Told.ShouldBeInRange(.01, .99);
        decent.Heard.ShouldBe(all.Told, Rounding);
        decent.Landed.ShouldBe(all.Landed, Rounding);
        decent.Risks.Single().Told.ShouldBe(all.Told, Rounding);
    }

    [Theory]
    [InlineData(100, "1267650600228229401496703205376")]
    [InlineData(127, "170141183460469231731687303715884105728")]
    public void A_number_of_paths_is_exact_far_beyond_what_anybody_could_follow(int decisions, string paths)
    {
        var proof = Proof.Prove(Line(decisions, "same", "also"));
        proof.IsWhole.ShouldBeTrue();
        proof.Paths.ShouldBe(BigInteger.Parse(paths, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Beyond_that_the_power_of_ten_is_right() =>
        Proof.Prove(Line(200, "same", "also")).Paths.ToString(System.Globalization.CultureInfo.InvariantCulture).Length.ShouldBe(61);

    [Theory]
    [InlineData(5_460, true)]
    [InlineData(5_459, false)]
    public void Exploring_stops_after_the_decisions_that_the_limit_names(long most, bool isWhole)
    {
        foreach (var crew in (Crew?[])[null, Backwards])
        {
            var proof = Proof.Prove(Line(6, "a", "b", "c", "d"), new(Decisions: most), crew: crew);
            proof.IsWhole.ShouldBe(isWhole);
        }
    }

    static void Backwards(int parts, Action<int> work)
    {
        for (var part = parts - 1; part >= 0; part--) work(part);
    }

    static PathAnalysis Analyse(Scenario scenario, Crew? crew) => PathAnalysis.Analyse(scenario, figures: true, crew: crew)!;

    static string Said(PathDiagnostic found) =>
        $"{found.Kind} {found.Scene} {found.Choice} {found.Condition} {string.Join(' ', found.Met)} "
            + string.Join(' ', found.Witness ?? []);

    static Scenario Line(int decisions, params string[] answers) => Line(decisions, Strength.Clear, answers);

    static Scenario Line(int decisions, Strength courage, params string[] answers)
    {
        var story = new Story().Risk("leak", courage: courage, due: 5);
        for (var i = 0; i < decisions; i++)
            story.Scene($"s{i}", choices: [.. answers.Select(answer => new Option(answer, Effects(answer, i)))]);
        return story.Scene("never", when: "trust(team) > 99", ending: "Never").Scene("low", when: "trust(team) < 48", ending: "Low")
            .Scene("high", ending: "High").Build();
    }

    static Effects? Effects(string answer, int number) => answer switch
    {
        "a" => Does((TrustKey)(number % 6), Polarity.Honoured, null),
        "b" => Does((TrustKey)(number % 6), Polarity.Against, new(true, Strength.Clear)),
        "c" => Does(TrustKey.BuildUp, Polarity.Overdone, new(false, Strength.Slight)),
        "d" => Does(TrustKey.AcceptConfrontation, Polarity.Against, new(true, Strength.Slight)),
        _ => null,
    };

    static Effects Does(TrustKey key, Polarity polarity, Push? work) =>
        new([new(key, polarity, Strength.Strong, [], Audience.Team, null, "")], [], null, work);
}
