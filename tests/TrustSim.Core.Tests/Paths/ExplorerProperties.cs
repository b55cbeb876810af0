using TrustSim.Core.Play;
using TrustSim.Core.Paths;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Paths;

/// <summary>The exploring form gives the meters of a playthrough to the last digit, on any path of any scenario.</summary>
public sealed class ExplorerProperties
{
    [Fact]
    public void An_explored_path_equals_a_played_path() => AnyStory.Play.Holds((given, met) =>
    {
        var (scenario, answers) = given;
        var map = CompiledScenario.From(scenario);
        var explorer = new PathExplorer(map);
        var state = map.Open();
        var at = explorer.Start(state);
        var play = Playthrough.Start(scenario).ToQuestion();
        Same(play, map, explorer, state, at);
        foreach (var answer in answers)
        {
            if (play.Phase != Phase.Deciding) break;
            var choice = play.OpenChoices[answer % play.OpenChoices.Length];
            var next = new PathState(map.Layout);
            next.CopyFrom(state);
            at =
                explorer.Decide(next,
                    map.Choices.Single(each => each.Source == choice && map.Scenes[each.Scene].Source == play.Scene!.Scene));
            state = next;
            play = play.Decide(choice.Id).ToQuestion();
            Same(play, map, explorer, state, at);
        }

        met.Note(play);
    }, Interesting.Playthroughs);

    static void Same(Playthrough play, CompiledScenario map, PathExplorer explorer, PathState state, int at)
    {
        var (team, layout, values) = (play.Team, map.Layout, state.Values);
        var people = map.Source.Team.Select(member => team[member.Id]).ToList();
        layout.CountHere(values).ShouldBe(team.People.Length);
        for (var i = 0; i < people.Count; i++)
        {
            var isHere = team.IsHere(people[i].Id);
            values[layout.Trust + i].ShouldBe(isHere ? people[i].Trust : 0);
            values[layout.Fear + i].ShouldBe(isHere ? people[i].Fear : 0);
            values[layout.Scar + i].ShouldBe(isHere ? people[i].Scar : 0);
            if (isHere || !layout.IsAsked(i)) continue;
            values[layout.AwayTrust + i].ShouldBe(people[i].Trust);
            values[layout.AwayFear + i].ShouldBe(people[i].Fear);
        }

        for (var key = 0; key < team.Habits.Length; key++)
        {
            values[layout.Habits + key].ShouldBe(team.Habits[key]);
            for (var i = 0; i < people.Count; i++)
            {
                if (!team.IsHere(people[i].Id)) continue;
                var left = Formulas.Left(Laws.Default, people[i].Apologies[key]);
                (layout.ApologiesFor((TrustKey)key) is { } apologies ? values[apologies + i] : 1).ShouldBe(left);
            }
        }

        values[layout.Clarity].ShouldBe(team.Clarity);
        values[layout.Work].ShouldBe(team.Work);
        values[layout.Week].ShouldBe(team.Week);
        for (var i = 0; i < play.Scenario.Risks.Length; i++)
            values[layout.Outcome + i].ShouldBe(team[play.Scenario.Risks[i].Id] is { } risk ? 1 + (int)risk.Outcome : 0);

        if (play.Phase == Phase.Deciding)
        {
            map.Scenes[at].Source.ShouldBeSameAs(play.Scene!.Scene);
            map.Scenes[at].Choices.Where(choice => explorer.IsOpen(state, choice)).Select(choice => choice.Source)
                .ShouldBe(play.OpenChoices);
        }
        else
        {
            (at == PathExplorer.Nowhere ? null : map.Scenes[at].Source).ShouldBe(play.Ending);
        }
    }
}
