namespace TrustSim.Records.Journal;

/// <summary>An event of version 1, which has no kind: its fields tell the kind.</summary>
sealed record Version1Event(string? Scene = null, string? Choice = null, int? Keep = null, bool? Done = null)
{
    /// <summary>Returns the event; null where the fields match no kind.</summary>
    public PlaythroughEvent? ToEvent() =>
        Done == true ? new PlaythroughEvent.Finish()
        : Keep is { } keep ? new PlaythroughEvent.Back(keep)
        : Scene is not null && Choice is not null ? new PlaythroughEvent.Decide(Scene, Choice)
        : null;
}
