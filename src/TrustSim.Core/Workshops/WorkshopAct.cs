using TrustSim.Core.Story;

namespace TrustSim.Core.Workshops;

/// <summary>Something that was done in a workshop. A workshop is its list of acts, as a playthrough is its list of decisions.</summary>
public abstract record WorkshopAct
{
    WorkshopAct()
    {
    }

    public sealed record Continue : WorkshopAct;

    /// <param name="Allowed">For how long; what stands on the clock, no limit.</param>
    public sealed record Discuss(TimeSpan Allowed) : WorkshopAct;

    public sealed record StopClock : WorkshopAct;

    public sealed record RunClock : WorkshopAct;

    public sealed record Extend(TimeSpan By) : WorkshopAct;

    public sealed record Vote(BallotWay Way) : WorkshopAct;

    /// <param name="Voter">From 0.</param>
    /// <param name="Choice">Null: this voter votes for none.</param>
    public sealed record Cast(int Voter, ChoiceId? Choice) : WorkshopAct;

    /// <summary>So many hands for one choice; said again, it takes the place of what was said before.</summary>
    public sealed record Count(ChoiceId Choice, int Hands) : WorkshopAct;

    public sealed record Close : WorkshopAct;

    public sealed record Talk(TimeSpan Allowed) : WorkshopAct;

    public sealed record Remark(ChoiceId Choice, string Text) : WorkshopAct;

    public sealed record Decide(ChoiceId Choice) : WorkshopAct;

    public sealed record Stay : WorkshopAct;

    public sealed record End : WorkshopAct;

    /// <param name="Who">The table's name, or the group's.</param>
    /// <param name="Text">Empty: it is taken away.</param>
    public sealed record Commit(string Who, string Text) : WorkshopAct;

    public sealed record TakeBack : WorkshopAct;

    /// <summary>The room turned a page, because a second terminal asked it to go on. Nothing else is different.</summary>
    public sealed record Turn : WorkshopAct;

    /// <summary>The room says anew how long it has from now on.</summary>
    /// <param name="Minutes">1–<see cref="WorkshopSetup.MostMinutes"/>.</param>
    public sealed record Allow(int Minutes) : WorkshopAct;

    /// <summary>The room sits down again after a pause, which counts as no time spent.</summary>
    public sealed record Resume : WorkshopAct;
}
