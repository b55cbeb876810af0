using TrustSim.Core.Story;

namespace TrustSim.Core.Workshops;

/// <summary>
/// Something that was done in a workshop. A workshop is its list of acts, as a playthrough is its list of decisions. This is the table of
/// them: a case is a row, and says its word in journals and when it can be done.
/// </summary>
public abstract record WorkshopAct
{
    WorkshopAct(string id, WorkshopTrigger? trigger) => (Id, Trigger) = (id, trigger);

    /// <summary>The word that journals have for it.</summary>
    public string Id { get; }

    /// <summary>The trigger by which <see cref="WorkshopLifecycle"/> knows it; null where it can be done at any time.</summary>
    public WorkshopTrigger? Trigger { get; }

    /// <summary>Whether the workshop gets further by it, so that it can be taken back.</summary>
    public bool IsStep => Trigger is not (null or WorkshopTrigger.Clock);

    public sealed record Continue() : WorkshopAct("go", WorkshopTrigger.Continue);

    /// <param name="Allowed">For how long; what stands on the clock, no limit.</param>
    public sealed record Discuss(TimeSpan Allowed) : WorkshopAct("discuss", WorkshopTrigger.Discuss);

    public sealed record StopClock() : WorkshopAct("stop", WorkshopTrigger.Clock);

    public sealed record RunClock() : WorkshopAct("run", WorkshopTrigger.Clock);

    public sealed record Extend(TimeSpan By) : WorkshopAct("extend", WorkshopTrigger.Clock);

    public sealed record Vote(BallotWay Way) : WorkshopAct("vote", WorkshopTrigger.Vote);

    /// <param name="Voter">From 0.</param>
    /// <param name="Choice">Null: this voter votes for none.</param>
    public sealed record Cast(int Voter, ChoiceId? Choice) : WorkshopAct("cast", WorkshopTrigger.Cast);

    /// <summary>So many hands for one choice; said again, it takes the place of what was said before.</summary>
    public sealed record Count(ChoiceId Choice, int Hands) : WorkshopAct("count", WorkshopTrigger.Cast);

    public sealed record Close() : WorkshopAct("close", WorkshopTrigger.Close);

    public sealed record Talk(TimeSpan Allowed) : WorkshopAct("talk", WorkshopTrigger.Talk);

    public sealed record Remark(ChoiceId Choice, string Text) : WorkshopAct("remark", WorkshopTrigger.Remark);

    public sealed record Decide(ChoiceId Choice) : WorkshopAct("decide", WorkshopTrigger.Decide);

    public sealed record Stay() : WorkshopAct("stay", WorkshopTrigger.Stay);

    public sealed record End() : WorkshopAct("end", WorkshopTrigger.End);

    /// <param name="Who">The table's name, or the group's.</param>
    /// <param name="Text">Empty: it is taken away.</param>
    public sealed record Commit(string Who, string Text) : WorkshopAct("commit", WorkshopTrigger.Commit);

    public sealed record TakeBack() : WorkshopAct("back", null);

    /// <summary>The room turned a page, because a second terminal asked it to go on. Nothing else is different.</summary>
    public sealed record Turn() : WorkshopAct("turn", null);

    /// <summary>The room says anew how long it has from now on.</summary>
    /// <param name="Minutes">1–<see cref="WorkshopSetup.MostMinutes"/>.</param>
    public sealed record Allow(int Minutes) : WorkshopAct("allow", null);

    /// <summary>The room sits down again after a pause, which counts as no time spent.</summary>
    public sealed record Resume() : WorkshopAct("resume", null);
}
