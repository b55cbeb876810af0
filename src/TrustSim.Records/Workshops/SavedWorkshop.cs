using TrustSim.Core.Workshops;

namespace TrustSim.Records.Workshops;

/// <summary>A workshop that was kept.</summary>
/// <param name="File">Its journal.</param>
/// <param name="Id">Its identity, made of its journal's first line.</param>
/// <param name="Text">The scenario's text; empty where it cannot be read.</param>
/// <param name="Workshop">As far as it has come; null where nothing can be read.</param>
/// <param name="Problem">Why it cannot be resumed, in words for people; null where it can.</param>
/// <param name="IsTorn">Whether what was written last was not whole, and was dropped.</param>
public sealed record SavedWorkshop(string File, Guid Id, string Title, DateTimeOffset Started, string Text, Workshop? Workshop,
    string? Problem, bool IsTorn)
{
    /// <summary>When something was done last.</summary>
    public DateTimeOffset Latest => Started + (Workshop?.Time.Latest ?? TimeSpan.Zero);

    public string Name => Path.GetFileNameWithoutExtension(File);
}
