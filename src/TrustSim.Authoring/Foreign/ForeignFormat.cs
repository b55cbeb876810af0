namespace TrustSim.Authoring.Foreign;

/// <summary>Recognises stories of other programs by their content; the file's ending helps only where the content leaves it open.</summary>
public static partial class ForeignFormat
{
    /// <summary>The page of the documentation about bringing stories in.</summary>
    public const string Page = "docs/foreign-stories.md";

    // Whatever a format begins with stands within this many characters.
    const int Head = 64 * 1024;

    /// <summary>The kind of story in a file; null where it is none that is known.</summary>
    /// <param name="file">The file's name.</param>
    public static ForeignKind? Recognise(ReadOnlySpan<byte> bytes, string file) =>
        IsPackage(bytes) ? bytes.IndexOf("h5p.json"u8) >= 0 || Has(file, ".h5p") ? ForeignKind.H5P : null
            : Recognise(Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, Head)]), file);

    /// <summary>Whether the bytes begin a package (zip).</summary>
    public static bool IsPackage(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);

    /// <summary>Reports a story of another program in place of a scenario.</summary>
    internal static void Report(ForeignKind kind, DiagnosticBag diagnostics) =>
        diagnostics.Add(DiagnosticCatalogue.ForeignStory, Place.Top, $"This is {ForeignKindTable.Rows[kind].Name}, and no scenario.",
            $"{ForeignKindTable.Rows[kind].Remedy}; {Page} says more");

    public static ForeignKind? Recognise(string text, string file)
    {
        var head = text.Length > Head ? text[..Head] : text;
        if (Scenario().IsMatch(head)) return null;
        var start = head.AsSpan().TrimStart("\uFEFF \t\r\n");
        if (start.StartsWith("{") || start.StartsWith("["))
            return head.Contains("\"branchingScenario\"", StringComparison.Ordinal) ? ForeignKind.H5P
                : head.Contains("\"inkVersion\"", StringComparison.Ordinal) ? ForeignKind.Ink
                : start.StartsWith("[") && head.Contains("\"title\"", StringComparison.Ordinal)
                    && head.Contains("\"body\"", StringComparison.Ordinal) ? ForeignKind.Yarn : null;
        // A page begins with the program that plays it, and the story stands far below.
        return (start.StartsWith("<") ? text : head).Contains("<tw-storydata", StringComparison.OrdinalIgnoreCase)
            || head.Contains("\"storeArea\"", StringComparison.Ordinal) ? ForeignKind.TwineHtml
            : TweePassage().IsMatch(head) || Has(file, ".twee") || Has(file, ".tw") ? ForeignKind.Twee
            : YarnTitle().IsMatch(head) && YarnEnd().IsMatch(head) || Has(file, ".yarn") ? ForeignKind.Yarn
            : InkKnot().IsMatch(head) && InkDivert().IsMatch(head) || Has(file, ".ink") ? ForeignKind.Ink
            : null;
    }

    static bool Has(string file, string ending) => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("""^\uFEFF?(?>[ \t]*)[{]?(?>[ \t]*)["']?trustsim["']?[ \t]*:""", RegexOptions.Multiline)]
    private static partial Regex Scenario();

    [GeneratedRegex(@"^\uFEFF?::[ \t]*[^:\s]", RegexOptions.Multiline)]
    private static partial Regex TweePassage();

    [GeneratedRegex(@"^\uFEFF?title:[ \t]*\S", RegexOptions.Multiline)]
    private static partial Regex YarnTitle();

    [GeneratedRegex(@"^===[ \t]*\r?$", RegexOptions.Multiline)]
    private static partial Regex YarnEnd();

    [GeneratedRegex(@"^[ \t]*={2,}[ \t]*(function[ \t]+)?\p{L}\w*", RegexOptions.Multiline)]
    private static partial Regex InkKnot();

    [GeneratedRegex(@"^[^#\r\n]*(->|<-)[ \t]*\w+|^[ \t]*~", RegexOptions.Multiline)]
    private static partial Regex InkDivert();
}
