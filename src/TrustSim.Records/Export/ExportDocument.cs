using System.Collections.Immutable;

namespace TrustSim.Records.Export;

/// <summary>The one document that <c>trustsim export --format json</c> writes.</summary>
public sealed record ExportDocument(string Format, string Notice, ImmutableArray<PlaythroughDocument> Plays)
{
    public const string CurrentFormat = "trustsim-export/1";
}
