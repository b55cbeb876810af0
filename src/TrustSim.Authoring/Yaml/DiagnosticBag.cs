namespace TrustSim.Authoring.Yaml;

/// <summary>Collects the diagnostics of files that are read together.</summary>
sealed class DiagnosticBag
{
    // Further diagnostics tell nothing new about a file with this many.
    const int Most = 200;

    readonly List<Diagnostic> found = [];
    readonly HashSet<Diagnostic> known = [];
    readonly HashSet<Place> spoilt = [];
    readonly HashSet<(int File, int Line)> spoiltLines = [];
    readonly List<string> files = [];
    readonly List<(Place From, Place To)> beside = [];
    int errors;
    Place? first;

    /// <param name="file">Name of the scenario's own file.</param>
    public DiagnosticBag(string file) => files.Add(file);

    /// <summary>Names of the files, in their order.</summary>
    public IReadOnlyList<string> Files => files;

    /// <summary>Index of the file in the parser. A place without a file belongs to this one.</summary>
    public int File { get; private set; }

    /// <summary>Begins the parsing of another file.</summary>
    public void Begin(string file)
    {
        File = files.Count;
        files.Add(file);
    }

    /// <summary>Ends the parsing of the file.</summary>
    public void End() => File = 0;

    /// <summary>Whether a mistake keeps the scenario from being played.</summary>
    public bool HasErrors =>
        errors > Most || errors > 0 && found.Exists(one => one.Code.Severity == Severity.Error && !IsBeside(one.Place));

    /// <summary>Whether there is any error, in the story or beside it.</summary>
    public bool HasAny => errors > 0;

    /// <summary>The place of the error that was added last in the present file; null where there is none.</summary>
    public Place? LastError =>
        found.LastOrDefault(one => one.Code.Severity == Severity.Error && one.Place.File == File)?.Place;

    /// <summary>Whether further errors no longer fit.</summary>
    public bool IsFull => errors > Most;

    public void Add(DiagnosticCode code, Place place, string message, string? hint = null)
    {
        place = InFile(place);
        if (spoilt.Contains(place) || spoiltLines.Contains((place.File, place.Line))) return;
        if (spoiltLines.Count > 0 && code == DiagnosticCatalogue.MissingKey) return;
        var isError = code.Severity == Severity.Error;
        // Count errors separately, so that two hundred warnings hide none of them.
        if ((isError ? errors : found.Count - errors) >= Most)
        {
            first ??= place;
            if (isError) errors = Most + 1;
            return;
        }

        // The reader visits an alias at each use, but reports it only once.
        var diagnostic = new Diagnostic(code, message, files[place.File], place, hint);
        if (!known.Add(diagnostic)) return;
        found.Add(diagnostic);
        if (isError) errors++;
    }

    /// <summary>Marks a part of the file that is not played: mistakes in it stop nobody.</summary>
    /// <param name="to">The first place behind the part.</param>
    public void SetBeside(Place from, Place to) => beside.Add((InFile(from), InFile(to)));

    bool IsBeside(Place place) =>
        beside.Exists(part => part.From.File == place.File && !IsBefore(place, part.From) && IsBefore(place, part.To));

    static bool IsBefore(Place one, Place other) => (one.Line, one.Column).CompareTo((other.Line, other.Column)) < 0;

    /// <summary>Ignores later diagnostics at this place, since they only follow from an earlier one.</summary>
    public void Spoil(Place place) => spoilt.Add(InFile(place));

    /// <summary>Ignores later diagnostics in this line, and those about missing keys: what is missing may stand in it.</summary>
    public void SpoilLine(Place place) => spoiltLines.Add((InFile(place).File, place.Line));

    /// <summary>Whether the story in the present file has this diagnostic.</summary>
    public bool Has(DiagnosticCode code) =>
        found.Exists(diagnostic => diagnostic.Code == code && diagnostic.Place.File == File && !IsBeside(diagnostic.Place));

    /// <summary>Whether this line or the one before it has the diagnostic.</summary>
    public bool HasJustFound(DiagnosticCode code, int line) =>
        found.Exists(
            diagnostic =>
                diagnostic.Code == code && diagnostic.Place.File == File && diagnostic.Place.Line is var at && at <= line
                    && at >= line - 1);

    /// <summary>The diagnostics in the order of the files.</summary>
    public ImmutableArray<Diagnostic> InOrder()
    {
        var ordered = InOrder(found);
        if (first is { } place)
            ordered =
                ordered.Append(
                    new Diagnostic(
                        DiagnosticCatalogue.More, $"There is more than these {found.Count} diagnostics.", files[place.File], place,
                        "mend the first ones and check again"));
        return [.. ordered];
    }

    /// <summary>Sorts diagnostics by file and place; those of one place keep their order.</summary>
    public static IEnumerable<Diagnostic> InOrder(IEnumerable<Diagnostic> some) =>
        some.OrderBy(diagnostic => diagnostic.Place.File).ThenBy(diagnostic => diagnostic.Place.Line)
            .ThenBy(diagnostic => diagnostic.Place.Column);

    Place InFile(Place place) => place.File == 0 ? place with { File = File } : place;
}
