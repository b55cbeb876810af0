namespace TrustSim.Records.Workshops;

/// <summary>The state of a workshop that its journal produces.</summary>
/// <param name="Id">Derived from the journal's first line.</param>
/// <param name="Text">The scenario's text.</param>
/// <param name="Workshop">Its latest state.</param>
/// <param name="FirstLaws">The version of the laws under which it began.</param>
/// <param name="Laws">The version of the laws under which it was held last.</param>
sealed record WorkshopState(
    Guid Id, string Title, DateTimeOffset Started, string Text, Workshop Workshop, int FirstLaws, int Laws)
{
    /// <summary>The version of the laws under which every group's story ended; null where one has not.</summary>
    public int? OverUnder { get; init; }
}
