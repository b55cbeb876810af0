namespace TrustSim.Core.Workshops;

/// <summary>The time that a workshop has and has used. Between two sittings none passes. Moments are told as what has gone by since it was begun.</summary>
/// <param name="Minutes">How long the room has in all.</param>
/// <param name="Earlier">What earlier sittings took.</param>
/// <param name="Since">When this sitting began.</param>
/// <param name="Latest">When something was done last.</param>
public sealed record WorkshopTime(double Minutes, TimeSpan Earlier, TimeSpan Since, TimeSpan Latest)
{
    public TimeSpan Spent(TimeSpan now) => now > Since ? Earlier + (now - Since) : Earlier;

    /// <summary>Negative where the room has run over.</summary>
    public TimeSpan Left(TimeSpan now) => TimeSpan.FromMinutes(Minutes) - Spent(now);

    internal WorkshopTime At(TimeSpan now) => now > Latest ? this with { Latest = now } : this;

    internal WorkshopTime Resumed(TimeSpan now) => this with { Earlier = Spent(Latest), Since = now, Latest = now };

    internal WorkshopTime Allowing(int minutes, TimeSpan now) => this with { Minutes = Spent(now).TotalMinutes + minutes };
}
