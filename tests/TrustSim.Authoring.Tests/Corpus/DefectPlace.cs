namespace TrustSim.Authoring.Tests.Corpus;

/// <summary>The line at which a defect must be found: one of those that take the place of others, or the only one that has a
/// text.</summary>
/// <param name="Offset">How many of the new lines stand above it; null: it is found by its text.</param>
/// <param name="File">The file in which it is, where that is another one than the one that is edited.</param>
sealed record DefectPlace(int? Offset, string Text = "", string? File = null);
