using System.Diagnostics;

namespace TrustSim.Core.Paths.Boxes;

/// <summary>How near a condition is to holding: 0 or more where it holds, and the less the further away.</summary>
sealed class Margins(CompiledScenario map)
{
    // What a fact is worth beside points of trust; a search needs only an order.
    const double Met = 5;
    const double Unmet = -20;
    const double Lost = -40;
    const double OneApart = 10;
    const double Week = 8;

    readonly ConditionCompiler compiler = new(map.Source, map.Layout, map.Laws);

    /// <param name="holds">Whether it should hold; if not, it should fail.</param>
    public Measure Of(Expression expression, bool holds)
    {
        switch (expression)
        {
            case Expression.Not not:
                return Of(not.Inner, !holds);
            case Expression.And and:
                return Both(Of(and.Left, holds), Of(and.Right, holds), holds);
            case Expression.Or or:
                return Both(Of(or.Left, holds), Of(or.Right, holds), !holds);
            case Expression.Comparison comparison:
                return Of(comparison, holds);
            case Expression.RiskIs risk:
                return Of(risk, holds);
            case Expression.Flag or Expression.Chose:
                var test = compiler.Compile(new Condition("", expression));
                return (state, scene) => test(state, scene) == holds ? Met : Unmet;
            default:
                throw new UnreachableException();
        }
    }

    static Measure Both(Measure one, Measure other, bool needsBoth) => needsBoth
        ? (state, scene) => (One: one(state, scene), Other: other(state, scene)) is var pair && pair is { One: >= 0, Other: >= 0 }
            ? Math.Min(pair.One, pair.Other) : Math.Min(pair.One, 0) + Math.Min(pair.Other, 0)
        : (state, scene) => Math.Max(one(state, scene), other(state, scene));

    Measure Of(Expression.Comparison comparison, bool holds)
    {
        var (left, right) = (compiler.Compile(comparison.Left), compiler.Compile(comparison.Right));
        var scale = comparison.Left is Quantity.Work ? Week : 1;
        var isLess = comparison.Relation is Relation.Less or Relation.AtMost;
        if (comparison.Relation is Relation.Equal or Relation.Different)
        {
            return comparison.Relation == Relation.Equal == holds
                ? (state, scene) => -OneApart * Math.Abs(left(state, scene) - right(state, scene))
                : (state, scene) => left(state, scene) == right(state, scene) ? -OneApart : 0;
        }

        return isLess == holds ? (state, scene) => scale * (right(state, scene) - left(state, scene))
            : (state, scene) => scale * (left(state, scene) - right(state, scene));
    }

    Measure Of(Expression.RiskIs risk, bool holds)
    {
        var index = map.Source.Risks.IndexOf(map.Source[risk.Id]);
        var (outcome, quiet, wanted) = (map.Layout.Outcome + index, map.Layout.Quiet + index, 1.0 + (int)risk.Outcome);
        var kept = 1.0 + (int)RiskOutcome.Kept;
        // How much has been said of it already shows the way.
        var more = risk.Outcome == RiskOutcome.Told == holds ? OneApart : -OneApart;
        return (state, _) => state[outcome] == wanted == holds ? Met
            : state[outcome] == kept ? Unmet + Met + more * (1 - state[quiet]) : state[outcome] == 0 ? Unmet : Lost;
    }
}
