using TrustSim.Core.Workshops;

namespace TrustSim.Records.Workshops;

/// <summary>A workshop as its journal tells it.</summary>
/// <param name="Id">Made of the journal's first line.</param>
/// <param name="Text">The scenario's text.</param>
/// <param name="Workshop">How far it has come.</param>
sealed record WorkshopState(Guid Id, string Title, DateTimeOffset Started, string Text, Workshop Workshop);
