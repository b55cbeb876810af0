using System.Diagnostics;

namespace TrustSim.Core.Conditions;

/// <summary>Describes the present values of everything a condition asks about.</summary>
static class Standing
{
    public static string Describe(Expression expression, Situation now) => string.Join(", ", Asked(expression, now).Distinct());

    static IEnumerable<string> Asked(Expression expression, Situation now) => expression switch
    {
        Expression.And(var left, var right) => Asked(left, now).Concat(Asked(right, now)),
        Expression.Or(var left, var right) => Asked(left, now).Concat(Asked(right, now)),
        Expression.Not(var inner) => Asked(inner, now),
        Expression.Comparison => Measured(expression).Select(operand => $"{NameOf(operand)} is {Number(operand.In(now))}"),
        Expression.RiskIs(var risk, _) => [$"{risk} {(now.Team[risk] is { } state ? $"is {state.Outcome.Id()}" : "has not begun")}"],
        Expression.Chose(var decision) => [$"{decision} was {(expression.Holds(now) ? "" : "not ")}chosen"],
        Expression.Flag(var flag) => [$"{flag} is {(expression.Holds(now) ? "yes" : "no")}"],
        _ => throw new UnreachableException(),
    };

    /// <summary>Every quantity that an expression measures, in order of appearance.</summary>
    public static IEnumerable<Quantity> Measured(Expression expression) => Compared(expression)
        .SelectMany(comparison => (Quantity[])[comparison.Left, comparison.Right]).Where(operand => operand is not Quantity.Literal);

    /// <summary>Every comparison in an expression, in order of appearance.</summary>
    public static IEnumerable<Expression.Comparison> Compared(Expression expression) => expression switch
    {
        Expression.And(var left, var right) => Compared(left).Concat(Compared(right)),
        Expression.Or(var left, var right) => Compared(left).Concat(Compared(right)),
        Expression.Not(var inner) => Compared(inner),
        Expression.Comparison comparison => [comparison],
        Expression.Flag or Expression.RiskIs or Expression.Chose => [],
        _ => throw new UnreachableException(),
    };

    /// <summary>The quantity in the notation of conditions.</summary>
    public static string NameOf(Quantity quantity) => quantity switch
    {
        Quantity.Mood(var meter, var person) => $"{meter.Id()}({person?.Value ?? "team"})",
        Quantity.GroupMood(var meter, var group) => $"{meter.Id()}({group.Id})",
        Quantity.Visits(var scene) => scene is { } id ? $"visits({id})" : "visits",
        Quantity.Counter(var counter) => counter.Value,
        Quantity.Clarity => "clarity",
        Quantity.Work => "work",
        Quantity.Week => "week",
        Quantity.Literal(var value) => Number(value),
        _ => throw new UnreachableException(),
    };

    // Near a bound, one digit may not show the side on which the value lies.
    static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
