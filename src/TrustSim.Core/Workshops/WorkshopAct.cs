using System.Text.Json.Serialization;

namespace TrustSim.Core.Workshops;

/// <summary>
/// An act in a workshop. A workshop is its list of acts, as a playthrough is its list of decisions. This is the table of acts: each case is
/// a row that gives its trigger; its word in journals stands above.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Continue), "go")]
[JsonDerivedType(typeof(Discuss), "discuss")]
[JsonDerivedType(typeof(StopClock), "stop")]
[JsonDerivedType(typeof(RunClock), "run")]
[JsonDerivedType(typeof(Extend), "extend")]
[JsonDerivedType(typeof(Vote), "vote")]
[JsonDerivedType(typeof(Cast), "cast")]
[JsonDerivedType(typeof(Count), "count")]
[JsonDerivedType(typeof(Close), "close")]
[JsonDerivedType(typeof(Talk), "talk")]
[JsonDerivedType(typeof(Remark), "remark")]
[JsonDerivedType(typeof(Decide), "decide")]
[JsonDerivedType(typeof(Tell), "tell")]
[JsonDerivedType(typeof(Stay), "stay")]
[JsonDerivedType(typeof(End), "end")]
[JsonDerivedType(typeof(Commit), "commit")]
[JsonDerivedType(typeof(TakeBack), "back")]
[JsonDerivedType(typeof(DoAgain), "again")]
[JsonDerivedType(typeof(Turn), "turn")]
[JsonDerivedType(typeof(Press), "press")]
[JsonDerivedType(typeof(Allow), "allow")]
[JsonDerivedType(typeof(Resume), "resume")]
[JsonDerivedType(typeof(Admit), "phones")]
public abstract record WorkshopAct
{
    WorkshopAct(WorkshopTrigger? trigger = null) => Trigger = trigger;

    /// <summary>The act's trigger in <see cref="WorkshopLifecycle"/>; null where the act is legal at any time.</summary>
    [JsonIgnore]
    public WorkshopTrigger? Trigger { get; }

    /// <summary>Whether the act moves the workshop to another stage, so that it can be taken back.</summary>
    [JsonIgnore]
    public bool IsStep => Trigger is not (null or WorkshopTrigger.Clock);

    public sealed record Continue() : WorkshopAct(WorkshopTrigger.Continue);

    /// <param name="Allowed">Length of the timer; no limit to the discussion.</param>
    public sealed record Discuss([property: JsonPropertyName("seconds")] TimeSpan Allowed) : WorkshopAct(WorkshopTrigger.Discuss);

    public sealed record StopClock() : WorkshopAct(WorkshopTrigger.Clock);

    public sealed record RunClock() : WorkshopAct(WorkshopTrigger.Clock);

    public sealed record Extend([property: JsonPropertyName("seconds")] TimeSpan By) : WorkshopAct(WorkshopTrigger.Clock);

    public sealed record Vote(BallotWay Way) : WorkshopAct(WorkshopTrigger.Vote);

    /// <param name="Voter">From 0.</param>
    /// <param name="Choice">Null: this voter abstains.</param>
    public sealed record Cast(int Voter, ChoiceId? Choice = null) : WorkshopAct(WorkshopTrigger.Cast);

    /// <summary>Number of hands for one choice; a new count replaces the old one.</summary>
    public sealed record Count(ChoiceId Choice, [property: JsonPropertyName("count")] int Hands) : WorkshopAct(WorkshopTrigger.Cast);

    /// <param name="Phones">What the phones voted, in journals of an earlier version; null in others.</param>
    /// <param name="Votes">Number of secret votes, of which the journal says no more before the question is decided; null: none.</param>
    public sealed record Close(Tally? Phones = null, int? Votes = null) : WorkshopAct(WorkshopTrigger.Close);

    public sealed record Talk([property: JsonPropertyName("seconds")] TimeSpan Allowed) : WorkshopAct(WorkshopTrigger.Talk);

    public sealed record Remark(ChoiceId Choice, string Text) : WorkshopAct(WorkshopTrigger.Remark);

    /// <param name="Votes">
    /// The counts of each ballot on the question whose votes are not told, in their order; null for a ballot of fewer than
    /// <see cref="Tally.Fewest"/> voters. Null: nothing is told of any.
    /// </param>
    public sealed record Decide(ChoiceId Choice, ImmutableArray<Tally?>? Votes = null) : WorkshopAct(WorkshopTrigger.Decide)
    {
        public bool Equals(Decide? other) => other is not null && Choice == other.Choice && Votes.HasValue == other.Votes.HasValue
            && (Votes ?? []).SequenceEqual(other.Votes ?? []);

        public override int GetHashCode() => HashCode.Combine(Choice, Votes?.Length);
    }

    /// <summary>The facilitator takes an answer aloud, without a vote of the group.</summary>
    public sealed record Tell(ChoiceId Choice) : WorkshopAct(WorkshopTrigger.Tell);

    public sealed record Stay() : WorkshopAct(WorkshopTrigger.Stay);

    public sealed record End() : WorkshopAct(WorkshopTrigger.End);

    /// <param name="Who">The table's name, or the group's.</param>
    /// <param name="Text">Empty: removes the commitment.</param>
    public sealed record Commit(string Who, string Text) : WorkshopAct(WorkshopTrigger.Commit);

    public sealed record TakeBack() : WorkshopAct;

    /// <summary>Does again what was taken back, as long as nothing else has happened.</summary>
    public sealed record DoAgain() : WorkshopAct;

    /// <summary>A key of the group's window, pressed in the notes. That window says what happens then; nothing else changes.</summary>
    /// <param name="Key">The key's name.</param>
    /// <param name="Means">What it meant there when it was pressed. With another meaning it does nothing.</param>
    /// <param name="Seen">The state of that window which the notes showed; null: any, for figures and letters.</param>
    /// <param name="Text">What was written into its text line; null: a key.</param>
    public sealed record Press(string Key, string Means, long? Seen = null, string? Text = null) : WorkshopAct;

    /// <summary>The group turned a page because a second terminal asked it to continue. Nothing else changes.</summary>
    public sealed record Turn() : WorkshopAct;

    /// <summary>Sets the workshop's remaining time anew.</summary>
    /// <param name="Minutes">1–<see cref="WorkshopSetup.MostMinutes"/>.</param>
    public sealed record Allow([property: JsonPropertyName("count")] int Minutes) : WorkshopAct;

    /// <summary>The group lets phones vote. A resumed workshop has the same port and code, so that phones find their way back.</summary>
    /// <param name="Code">The signs that phones need, as <see cref="PhoneCode"/> describes them.</param>
    /// <param name="Port">1024–65535.</param>
    public sealed record Admit(string Code, int Port) : WorkshopAct;

    /// <summary>The group continues after a pause, which counts as no time.</summary>
    /// <param name="Laws">The version of the laws by which it continues; null stands for 1.</param>
    public sealed record Resume(int? Laws = null) : WorkshopAct;
}
