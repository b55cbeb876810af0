namespace TrustSim.Core.Workshops;

/// <summary>
/// The allotted and the used time of a workshop. Pauses between two sittings take no time. Moments count from the workshop's beginning.
/// </summary>
/// <param name="Minutes">The allotted time in all.</param>
/// <param name="Earlier">Time that earlier sittings took.</param>
/// <param name="Since">Beginning of this sitting.</param>
/// <param name="Latest">Moment of the last act.</param>
public sealed record WorkshopTime(double Minutes, TimeSpan Earlier, TimeSpan Since, TimeSpan Latest)
{
    public TimeSpan Spent(TimeSpan now) => now > Since ? Earlier + (now - Since) : Earlier;

    /// <summary>Remaining time; negative where the workshop has run over.</summary>
    public TimeSpan Left(TimeSpan now) => TimeSpan.FromMinutes(Minutes) - Spent(now);

    internal WorkshopTime At(TimeSpan now) => now > Latest ? this with { Latest = now } : this;

    internal WorkshopTime Resumed(TimeSpan now) => this with { Earlier = Spent(Latest), Since = now, Latest = now };

    internal WorkshopTime Allowing(int minutes, TimeSpan now) => this with { Minutes = Spent(now).TotalMinutes + minutes };
}
