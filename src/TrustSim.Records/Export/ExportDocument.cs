namespace TrustSim.Records.Export;

/// <summary>The document that <c>trustsim export --format json</c> writes.</summary>
/// <param name="By">The version of TrustSim that wrote it; null before format version 2.</param>
public sealed record ExportDocument(
    [property: JsonPropertyOrder(-1)] string Format,
    string Notice,
    ImmutableArray<PlaythroughDocument> Playthroughs,
    [property: JsonPropertyOrder(-1)] string? By = null)
{
    public const string CurrentFormat = "trustsim-export/2";

    /// <summary>The export format that contains documents of <see cref="PlaythroughDocument.EarlierFormat"/>.</summary>
    public const string EarlierFormat = "trustsim-export/1";
}
