namespace TrustSim.Presentation.Documents;

/// <summary>A cell of a table.</summary>
public sealed record Cell(Runs Runs)
{
    public static Cell Empty { get; } = new(Runs.Empty);

    public bool IsStrong { get; init; }

    /// <summary>A remark in small letters after the text.</summary>
    public Runs? Remark { get; init; }

    /// <summary>An id from the scenario's file, which stays untranslated.</summary>
    public string? Id { get; init; }

    /// <summary>Further paragraphs.</summary>
    public ImmutableArray<Runs> More { get; init; } = [];

    public Bar? Bar { get; init; }

    public ImmutableArray<Sign> Signs { get; init; } = [];

    public static implicit operator Cell(Runs runs) => new(runs);
}
