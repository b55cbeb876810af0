using TrustSim.Core.Play;

namespace TrustSim.Records.Journal;

/// <summary>A play that was kept.</summary>
/// <param name="File">Its journal.</param>
/// <param name="Title">The scenario's title.</param>
/// <param name="Tree">All its roads, as far as they can be read; null where nothing can.</param>
/// <param name="Play">The current road, standing at what came of its last decision, or where it is over in its debrief; null where it cannot be gone on with.</param>
/// <param name="Remark">What the player should know: that something was lost or why it cannot go on; null where all is well.</param>
public sealed record KeptPlay(string File, string Title, PlayTree? Tree, Playthrough? Play, string? Remark);
