using TrustSim.Core.Play;

namespace TrustSim.Records.Journal;

/// <summary>A play that was begun and not finished.</summary>
/// <param name="File">Its journal.</param>
/// <param name="Title">The scenario's title.</param>
/// <param name="Play">Standing at what came of its last decision; null where it cannot be gone on with.</param>
/// <param name="Remark">What the player should know: that something was lost or why it cannot go on; null where all is well.</param>
public sealed record KeptPlay(string File, string Title, Playthrough? Play, string? Remark);
