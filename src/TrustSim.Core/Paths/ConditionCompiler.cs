using System.Diagnostics;

namespace TrustSim.Core.Paths;

/// <summary>
/// Turns conditions into functions of a state's numbers. They agree with <see cref="Condition.Holds"/> to the last digit.
/// </summary>
sealed class ConditionCompiler(Scenario scenario, StateLayout layout, Laws laws)
{
    readonly double[] tempers = [.. scenario.Team.Select(member => TrustModel.Default.NatureOf(member).Voice)];
    readonly int[] visits = [.. scenario.Scenes.Select(scene => layout.IndexOf(scene.Id) ?? -1)];

    public Test Compile(Condition condition) => Compile(condition.Root);

    /// <summary>The quantities that the condition measures, by name.</summary>
    public IEnumerable<(string Name, Measure Of)> Measures(Condition condition) =>
        Standing.Measured(condition.Root).Distinct().Select(quantity => (Standing.NameOf(quantity), Compile(quantity)));

    Test Compile(Expression expression)
    {
        switch (expression)
        {
            case Expression.Flag flag:
                var mark = layout.IndexOf(flag.Id)!.Value;
                return (state, _) => state[mark] != 0;
            case Expression.RiskIs risk:
                var (at, expected) = (layout.Outcome + IndexOf(risk.Id), 1.0 + (int)risk.Outcome);
                return (state, _) => state[at] == expected;
            case Expression.Chose chose:
                var chosen = layout.IndexOf(chose.Decision)!.Value;
                return (state, _) => state[chosen] != 0;
            case Expression.Comparison comparison:
                return Compare(Compile(comparison.Left), comparison.Relation, Compile(comparison.Right));
            case Expression.And and:
                var (first, second) = (Compile(and.Left), Compile(and.Right));
                return (state, scene) => first(state, scene) && second(state, scene);
            case Expression.Or or:
                var (one, other) = (Compile(or.Left), Compile(or.Right));
                return (state, scene) => one(state, scene) || other(state, scene);
            case Expression.Not not:
                var inner = Compile(not.Inner);
                return (state, scene) => !inner(state, scene);
            default:
                throw new UnreachableException();
        }
    }

    static Test Compare(Measure left, Relation relation, Measure right) => relation switch
    {
        Relation.Less => (state, scene) => left(state, scene) < right(state, scene),
        Relation.AtMost => (state, scene) => left(state, scene) <= right(state, scene),
        Relation.More => (state, scene) => left(state, scene) > right(state, scene),
        Relation.AtLeast => (state, scene) => left(state, scene) >= right(state, scene),
        Relation.Equal => (state, scene) => left(state, scene) == right(state, scene),
        Relation.Different => (state, scene) => left(state, scene) != right(state, scene),
    };

    public Measure Compile(Quantity quantity)
    {
        switch (quantity)
        {
            case Quantity.Literal literal:
                var value = literal.Value;
                return (_, _) => value;
            case Quantity.Mood { Of: { } id } mood:
                return OfPerson(mood.Meter, IndexOf(id));
            case Quantity.Mood mood:
                return OfTeam(mood.Meter);
            case Quantity.GroupMood group:
                return OfPeople(group.Meter, [.. group.Group.Members.Select(IndexOf)]);
            case Quantity.Clarity:
                return Number(layout.Clarity);
            case Quantity.Work:
                return Number(layout.Work);
            case Quantity.Week:
                return Number(layout.Week);
            case Quantity.Visits { Scene: { } scene }:
                return Number(layout.IndexOf(scene)!.Value);
            case Quantity.Visits:
                return (state, scene) => scene < 0 ? 0 : state[visits[scene]];
            case Quantity.Counter counter:
                return Number(layout.IndexOf(counter.Id)!.Value);
            default:
                throw new UnreachableException();
        }
    }

    static Measure Number(int at) => (state, _) => state[at];

    Measure OfPerson(Meter meter, int person) => meter switch
    {
        Meter.Trust when layout.IsInMotion => (state, _) => state[At(state, layout.Trust, layout.AwayTrust, person)],
        Meter.Fear when layout.IsInMotion => (state, _) => state[At(state, layout.Fear, layout.AwayFear, person)],
        Meter.Trust => Number(layout.Trust + person),
        Meter.Fear => Number(layout.Fear + person),
        Meter.Voice => (state, _) => 100 * Voice(state, person),
    };

    Measure OfPeople(Meter meter, int[] people)
    {
        Measure[] each = [.. people.Select(person => OfPerson(meter, person))];
        return (state, scene) =>
        {
            double sum = 0, away = 0;
            var here = 0;
            for (var i = 0; i < people.Length; i++)
            {
                var mood = each[i](state, scene);
                if (IsHere(state, people[i])) (sum, here) = (sum + mood, here + 1);
                else away += mood;
            }

            return here > 0 ? sum / here : away / each.Length;
        };
    }

    Measure OfTeam(Meter meter) => meter switch
    {
        Meter.Trust => (state, _) => layout.Mean(state, layout.Trust),
        Meter.Fear => (state, _) => layout.Mean(state, layout.Fear),
        Meter.Voice => (state, _) =>
        {
            double sum = 0;
            for (var person = 0; person < layout.People; person++)
            {
                if (IsHere(state, person)) sum += Voice(state, person);
            }

            return 100 * (sum / layout.CountHere(state));
        },
    };

    double Voice(double[] state, int person) => Formulas.Voice(
        laws, state[At(state, layout.Trust, layout.AwayTrust, person)], state[At(state, layout.Fear, layout.AwayFear, person)],
            state[layout.Habits + (int)TrustKey.AcceptConfrontation], tempers[person]);

    bool IsHere(double[] state, int person) => !layout.IsInMotion || state[layout.Here + person] != 0;

    int At(double[] state, int here, int away, int person) => (IsHere(state, person) ? here : away) + person;

    int IndexOf(MemberId id) => scenario.Team.IndexOf(scenario[id]);

    int IndexOf(RiskId id) => scenario.Risks.IndexOf(scenario[id]);
}
