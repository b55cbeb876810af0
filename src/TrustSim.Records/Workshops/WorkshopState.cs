using TrustSim.Core.Workshops;

namespace TrustSim.Records.Workshops;

/// <summary>The state of a workshop that its journal produces.</summary>
/// <param name="Id">Derived from the journal's first line.</param>
/// <param name="Text">The scenario's text.</param>
/// <param name="Workshop">Its latest state.</param>
sealed record WorkshopState(Guid Id, string Title, DateTimeOffset Started, string Text, Workshop Workshop);
