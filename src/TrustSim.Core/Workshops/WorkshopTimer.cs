namespace TrustSim.Core.Workshops;

/// <summary>The clock of a discussion. It counts down, and goes on below nothing: a room that runs over sees by how much. Moments are told
/// as what has gone by since the workshop was begun.</summary>
/// <param name="Used">What had run when it was last stopped.</param>
/// <param name="Since">When it was last started; null where it stands.</param>
public sealed record WorkshopTimer(TimeSpan Allowed, TimeSpan Used, TimeSpan? Since)
{
    /// <summary>No talk takes longer than a day; ours.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(1);

    public bool IsRunning => Since is not null;

    public static WorkshopTimer Start(TimeSpan allowed, TimeSpan now) => new(allowed, TimeSpan.Zero, now);

    /// <summary>Why a clock cannot be given this much, in words for the room; null where it can.</summary>
    public static Refusal? Validate(TimeSpan allowed) =>
        allowed < TimeSpan.Zero || allowed > Longest ? new Refusal("refusal.clock-holds") : null;

    /// <inheritdoc cref="Validate(TimeSpan)"/>
    public Refusal? Validate(WorkshopAct.Extend more) =>
        Validate(more.By < TimeSpan.Zero ? TimeSpan.Zero : more.By) ?? Validate(more.By < -Longest ? more.By : Allowed + more.By);

    public TimeSpan UsedAt(TimeSpan now) => Since is { } since && now > since ? Used + (now - since) : Used;

    /// <summary>Negative where it has run over.</summary>
    public TimeSpan LeftAt(TimeSpan now) => Allowed - UsedAt(now);

    public WorkshopTimer Stopped(TimeSpan now) => new(Allowed, UsedAt(now), null);

    public WorkshopTimer Running(TimeSpan now) => IsRunning ? this : this with { Since = now };

    public WorkshopTimer Longer(TimeSpan by) => this with { Allowed = Allowed + by };
}
