using System.Diagnostics;

namespace TrustSim.Core.Paths.Boxes;

/// <summary>Asks conditions of boxes, and cuts boxes by them.</summary>
sealed class BoxConditions(CompiledScenario map, Corners corners)
{
    /// <summary>Numbers nearer than this count as equal: adding up in another order moves the last digits.</summary>
    public const double Margin = 1e-7;

    // What the parts of a condition leave to each other is asked this often.
    const int Rounds = 2;

    readonly StateLayout layout = map.Layout;
    readonly ConditionCompiler compiler = new(map.Source, map.Layout, map.Laws);
    readonly Dictionary<Quantity, Measure> measures = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether the condition may hold in the box, and whether it may fail.</summary>
    /// <param name="scene">Index of the present scene.</param>
    public Truth Test(Expression expression, Box box, int scene)
    {
        var truth = Plain(expression, box, scene);
        if (!truth.IsOpen || expression is not (Expression.And or Expression.Or)) return truth;
        // What one part needs may leave too little for another.
        var isAnd = expression is Expression.And;
        return isAnd ? truth with { MayHold = Fits(expression, isAnd, box, scene) }
            : truth with { MayFail = Fits(expression, isAnd, box, scene) };
    }

    /// <summary>The values of a quantity in the box.</summary>
    public (double Low, double High) Range(Quantity quantity, Box box, int scene)
    {
        if (!measures.TryGetValue(quantity, out var measure)) measures[quantity] = measure = compiler.Compile(quantity);
        double worst = measure(box.Worst, scene), best = measure(box.Best, scene);
        return IsWorseWhenMore(quantity) ? (best, worst) : (worst, best);
    }

    /// <summary>Cuts off what cannot be where the expression holds, or fails. The box may keep more than can be, never less.</summary>
    public void Assume(Expression expression, bool holds, Box box, int scene)
    {
        switch (expression)
        {
            case Expression.Not not:
                Assume(not.Inner, !holds, box, scene);
                break;
            case Expression.And and:
                Assume(and.Left, and.Right, true, holds, box, scene);
                break;
            case Expression.Or or:
                Assume(or.Left, or.Right, false, holds, box, scene);
                break;
            case Expression.RiskIs risk:
                var bit = BoxStepper.Bit(risk.Outcome);
                box.Outcomes[IndexOf(risk.Id)] &= holds ? bit : (byte)~bit;
                break;
            case Expression.Chose chose:
                Limit(box, layout.IndexOf(chose.Decision)!.Value, holds ? 1 : 0, holds ? 1 : 0);
                break;
            case Expression.Flag flag:
                // A counter may be more than 1 where it holds.
                var mark = layout.IndexOf(flag.Id)!.Value;
                if (!holds) Limit(box, mark, 0, 0);
                else if (corners.Low(box, mark) == 0) Limit(box, mark, 1, double.PositiveInfinity);
                break;
            case Expression.Comparison comparison:
                Assume(comparison, holds, box);
                break;
            default:
                throw new UnreachableException();
        }
    }

    void Assume(Expression left, Expression right, bool isAnd, bool holds, Box box, int scene)
    {
        if (isAnd == holds)
        {
            Assume(left, holds, box, scene);
            Assume(right, holds, box, scene);
        }
        else if (!Test(left, box, scene).May(holds)) Assume(right, holds, box, scene);
        else if (!Test(right, box, scene).May(holds)) Assume(left, holds, box, scene);
    }

    void Assume(Expression.Comparison comparison, bool holds, Box box)
    {
        if (comparison.Right is not Quantity.Literal { Value: var value }) return;
        var relation = holds ? comparison.Relation : Opposite(comparison.Relation);
        var (low, high) = relation switch
        {
            Relation.Less or Relation.AtMost => (double.NegativeInfinity, value + Margin),
            Relation.More or Relation.AtLeast => (value - Margin, double.PositiveInfinity),
            Relation.Equal => (value, value),
            Relation.Different => (double.NegativeInfinity, double.PositiveInfinity),
        };
        if (comparison.Left is Quantity.Mood { Of: null, Meter: Meter.Trust or Meter.Fear } team && !layout.IsInMotion)
            LimitSum(box, RowOf(team.Meter), low * layout.People, high * layout.People);
        else if (PlaceOf(comparison.Left) is { } at) Limit(box, at, low, high);
    }

    /// <summary>The number of a state that a quantity is; null where it is none.</summary>
    int? PlaceOf(Quantity quantity) => quantity switch
    {
        Quantity.Mood { Of: { } member, Meter: Meter.Trust or Meter.Fear } mood when !layout.IsInMotion =>
            RowOf(mood.Meter) + map.Source.Team.IndexOf(map.Source[member]),
        Quantity.Clarity => layout.Clarity,
        Quantity.Work => layout.Work,
        Quantity.Counter counter => layout.IndexOf(counter.Id),
        Quantity.Visits { Scene: { } visited } => layout.IndexOf(visited),
        Quantity.Mood or Quantity.GroupMood or Quantity.Literal or Quantity.Week or Quantity.Visits => null,
        _ => throw new UnreachableException(),
    };

