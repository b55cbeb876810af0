namespace TrustSim.Core.Workshops;

/// <summary>
/// The timer of a discussion. It counts down and continues below zero, so that the group sees the overrun. Moments count from the
/// workshop's beginning.
/// </summary>
/// <param name="Used">Time that had run when the timer last stopped.</param>
/// <param name="Since">Moment of the last start; null where the timer stands still.</param>
public sealed record WorkshopTimer(TimeSpan Allowed, TimeSpan Used, TimeSpan? Since)
{
    /// <summary>Longest talk: a day. Project estimate.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(1);

    public bool IsRunning => Since is not null;

    public static WorkshopTimer Start(TimeSpan allowed, TimeSpan now) => new(allowed, TimeSpan.Zero, now);

    /// <summary>Why a clock cannot be given this much, as a refusal; null where it can.</summary>
    public static Refusal? Validate(TimeSpan allowed) =>
        allowed < TimeSpan.Zero || allowed > Longest ? new Refusal("refusal.clock-holds") : null;

    /// <inheritdoc cref="Validate(TimeSpan)"/>
    public Refusal? Validate(WorkshopAct.Extend more) =>
        Validate(more.By < TimeSpan.Zero ? TimeSpan.Zero : more.By) ?? Validate(more.By < -Longest ? more.By : Allowed + more.By);

    public TimeSpan UsedAt(TimeSpan now) => Since is { } since && now > since ? Used + (now - since) : Used;

    /// <summary>Remaining time; negative where the talk has run over.</summary>
    public TimeSpan LeftAt(TimeSpan now) => Allowed - UsedAt(now);

    public WorkshopTimer Stopped(TimeSpan now) => new(Allowed, UsedAt(now), null);

    public WorkshopTimer Running(TimeSpan now) => IsRunning ? this : this with { Since = now };

    public WorkshopTimer Longer(TimeSpan by) => this with { Allowed = Allowed + by };
}
