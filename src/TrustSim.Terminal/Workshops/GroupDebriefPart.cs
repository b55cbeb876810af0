using System.Collections.Immutable;
using TrustSim.Presentation.Cells;

namespace TrustSim.Terminal.Workshops;

/// <summary>A part of the group's debrief.</summary>
/// <param name="Pages">Its pages, for so wide and so high a room on the screen.</param>
sealed record GroupDebriefPart(string Title, Func<int, int, ImmutableArray<ImmutableArray<Row>>> Pages);
