using TrustSim.Core.Workshops;

namespace TrustSim.Records.Workshops;

/// <summary>A saved workshop.</summary>
/// <param name="File">Its journal.</param>
/// <param name="Id">Its identity, derived from its journal's first line.</param>
/// <param name="Text">The scenario's text; empty where it is not readable.</param>
/// <param name="Workshop">Its latest readable state; null where nothing is readable.</param>
/// <param name="Problem">Explains in plain words why it cannot be resumed; null where it can.</param>
/// <param name="IsTorn">Whether the last line was torn. The reader dropped it.</param>
public sealed record SavedWorkshop(string File, Guid Id, string Title, DateTimeOffset Started, string Text, Workshop? Workshop,
    string? Problem, bool IsTorn)
{
    /// <summary>Time of the latest act.</summary>
    public DateTimeOffset Latest => Started + (Workshop?.Time.Latest ?? TimeSpan.Zero);

    public string Name => Path.GetFileNameWithoutExtension(File);
}
