namespace TrustSim.Core.Conditions;

/// <summary>A condition that holds or fails. The language is total: every expression has a value in every situation.</summary>
public abstract record Expression
{
    public abstract IEnumerable<Asked> Asks { get; }

    public abstract bool Holds(Situation now);

    public sealed record Flag(MarkId Id) : Expression
    {
        public override IEnumerable<Asked> Asks => [new Asked.Mark(Id)];

        public override bool Holds(Situation now) => now.Mark(Id) != 0;
    }

    public sealed record RiskIs(RiskId Id, RiskOutcome Outcome) : Expression
    {
        public override IEnumerable<Asked> Asks => [new Asked.Risk(Id)];

        public override bool Holds(Situation now) => now.Team[Id]?.Outcome == Outcome;
    }

    public sealed record Chose(Decision Decision) : Expression
    {
        public override IEnumerable<Asked> Asks => [new Asked.Choice(Decision)];

        public override bool Holds(Situation now) => now.Chosen.Contains(Decision);
    }

    public sealed record Comparison(Quantity Left, Relation Relation, Quantity Right) : Expression
    {
        public override IEnumerable<Asked> Asks => Left.Asks.Concat(Right.Asks);

        public override bool Holds(Situation now)
        {
            var (left, right) = (Left.In(now), Right.In(now));
            return Relation switch
            {
                Relation.Less => left < right,
                Relation.AtMost => left <= right,
                Relation.More => left > right,
                Relation.AtLeast => left >= right,
                Relation.Equal => left == right,
                Relation.Different => left != right,
            };
        }
    }

    public sealed record And(Expression Left, Expression Right) : Expression
    {
        public override IEnumerable<Asked> Asks => Left.Asks.Concat(Right.Asks);

        public override bool Holds(Situation now) => Left.Holds(now) && Right.Holds(now);
    }

    public sealed record Or(Expression Left, Expression Right) : Expression
    {
        public override IEnumerable<Asked> Asks => Left.Asks.Concat(Right.Asks);

        public override bool Holds(Situation now) => Left.Holds(now) || Right.Holds(now);
    }

    public sealed record Not(Expression Inner) : Expression
    {
        public override IEnumerable<Asked> Asks => Inner.Asks;

        public override bool Holds(Situation now) => !Inner.Holds(now);
    }
}

/// <summary>Relation between two quantities.</summary>
public enum Relation
{
    Less,
    AtMost,
    More,
    AtLeast,
    Equal,
    Different,
}

/// <summary>A countable or measurable quantity.</summary>
public abstract record Quantity
{
    /// <summary>Whether the quantity is a whole number, so that an exact comparison makes sense.</summary>
    public virtual bool IsWhole => false;

    /// <summary>Whether the quantity runs from 0 to 100.</summary>
    public virtual bool IsMeter => false;

    public virtual IEnumerable<Asked> Asks => [];

    public abstract double In(Situation now);

    public sealed record Literal(double Value) : Quantity
    {
        public override bool IsWhole => Value == Math.Floor(Value);

        public override double In(Situation now) => Value;
    }

    /// <summary>Trust, fear or voice of one person, or the team's mean; 0–100.</summary>
    public sealed record Mood(Meter Meter, MemberId? Of) : Quantity
    {
        public override bool IsMeter => true;

        public override double In(Situation now) => (Meter, Of) switch
        {
            (Meter.Trust, null) => now.Team.Trust,
            (Meter.Fear, null) => now.Team.Fear,
            (Meter.Voice, null) => 100 * TrustModel.Default.Voice(now.Team),
            (Meter.Trust or Meter.Voice, { } id) when id == now.AtEase => 100,
            (Meter.Fear, { } id) when id == now.AtEase => 0,
            (Meter.Trust, { } id) => now.Team[id].Trust,
            (Meter.Fear, { } id) => now.Team[id].Fear,
            (Meter.Voice, { } id) => 100 * TrustModel.Default.Voice(now.Team, now.Team[id]),
        };
    }

    /// <summary>Mean trust, fear or voice of a group; 0–100.</summary>
    public sealed record GroupMood(Meter Meter, MemberGroup Group) : Quantity
    {
        public override bool IsMeter => true;

        public override double In(Situation now)
        {
            double sum = 0, away = 0;
            var here = 0;
            foreach (var member in Group.Members)
            {
                var mood = new Mood(Meter, member).In(now);
                if (now.Team.IsHere(member)) (sum, here) = (sum + mood, here + 1);
                else away += mood;
            }

            // No mean counts people who are away; where all of them are, it is that of the levels they left with.
            return here > 0 ? sum / here : away / Group.Members.Length;
        }
    }

    public sealed record Clarity : Quantity
    {
        public override bool IsMeter => true;

        public override double In(Situation now) => now.Team.Clarity;
    }

    public sealed record Work : Quantity
    {
        public override double In(Situation now) => now.Team.Work;
    }

    public sealed record Week : Quantity
    {
        public override bool IsWhole => true;

        public override double In(Situation now) => now.Team.Week;
    }

    /// <summary>Number of times that a scene has opened; null: the present scene.</summary>
    public sealed record Visits(SceneId? Scene) : Quantity
    {
        public override IEnumerable<Asked> Asks => [new Asked.Visits(Scene)];

        public override bool IsWhole => true;

        public override double In(Situation now) => (Scene ?? now.Scene) is { } scene ? now.VisitsTo(scene) : 0;
    }

    public sealed record Counter(MarkId Id) : Quantity
    {
        public override IEnumerable<Asked> Asks => [new Asked.Mark(Id)];

        public override bool IsWhole => true;

        public override double In(Situation now) => now.Mark(Id);
    }
}
