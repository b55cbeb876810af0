namespace TrustSim.Records.Journal;

/// <summary>An event as version 1 wrote it, without its kind: which fields there are tells what happened.</summary>
sealed record Version1Event(string? Scene = null, string? Choice = null, int? Keep = null, bool? Done = null)
{
    /// <summary>The event; null where the fields tell none.</summary>
    public PlaythroughEvent? ToEvent() =>
        Done == true ? new PlaythroughEvent.Finish()
        : Keep is { } keep ? new PlaythroughEvent.Back(keep)
        : Scene is not null && Choice is not null ? new PlaythroughEvent.Decide(Scene, Choice)
        : null;
}
