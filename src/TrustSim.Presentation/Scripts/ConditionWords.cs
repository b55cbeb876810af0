using System.Diagnostics;
using TrustSim.Core.Conditions;

namespace TrustSim.Presentation.Scripts;

/// <summary>Says a condition to a reader who does not know the language of conditions.</summary>
/// <param name="sceneOf">Names a scene.</param>
/// <param name="answerOf">Names an answer.</param>
sealed class ConditionWords(Scenario scenario, Func<SceneId, Runs> sceneOf, Func<Decision, Runs> answerOf)
{
    public Runs Of(Condition condition) => Of(condition.Root);

    Runs Of(Expression expression) => expression switch
    {
        Expression.And(var left, var right) =>
            Say.Runs("condition.and", ("left", Part(left, expression)), ("right", Part(right, expression))),
        Expression.Or(var left, var right) =>
            Say.Runs("condition.or", ("left", Part(left, expression)), ("right", Part(right, expression))),
        Expression.Not(Expression.RiskIs(var risk, RiskOutcome.Told)) => Say.Runs("condition.not-told", ("risk", NameOf(risk))),
        Expression.Not(Expression.Chose(var decision)) => Say.Runs("condition.not-chose", ("answer", answerOf(decision))),
        Expression.Not(Expression.Flag(var flag)) => Say.Runs("condition.no-flag", ("flag", Runs.FromName(flag.Value))),
        Expression.Not(var inner) => Say.Runs("condition.not", ("inner", Of(inner))),
        Expression.RiskIs(var risk, var outcome) => Say.Runs(outcome switch
        {
            RiskOutcome.Kept => "condition.kept",
            RiskOutcome.Told => "condition.told",
            RiskOutcome.Landed => "condition.landed",
        }, ("risk", NameOf(risk))),
        Expression.Chose(var decision) => Say.Runs("condition.chose", ("answer", answerOf(decision))),
        Expression.Flag(var flag) => Say.Runs("condition.flag", ("flag", Runs.FromName(flag.Value))),
        Expression.Comparison(var left, var relation, var right) => Say.Runs(relation switch
        {
            Relation.Less => "condition.less",
            Relation.AtMost => "condition.at-most",
            Relation.More => "condition.more",
            Relation.AtLeast => "condition.at-least",
            Relation.Equal => "condition.equal",
            Relation.Different => "condition.different",
        }, ("left", Of(left)), ("right", Of(right))),
        _ => throw new UnreachableException(),
    };

    /// <summary>A part of a longer condition, in brackets where "and" and "or" meet.</summary>
    Runs Part(Expression part, Expression whole)
    {
        var isMixed = (part, whole) is (Expression.And, Expression.Or) or (Expression.Or, Expression.And);
        return isMixed ? Runs.FromProgram("(") + Of(part) + Runs.FromProgram(")") : Of(part);
    }

    Runs Of(Quantity quantity) => quantity switch
    {
        Quantity.Literal(var value) => Runs.FromProgram(Say.Number(value, "0.##").Replace('-', '−')),
        Quantity.Mood(var meter, var who) =>
            Of(meter, who is { } id ? Runs.FromScenario(scenario[id].FirstName) : Say.Runs("condition.team")),
        Quantity.GroupMood(var meter, var group) =>
            Of(meter, Wording.Names(scenario, group.Members)),
        Quantity.Clarity => Say.Runs("condition.clarity"),
        Quantity.Work => Say.Runs("condition.work"),
        Quantity.Week => Say.Runs("condition.week"),
        Quantity.Visits(null) => Say.Runs("condition.visits-here"),
        Quantity.Visits({ } scene) => Say.Runs("condition.visits", ("scene", sceneOf(scene))),
        Quantity.Counter(var counter) => Say.Runs("condition.counter", ("counter", Runs.FromName(counter.Value))),
        _ => throw new UnreachableException(),
    };

    static Runs Of(Meter meter, Runs who) => Say.Runs(meter switch
    {
        Meter.Trust => "condition.trust",
        Meter.Fear => "condition.fear",
        Meter.Voice => "condition.voice",
    }, ("who", who));

    Runs NameOf(RiskId risk) =>
        scenario[risk].Called is { Length: > 0 } called ? Runs.FromScenario(called)
            : Say.Runs("debrief.quoted", ("words", Runs.FromName(risk.Value)));
}