    void Limit(Box box, int at, double low, double high)
    {
        double least = corners.Low(box, at), most = corners.High(box, at);
        corners.SetLow(box, at, Math.Min(most, Math.Max(least, low)));
        corners.SetHigh(box, at, Math.Max(least, Math.Min(most, high)));
    }

    /// <summary>Limits each person by what the others leave of the sum at their best, and at their worst.</summary>
    void LimitSum(Box box, int row, double low, double high)
    {
        double least = 0, most = 0;
        for (var person = 0; person < layout.People; person++)
        {
            least += corners.Low(box, row + person);
            most += corners.High(box, row + person);
        }

        for (var person = 0; person < layout.People; person++)
        {
            double own = corners.Low(box, row + person), top = corners.High(box, row + person);
            Limit(box, row + person, low - (most - top) - Margin, high - (least - own) + Margin);
        }
    }

    bool Fits(Expression expression, bool isAnd, Box box, int scene)
    {
        var parts = new List<Expression>();
        Collect(expression);
        var copy = box.Copy();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var part in parts)
            {
                if (!Plain(part, copy, scene).May(isAnd)) return false;
                Assume(part, isAnd, copy, scene);
            }
        }

        return true;

        void Collect(Expression one)
        {
            if (isAnd && one is Expression.And and)
            {
                Collect(and.Left);
                Collect(and.Right);
            }
            else if (!isAnd && one is Expression.Or or)
            {
                Collect(or.Left);
                Collect(or.Right);
            }
            else parts.Add(one);
        }
    }

    Truth Plain(Expression expression, Box box, int scene)
    {
        switch (expression)
        {
            case Expression.Flag flag:
                return NonZero(box, layout.IndexOf(flag.Id)!.Value);
            case Expression.Chose chose:
                return NonZero(box, layout.IndexOf(chose.Decision)!.Value);
            case Expression.RiskIs risk:
                var (outcomes, bit) = (box.Outcomes[IndexOf(risk.Id)], BoxStepper.Bit(risk.Outcome));
                return new((outcomes & bit) != 0, (outcomes & ~bit) != 0);
            case Expression.And and:
                var (one, other) = (Test(and.Left, box, scene), Test(and.Right, box, scene));
                return new(one.MayHold && other.MayHold, one.MayFail || other.MayFail);
            case Expression.Or or:
                var (first, second) = (Test(or.Left, box, scene), Test(or.Right, box, scene));
                return new(first.MayHold || second.MayHold, first.MayFail && second.MayFail);
            case Expression.Not not:
                return Test(not.Inner, box, scene).Not;
            case Expression.Comparison comparison:
                return Compare(
                    comparison, Range(comparison.Left, box, scene), Range(comparison.Right, box, scene),
                    box.IsExact || comparison.Left.IsWhole && comparison.Right.IsWhole ? 0 : Margin);
            default:
                throw new UnreachableException();
        }
    }

    static Truth Compare(
        Expression.Comparison comparison, (double Low, double High) left, (double Low, double High) right, double margin) =>
        comparison.Relation switch
        {
            Relation.Less => new(left.Low < right.High + margin, left.High >= right.Low - margin),
            Relation.AtMost => new(left.Low <= right.High + margin, left.High > right.Low - margin),
            Relation.More => new(left.High > right.Low - margin, left.Low <= right.High + margin),
            Relation.AtLeast => new(left.High >= right.Low - margin, left.Low < right.High + margin),
            Relation.Equal => Same(left, right),
            Relation.Different => Same(left, right).Not,
        };

    static Truth Same((double Low, double High) left, (double Low, double High) right) => new(
        left.Low <= right.High && left.High >= right.Low, left.Low != left.High || right.Low != right.High || left.Low != right.Low);

    Truth NonZero(Box box, int at) => (Low: corners.Low(box, at), High: corners.High(box, at)) is var range
        ? new(range.Low != 0 || range.High != 0, range.Low <= 0 && range.High >= 0) : default;

    static bool IsWorseWhenMore(Quantity quantity) =>
        quantity is Quantity.Mood { Meter: Meter.Fear } or Quantity.GroupMood { Meter: Meter.Fear };

    int RowOf(Meter meter) => meter == Meter.Trust ? layout.Trust : layout.Fear;

    int IndexOf(RiskId id) => map.Source.Risks.IndexOf(map.Source[id]);

    static Relation Opposite(Relation relation) => relation switch
    {
        Relation.Less => Relation.AtLeast,
        Relation.AtMost => Relation.More,
        Relation.More => Relation.AtMost,
        Relation.AtLeast => Relation.Less,
        Relation.Equal => Relation.Different,
        Relation.Different => Relation.Equal,
    };
}
