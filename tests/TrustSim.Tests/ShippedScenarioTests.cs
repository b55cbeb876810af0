using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Tests;

/// <summary>Properties of every shipped scenario.</summary>
public sealed class ShippedScenarioTests
{
    public static TheoryData<string> Names => [.. Repository.Names];

    [Theory, MemberData(nameof(Names))]
    public void It_reads_without_any_diagnostic(string name) => ScenarioPaths.Reading(name).Diagnostics.ShouldBeEmpty();

    [Theory, MemberData(nameof(Names))]
    public void Its_team_has_six_to_eight_whole_people(string name)
    {
        var team = ScenarioPaths.Scenario(name).Team;
        team.Length.ShouldBeInRange(6, 8);
        team.ShouldAllBe(
            member => member.Name.Length > 0 && member.Role.Length > 0 && member.About.Length > 0 && member.Strength.Length > 0);
    }

    [Theory, MemberData(nameof(Names))]
    public void It_has_at_least_eleven_scenes(string name) => ScenarioPaths.Scenario(name).Scenes.Length.ShouldBeGreaterThanOrEqualTo(11);

    [Fact]
    public void No_two_have_one_skeleton() => Repository.Names.Select(ScenarioPaths.Scenario).GroupBy(Skeleton)
        .Where(alike => alike.Count() > 1)
        .Select(alike => string.Join(" = ", alike.Select(scenario => scenario.About.Id))).ShouldBeEmpty();

    /// <summary>How many answers each scene has that asks, how many risks there are, and what a step is.</summary>
    static string Skeleton(Scenario scenario) => string.Join(' ', scenario.Scenes.Select(scene => scene.Choices.Length)
        .Where(count => count > 0)) + $" {scenario.Risks.Length} {scenario.About.Step}";

    [Theory, MemberData(nameof(Names))]
    public void Every_path_asks_up_to_ten_questions_with_two_to_five_choices_and_ends(string name)
    {
        foreach (var path in ScenarioPaths.Of(name))
        {
            (path.Steps.Length - 1).ShouldBeInRange(Design.Of(name).Decisions, 10);
            path.Ending.ShouldNotBeNull(string.Join(", ", path.Decisions));
            foreach (var opening in path.Steps.SelectMany(step => step.Opened).Where(opening => opening.Phase == Phase.Deciding))
                opening.Choices.Length.ShouldBeInRange(2, 5, $"{opening.Scene.Id}");
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void At_least_four_endings_are_reached(string name) =>
        ScenarioPaths.Of(name).Select(path => path.Ending!.Id).Distinct().Count().ShouldBeGreaterThanOrEqualTo(4);

    [Theory, MemberData(nameof(Names))]
    public void At_least_three_risks_are_told_on_some_paths_and_untold_on_others(string name)
    {
        var paths = ScenarioPaths.Of(name);
        var swinging = ScenarioPaths.Scenario(name).Risks.Count(risk =>
            paths.Any(path => path.Team[risk.Id]?.Outcome == RiskOutcome.Told)
                && paths.Any(path => path.Team[risk.Id] is { Outcome: not RiskOutcome.Told }));
        swinging.ShouldBeGreaterThanOrEqualTo(3);
    }

    [Theory, MemberData(nameof(Names))]
    public void Something_can_be_overdone_and_four_keys_have_both_sides(string name)
    {
        var acts = ActsIn(name).ToList();
        acts.ShouldContain(act => act.Polarity == Polarity.Overdone);
        TrustKeyTable.All.Count(key => Has(key, Polarity.Honoured) && Has(key, Polarity.Against)).ShouldBeGreaterThanOrEqualTo(4);

        bool Has(TrustKey key, Polarity polarity) => acts.Exists(act => act.Key == key && act.Polarity == polarity);
    }

    [Fact]
    public void Over_the_library_each_key_has_each_side_in_three_scenarios_and_something_is_repaired_in_six()
    {
        var few =
            from key in TrustKeyTable.All
            from polarity in Enum.GetValues<Polarity>()
            let times = Repository.Names.Count(name => ActsIn(name).Any(act => act.Key == key && act.Polarity == polarity))
            where times < 3
            select $"{key} {polarity}: {times}";
        few.ShouldBeEmpty();
        Repository.Names.Count(name => Choices(name).Any(choice => !choice.Effects.Repairs.IsEmpty)).ShouldBeGreaterThanOrEqualTo(6);
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_scene_that_asks_has_something_to_discuss(string name) =>
        ScenarioPaths.Scenario(name).Scenes.Where(scene => !scene.Choices.IsEmpty && scene.Discuss.IsEmpty).Select(scene => scene.Id)
            .ShouldBeEmpty();

    [Theory, MemberData(nameof(Names))]
    public void Every_option_has_six_to_twenty_words(string name) =>
        Choices(name).Where(choice => Words(choice) is < 6 or > 20).Select(choice => $"{choice.Id}: {Words(choice)}").ShouldBeEmpty();

    [Theory, MemberData(nameof(Names))]
    public void The_best_option_is_not_given_away_by_its_place_or_its_length(string name)
    {
        var best = ArchetypePlayer.Play(ScenarioPaths.Scenario(name), Archetype.EarnsTrust);
        var questions =
            best.Steps.SkipLast(1).Select((step, index) => (Open: step.Opened[^1].Choices, Best: best.Steps[index + 1].Choice!)).ToList();
        questions.ShouldContain(question => question.Open[0] != question.Best);
        questions.ShouldContain(question => question.Open.Any(choice => choice.Text.Length > question.Best.Text.Length));
    }

    static IEnumerable<Act> ActsIn(string name) => Choices(name).SelectMany(choice => choice.Effects.Acts);

    static IEnumerable<Choice> Choices(string name) => ScenarioPaths.Scenario(name).Scenes.SelectMany(scene => scene.Choices);

    static int Words(Choice choice) => choice.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
