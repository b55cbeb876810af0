namespace TrustSim.Core.Play;

/// <summary>
/// Moves the story from one question to the next: the decision and its week, then scene after scene until one asks a question or ends the
/// story.
/// </summary>
static class StoryTeller
{
    public static Step Open(TrustModel model, Scenario scenario) => Open(model, scenario, Rehearsal.None);

    public static Step Open(TrustModel model, Scenario scenario, Rehearsal rehearsal)
    {
        var team = model.Open(scenario.Team);
        if (rehearsal.Scene is { } first && scenario.IsTeamInMotion) team = AsBefore(model, scenario, first);
        if (rehearsal.Clarity is { } clarity) team = team with { Clarity = clarity };
        foreach (var risk in scenario.Risks)
        {
            if (risk.From is null) team = TrustModel.Begin(team, risk);
        }

        var situation = new Situation(team, null, ImmutableDictionary<MarkId, int>.Empty, ImmutableDictionary<SceneId, int>.Empty, []);
        var (now, ledger, opened) =
            Follow(model, scenario, situation, [new Exit(null, scenario.Start)], atOnce: rehearsal.Scene is not null);
        return new(0, null, null, team, team, ledger, [], opened, now);
    }

    /// <summary>The team as the file has it above a scene: whoever joins further up is there, whoever leaves further up is gone.</summary>
    static Team AsBefore(TrustModel model, Scenario scenario, SceneId scene)
    {
        var team = model.Open(scenario.Team.Select(member =>
            member.From is { } from && scenario.IsAbove(from, scene) ? member with { From = null } : member));
        ImmutableArray<MemberId> gone =
        [
            .. scenario.Team.Where(member => member.Until is { } until && scenario.IsAbove(until, scene) && team.IsHere(member.Id))
                .Select(member => member.Id),
        ];
        return TrustModel.ComeAndGo(team, gone, [], scenario.Team.Select(member => member.Id)).Team;
    }

    public static Step Tell(TrustModel model, Scenario scenario, Step last, Scene scene, Choice choice)
    {
        var number = last.Number + 1;
        var decision = new Decision(scene.Id, choice.Id);
        var (settled, week) = model.Decide(last.After, number, choice.Effects);
        var marks = last.Now.Marks;
        foreach (var (mark, yes) in choice.Sets) marks = marks.SetItem(mark, yes ? 1 : 0);
        foreach (var (mark, more) in choice.Adds) marks = marks.SetItem(mark, marks.GetValueOrDefault(mark) + more);
        var situation = last.Now with { Team = settled, Marks = marks, Chosen = last.Now.Chosen.Add(decision) };
        int? weekUnderWay = choice.Effects.SameWeek ? settled.Week : null;
        var (now, later, opened) = Follow(model, scenario, situation, scenario.ExitsOf(scene, choice), weekUnderWay: weekUnderWay);
        return new(number, decision, choice, last.After, settled, week.Then(later), week.News, opened, now)
        {
            // The parts of the outcome know the decision and its week, and nothing that comes after.
            Outcome = choice.AfterParts.IsEmpty ? choice.After : TextPart.Join(choice.AfterParts, situation),
        };
    }

    /// <param name="atOnce">Opens the first scene now, whatever its own conditions say.</param>
    /// <param name="weekUnderWay">Weeks that passed before the week that a decision leaves under way; null where it leaves none.</param>
    static (Situation Now, Ledger Ledger, ImmutableArray<SceneOpening> Opened) Follow(
        TrustModel model, Scenario scenario, Situation now, ImmutableArray<Exit> exits, bool atOnce = false, int? weekUnderWay = null)
    {
        var ledger = Ledger.Empty;
        var opened = ImmutableArray.CreateBuilder<SceneOpening>();
        var met = 0;
        while (exits.FirstOrDefault(exit => exit.When?.Holds(now) ?? true) is { } exit)
        {
            // The reader refuses scenarios with such a cycle.
            if (++met > scenario.Scenes.Length) throw new InvalidOperationException($"The scenes go round in a circle at '{exit.To}'.");
            var scene = scenario[exit.To];
            var ahead = now with { Scene = scene.Id };
            if (atOnce || (scene.When?.Holds(ahead) ?? true))
            {
                var before = ahead.Team;
                (now, var meanwhile, var landing) = Enter(model, scenario, ahead, scene, atOnce ? 0 : scene.Later, weekUnderWay);
                atOnce = false;
                ledger = ledger.Then(meanwhile).Then(landing);
                var opening = new SceneOpening(scene, now, meanwhile.News, landing.News)
                {
                    Joining = Difference(now.Team, before),
                    Leaving = Difference(before, now.Team),
                };
                opened.Add(opening);
                if (opening.Phase != Phase.Interlude) break;
            }

            exits = scenario.ExitsOf(scene);
        }

        return (now, ledger, opened.ToImmutable());
    }

    static ImmutableArray<MemberId> Difference(Team team, Team other) => team.Away.IsEmpty && other.Away.IsEmpty ? []
        : [.. team.People.Select(person => person.Id).Except(other.People.Select(person => person.Id))];

    /// <summary>Lets the scene's weeks pass and opens it; then its due risks land and its own risks begin, and people leave and
    /// join.</summary>
    static (Situation Now, Ledger Meanwhile, Ledger Landing) Enter(
        TrustModel model, Scenario scenario, Situation now, Scene scene, int later, int? weekUnderWay)
    {
        var (team, meanwhile) = model.Wait(now.Team, later);
        var landing = Ledger.Empty;
        foreach (var risk in scenario.Risks)
        {
            if (risk.DueScene == scene.Id)
            {
                (team, var landed) = model.Land(team, risk.Id, isWithinWeek: team.Week == weekUnderWay);
                landing = landing.Then(landed);
            }

            if (risk.From == scene.Id && team[risk.Id] is null) team = TrustModel.Begin(team, risk);
        }

        if (scenario.IsTeamInMotion)
        {
            // Whoever has left does not come back, whatever opens again.
            ImmutableArray<MemberId> leaving =
                [.. scenario.Team.Where(member => member.Until == scene.Id && team.IsHere(member.Id)).Select(member => member.Id)];
            ImmutableArray<MemberId> joining =
            [
                .. scenario.Team.Where(member => member.From == scene.Id && !team.IsHere(member.Id) && !team[member.Id].HasLeft)
                    .Select(member => member.Id),
            ];
            (team, var moved) = TrustModel.ComeAndGo(
                team, leaving, joining, scenario.Team.Select(member => member.Id), isWithinWeek: team.Week == weekUnderWay);
            landing = landing.Then(moved);
        }

        return (now with { Team = team, Visits = now.Visits.SetItem(scene.Id, now.VisitsTo(scene.Id) + 1) }, meanwhile, landing);
    }
}
