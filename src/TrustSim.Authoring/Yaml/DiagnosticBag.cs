using System.Collections.Immutable;
using TrustSim.Authoring.Diagnostics;

namespace TrustSim.Authoring.Yaml;

/// <summary>Collects what is found in files that are read together.</summary>
sealed class DiagnosticBag
{
    // A file that is wrong throughout says nothing new by its two-hundredth finding.
    const int Most = 200;

    readonly List<Diagnostic> found = [];
    readonly HashSet<Diagnostic> known = [];
    readonly HashSet<Place> spoilt = [];
    readonly List<string> files = [];
    int errors;
    Place? first;

    /// <param name="file">What to call the scenario's own file.</param>
    public DiagnosticBag(string file) => files.Add(file);

    /// <summary>What the files are called, in their order.</summary>
    public IReadOnlyList<string> Files => files;

    /// <summary>The file that is being parsed: a place that names none is in this one.</summary>
    public int File { get; private set; }

    /// <summary>From here on another file is being parsed.</summary>
    public void Begin(string file)
    {
        File = files.Count;
        files.Add(file);
    }

    /// <summary>It has been parsed.</summary>
    public void End() => File = 0;

    public bool HasErrors => errors > 0;

    /// <summary>Whether reading on would find no error that can still be said.</summary>
    public bool IsFull => errors > Most;

    public void Add(DiagnosticCode code, Place place, string message, string? hint = null)
    {
        place = InFile(place);
        if (spoilt.Contains(place)) return;
        var isError = code.Severity == Severity.Error;
        // Errors are counted for themselves, so that two hundred warnings hide none of them.
        if ((isError ? errors : found.Count - errors) >= Most)
        {
            first ??= place;
            if (isError) errors = Most + 1;
            return;
        }

        // An alias is read once for each time that it is used, and is wrong only once.
        var diagnostic = new Diagnostic(code, message, files[place.File], place, hint);
        if (!known.Add(diagnostic)) return;
        found.Add(diagnostic);
        if (isError) errors++;
    }

    /// <summary>What is found at this place from now on only follows from what has been said of it.</summary>
    public void Spoil(Place place) => spoilt.Add(InFile(place));

    /// <summary>Whether this has been found in the file that is being parsed.</summary>
    public bool Has(DiagnosticCode code) => found.Exists(diagnostic => diagnostic.Code == code && diagnostic.Place.File == File);

    /// <summary>Whether this has been found in that line or the one before it.</summary>
    public bool HasJustFound(DiagnosticCode code, int line) =>
        found.Exists(
            diagnostic =>
                diagnostic.Code == code && diagnostic.Place.File == File && diagnostic.Place.Line is var at && at <= line
                    && at >= line - 1);

    /// <summary>In the order of the files.</summary>
    public ImmutableArray<Diagnostic> InOrder()
    {
        var ordered = InOrder(found);
        if (first is { } place)
            ordered =
                ordered.Append(
                    new Diagnostic(DiagnosticCatalogue.More, $"There is more than these {found.Count} findings.", files[place.File], place,
                        "mend the first ones and check again"));
        return [.. ordered];
    }

    /// <summary>Some findings in the order of the files; of one place, in the order in which they come.</summary>
    public static IEnumerable<Diagnostic> InOrder(IEnumerable<Diagnostic> some) =>
        some.OrderBy(diagnostic => diagnostic.Place.File).ThenBy(diagnostic => diagnostic.Place.Line)
            .ThenBy(diagnostic => diagnostic.Place.Column);

    Place InFile(Place place) => place.File == 0 ? place with { File = File } : place;
}
