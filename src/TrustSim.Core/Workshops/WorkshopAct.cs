using TrustSim.Core.Story;

namespace TrustSim.Core.Workshops;

/// <summary>
/// An act in a workshop. A workshop is its list of acts, as a playthrough is its list of decisions. This is the table of acts: each case is
/// a row that gives its word in journals and its trigger.
/// </summary>
public abstract record WorkshopAct
{
    WorkshopAct(string id, WorkshopTrigger? trigger) => (Id, Trigger) = (id, trigger);

    /// <summary>The act's word in journals.</summary>
    public string Id { get; }

    /// <summary>The act's trigger in <see cref="WorkshopLifecycle"/>; null where the act is legal at any time.</summary>
    public WorkshopTrigger? Trigger { get; }

    /// <summary>Whether the act moves the workshop to another stage, so that it can be taken back.</summary>
    public bool IsStep => Trigger is not (null or WorkshopTrigger.Clock);

    public sealed record Continue() : WorkshopAct("go", WorkshopTrigger.Continue);

    /// <param name="Allowed">Length of the timer; no limit to the discussion.</param>
    public sealed record Discuss(TimeSpan Allowed) : WorkshopAct("discuss", WorkshopTrigger.Discuss);

    public sealed record StopClock() : WorkshopAct("stop", WorkshopTrigger.Clock);

    public sealed record RunClock() : WorkshopAct("run", WorkshopTrigger.Clock);

    public sealed record Extend(TimeSpan By) : WorkshopAct("extend", WorkshopTrigger.Clock);

    public sealed record Vote(BallotWay Way) : WorkshopAct("vote", WorkshopTrigger.Vote);

    /// <param name="Voter">From 0.</param>
    /// <param name="Choice">Null: this voter abstains.</param>
    public sealed record Cast(int Voter, ChoiceId? Choice) : WorkshopAct("cast", WorkshopTrigger.Cast);

    /// <summary>Number of hands for one choice; a new count replaces the old one.</summary>
    public sealed record Count(ChoiceId Choice, int Hands) : WorkshopAct("count", WorkshopTrigger.Cast);

    public sealed record Close() : WorkshopAct("close", WorkshopTrigger.Close);

    public sealed record Talk(TimeSpan Allowed) : WorkshopAct("talk", WorkshopTrigger.Talk);

    public sealed record Remark(ChoiceId Choice, string Text) : WorkshopAct("remark", WorkshopTrigger.Remark);

    public sealed record Decide(ChoiceId Choice) : WorkshopAct("decide", WorkshopTrigger.Decide);

    public sealed record Stay() : WorkshopAct("stay", WorkshopTrigger.Stay);

    public sealed record End() : WorkshopAct("end", WorkshopTrigger.End);

    /// <param name="Who">The table's name, or the group's.</param>
    /// <param name="Text">Empty: removes the commitment.</param>
    public sealed record Commit(string Who, string Text) : WorkshopAct("commit", WorkshopTrigger.Commit);

    public sealed record TakeBack() : WorkshopAct("back", null);

    /// <summary>The group turned a page because a second terminal asked it to continue. Nothing else changes.</summary>
    public sealed record Turn() : WorkshopAct("turn", null);

    /// <summary>Sets the workshop's remaining time anew.</summary>
    /// <param name="Minutes">1–<see cref="WorkshopSetup.MostMinutes"/>.</param>
    public sealed record Allow(int Minutes) : WorkshopAct("allow", null);

    /// <summary>The group continues after a pause, which counts as no time.</summary>
    public sealed record Resume() : WorkshopAct("resume", null);
}
