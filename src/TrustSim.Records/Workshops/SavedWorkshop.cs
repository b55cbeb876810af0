namespace TrustSim.Records.Workshops;

/// <summary>A saved workshop.</summary>
/// <param name="File">Its journal.</param>
/// <param name="Id">Its identity, derived from its journal's first line.</param>
/// <param name="Text">The scenario's text; empty where it is not readable.</param>
/// <param name="Workshop">Its latest readable state; null where nothing is readable.</param>
/// <param name="Problem">Explains why it cannot be resumed; null where it can.</param>
/// <param name="IsTorn">Whether the last line was torn. The reader dropped it.</param>
public sealed record SavedWorkshop(string File, Guid Id, string Title, DateTimeOffset Started, string Text, Workshop? Workshop,
    Refusal? Problem, bool IsTorn)
{
    /// <summary>The version of the laws under which it was held last.</summary>
    public int Laws { get; internal init; } = 1;

    /// <summary>The version of the laws under which every group's story ended; null where one has not.</summary>
    internal int? OverUnder { get; init; }

    /// <summary>Whether its figures are worked out by other laws than those under which it was held last. Resuming it ends that.</summary>
    public bool HasOtherLaws => Workshop is { } workshop && workshop.Laws.Version != Laws;

    /// <summary>Time of the latest act.</summary>
    public DateTimeOffset Latest => Started + (Workshop?.Time.Latest ?? TimeSpan.Zero);

    public string Name => Path.GetFileNameWithoutExtension(File);
}
