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
[JsonDerivedType(typeof(Turn), "turn")]
[JsonDerivedType(typeof(Allow), "allow")]
[JsonDerivedType(typeof(Resume), "resume")]
[JsonDerivedType(typeof(Admit), "phones")]
[JsonDerivedType(typeof(Refuse), "refuse")]
[JsonDerivedType(typeof(People), "people")]
public abstract record WorkshopAct
{
    WorkshopAct(WorkshopTrigger? trigger = null) => Trigger = trigger;

    /// <summary>The act's trigger in <see cref="WorkshopLifecycle"/>; null where the act is legal at any time.</summary>
    [JsonIgnore]
    public WorkshopTrigger? Trigger { get; }

    /// <summary>Whether the act moves the workshop to another stage, so that it can be taken back.</summary>
    [JsonIgnore]
    public bool IsStep => Trigger is not (null or WorkshopTrigger.Clock);

    /// <summary>The words from a phone that the facilitator has read with it, and whether the group sees them; null: none.</summary>
    [JsonIgnore]
    public (int Number, bool IsShown)? ReadWords =>
        this is Refuse refuse ? (refuse.Sent, false)
        : ((this as Remark)?.Sent ?? (this as Commit)?.Sent) is { } shown ? (shown, true) : null;

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

    /// <param name="Sent">The number of the words from a phone that these are; null: somebody typed them here.</param>
    public sealed record Remark(ChoiceId Choice, string Text, int? Sent = null) : WorkshopAct(WorkshopTrigger.Remark);

    /// <summary>The facilitator does not show words from a phone. Nothing else changes.</summary>
    /// <param name="Sent">The number of the words.</param>
    public sealed record Refuse(int Sent) : WorkshopAct;

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
    /// <param name="Sent">The number of the words from a phone that are in it; null: somebody typed them here.</param>
    public sealed record Commit(string Who, string Text, int? Sent = null) : WorkshopAct(WorkshopTrigger.Commit);

    public sealed record TakeBack() : WorkshopAct;

    /// <summary>The group turned a page because a second terminal asked it to continue. Nothing else changes.</summary>
    public sealed record Turn() : WorkshopAct;

    /// <summary>Sets the workshop's remaining time anew.</summary>
    /// <param name="Minutes">1–<see cref="WorkshopSetup.MostMinutes"/>.</param>
    public sealed record Allow([property: JsonPropertyName("count")] int Minutes) : WorkshopAct;

    /// <summary>The group lets phones vote. A resumed workshop has the same port and code, so that phones find their way back.</summary>
    /// <param name="Code">The signs that phones need, as <see cref="PhoneCode"/> describes them.</param>
    /// <param name="Port">1024–65535.</param>
    /// <param name="Closed">True where only phones that have come already are let in; null: all are.</param>
    public sealed record Admit(string Code, int Port, bool? Closed = null) : WorkshopAct
    {
        [JsonIgnore]
        public bool IsClosed => Closed == true;
    }

    /// <summary>Somebody has come or gone in the group whose turn it is, or the number was mistyped.</summary>
    /// <param name="Number">All people of the group, or its tables where these alone vote; 1–<see cref="Voters.Most"/>.</param>
    /// <param name="Tables">Its tables from now on; null: as before.</param>
    public sealed record People([property: JsonPropertyName("count")] int Number, ImmutableArray<string>? Tables = null) : WorkshopAct
    {
        public bool Equals(People? other) => other is not null && Number == other.Number && Tables.HasValue == other.Tables.HasValue
            && (Tables ?? []).SequenceEqual(other.Tables ?? []);

        public override int GetHashCode() => HashCode.Combine(Number, Tables?.Length);
    }

    /// <summary>The group continues after a pause, which counts as no time.</summary>
    /// <param name="Laws">The version of the laws by which it continues; null stands for 1.</param>
    public sealed record Resume(int? Laws = null) : WorkshopAct;
}
