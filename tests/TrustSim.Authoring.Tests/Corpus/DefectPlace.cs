namespace TrustSim.Authoring.Tests.Corpus;

/// <summary>The expected line of a diagnostic: one of the new lines, or the only line with a given text.</summary>
/// <param name="Offset">Number of new lines above it; null: its text identifies it.</param>
/// <param name="File">The file of the diagnostic, where it is not the edited one.</param>
sealed record DefectPlace(int? Offset, string Text = "", string? File = null);
