using System.Diagnostics.CodeAnalysis;
using TrustSim.Core;
using TrustSim.Presentation.Catalogues;

namespace TrustSim.Records.Tests;

/// <summary>Refusals as the user reads them.</summary>
static class InWordsExtension
{
    [return: NotNullIfNotNull(nameof(refusal))]
    public static string? InWords(this Refusal? refusal) => refusal is null ? null : Say.Text(refusal);
}
