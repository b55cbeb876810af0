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
    public void It_has_at_least_twelve_scenes(string name) => ScenarioPaths.Scenario(name).Scenes.Length.ShouldBeGreaterThanOrEqualTo(12);

    [Theory, MemberData(nameof(Names))]
    public void Every_path_asks_six_to_eight_questions_with_three_to_five_choices_and_ends(string name)
    {
        foreach (var path in ScenarioPaths.Of(name))
        {
            (path.Steps.Length - 1).ShouldBeInRange(6, 8);
            path.Ending.ShouldNotBeNull(string.Join(", ", path.Decisions));
            foreach (var opening in path.Steps.SelectMany(step => step.Opened).Where(opening => opening.Phase == Phase.Deciding))
                opening.Choices.Length.ShouldBeInRange(3, 5, $"{opening.Scene.Id}");
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void At_least_four_endings_are_reached(string name) =>
        ScenarioPaths.Of(name).Select(path => path.Ending!.Id).Distinct().Count().ShouldBeGreaterThanOrEqualTo(4);

    [Theory, MemberData(nameof(Names))]
    public void Every_scene_and_every_choice_is_reached(string name)
    {
        var scenario = ScenarioPaths.Scenario(name);
        var opened = ScenarioPaths.Of(name).SelectMany(path => path.Steps).SelectMany(step => step.Opened).ToList();
        scenario.Scenes.Select(scene => scene.Id).Except(opened.Select(opening => opening.Scene.Id)).ShouldBeEmpty();
        scenario.Scenes.SelectMany(scene => scene.Choices.Select(choice => new Decision(scene.Id, choice.Id)))
            .Except(opened.SelectMany(opening => opening.Choices.Select(choice => new Decision(opening.Scene.Id, choice.Id))))
                .ShouldBeEmpty();
    }

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
    public void Something_can_be_overdone_something_repaired_and_four_keys_have_both_sides(string name)
    {
        var effects = Choices(name).Select(choice => choice.Effects).ToList();
        var acts = effects.SelectMany(deed => deed.Acts).ToList();
        acts.ShouldContain(act => act.Polarity == Polarity.Overdone);
        effects.ShouldContain(deed => !deed.Repairs.IsEmpty);
        TrustKeyTable.All.Count(
            key =>
                acts.Any(act => act.Key == key && act.Polarity == Polarity.Honoured)
                    && acts.Any(act => act.Key == key && act.Polarity == Polarity.Against)).ShouldBeGreaterThanOrEqualTo(4);
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

    static IEnumerable<Choice> Choices(string name) => ScenarioPaths.Scenario(name).Scenes.SelectMany(scene => scene.Choices);

    static int Words(Choice choice) => choice.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
