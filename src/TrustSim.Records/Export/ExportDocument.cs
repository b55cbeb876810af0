using System.Collections.Immutable;

namespace TrustSim.Records.Export;

/// <summary>The one document that <c>trustsim export --format json</c> writes.</summary>
public sealed record ExportDocument(string Format, string Notice, ImmutableArray<PlaythroughDocument> Plays)
{
    public const string CurrentFormat = "trustsim-export/2";

    /// <summary>Held documents of <see cref="PlaythroughDocument.EarlierFormat"/>.</summary>
    public const string EarlierFormat = "trustsim-export/1";
}
