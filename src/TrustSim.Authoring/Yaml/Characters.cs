using System.Buffers;
using System.Text.Unicode;

namespace TrustSim.Authoring.Yaml;

/// <summary>Decodes bytes into the characters of a text.</summary>
static partial class Characters
{
    // YAML breaks lines at these characters, but editors do not, and in pasted prose they act as spaces.
    static readonly SearchValues<char> SilentBreaks = SearchValues.Create("\u0085\u2028\u2029");

    static readonly SearchValues<char> Usual =
        SearchValues.Create([.. Enumerable.Range(' ', '\x7F' - ' ').Select(sign => (char)sign), '\n', '\r', '\t', '\x85']);

    /// <summary>The text of a file; reports a file that is not text and returns null.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (Written(bytes) is { } name)
        {
            diagnostics.Add(DiagnosticCatalogue.Encoding, Place.Top, $"This is not plain text but {name}.",
                "in the program that wrote it, save it as plain text (Unicode, UTF-8), and give it the ending .yaml");
            return null;
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (FirstBad(bytes) is not { } bad) return Encoding.UTF8.GetString(bytes);
        diagnostics.Add(DiagnosticCatalogue.Encoding, PlaceAfter(Encoding.UTF8.GetString(bytes[..bad])),
            "From here on this is not UTF-8 text.", "save the file as UTF-8");
        return null;
    }

    /// <summary>The text without invisible characters; reports a character that no text contains and returns null.</summary>
    public static string? Clean(string text, DiagnosticBag diagnostics)
    {
        if (text.StartsWith('\uFEFF')) text = text[1..];
        if (FirstBad(text) is { } bad)
        {
            diagnostics.Add(DiagnosticCatalogue.Encoding, PlaceAfter(text.AsSpan(0, bad)),
                $"The sign U+{(int)text[bad]:X4} stands here, which no text has.",
                text[bad] == '\0' ? "save the file as UTF-8 (not as UTF-16)" : "delete it; it came with something pasted in");
            return null;
        }

        if (text.AsSpan().ContainsAny(SilentBreaks)) text = text.Replace('\u0085', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ');
        return Blank().Replace(PastedSigns.PlainIndent(text), "");
    }

    /// <summary>Name of the default format of word processors that the bytes show; null for another format.</summary>
    static string? Written(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(@"{\rtf"u8) ? "text with formatting (RTF)"
        : bytes.StartsWith("PK\u0003\u0004"u8) ? "a document of a word processor (such as .docx or .odt), or another packed file"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? "a document of a word processor (.doc)"
        : null;

    static int? FirstBad(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return null;
        for (var at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var consumed) != OperationStatus.Done) return at;
            at += consumed;
        }

        return null;
    }

    static int? FirstBad(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text.AsSpan(at).IndexOfAnyExcept(Usual) is not (>= 0 and var next)) return null;
            at += next;
            var sign = text[at];
            if (char.IsControl(sign) || sign >= '\uFFFE') return at;
            if (!char.IsSurrogate(sign)) continue;
            if (at + 1 == text.Length || !char.IsSurrogatePair(sign, text[at + 1])) return at;
            at++;
        }

        return null;
    }

    /// <summary>Invisible white space on a line of its own. YAML refuses a tab there, and spaces before the first line of a text.</summary>
    [GeneratedRegex(@"(?<=^|\n)[ \t]+(?=\r?(\n|\z))")]
    private static partial Regex Blank();

    static Place PlaceAfter(ReadOnlySpan<char> before) => new(1 + before.Count('\n'), before.Length - before.LastIndexOf('\n'));
}
