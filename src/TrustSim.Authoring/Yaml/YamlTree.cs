using System.Runtime.InteropServices;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TrustSim.Authoring.Yaml;

/// <summary>Parses YAML into nodes with their places, within fixed limits.</summary>
sealed partial class YamlTree
{
    /// <summary>Most characters of a file.</summary>
    public const int LargestFile = 4 * 1024 * 1024;

    /// <summary>Greatest depth of lists and groups.</summary>
    public const int Deepest = 64;

    // Files of this length are read at most twice.
    const int LongFile = 256 * 1024;

    // No author makes more mistakes of this kind in one file before running `check`.
    const int MostMended = 100;

    // Aliases may expand to this multiple of the file's own size, in characters and nodes.
    const int AliasFactor = 10;

    readonly Parser parser;
    readonly string text;
    readonly DiagnosticBag diagnostics;
    readonly Dictionary<string, (Node? Node, long Size)> anchors = new(StringComparer.Ordinal);
    readonly Dictionary<string, Place> unused = new(StringComparer.Ordinal);
    readonly Nesting nesting = new();
    readonly WordPool pool = new();

    // Content of the lists and groups that have begun and not ended.
    readonly List<Node> items = [];
    readonly List<Entry> entries = [];

    // Where the plain texts begin and end that hide a key or a hyphen behind a space of another kind.
    readonly List<(int Start, int End)> pasted = [];
    ParsingEvent? last;
    bool isMended;
    long size;
    int depth;

    YamlTree(string text, DiagnosticBag diagnostics)
    {
        this.text = text;
        this.diagnostics = diagnostics;
        // With comments, the parser of YamlDotNet 18.1 refuses one behind a closing bracket. TextCheck finds cut-off text without them.
        parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>The root of the only document; null where nothing can be read.</summary>
    public static Node? Read(string text, DiagnosticBag diagnostics)
    {
        if (text.Length > LargestFile)
        {
            diagnostics.Add(DiagnosticCatalogue.TooLarge, Place.Top,
                $"The file has {text.Length:N0} characters; at most {LargestFile:N0} are read.", "split it into several scenarios");
            return null;
        }

        // Each mistake that leaves no doubt about the rest is taken out, so that one run finds all of them.
        for (var mended = 0; ; mended++)
        {
            var (root, next) = ReadOnce(text, diagnostics, mended > 0);
            if (next is null || mended == (text.Length < LongFile ? MostMended : 1)) return root;
            text = next;
        }
    }

    /// <summary>The root, and the text to read in place of this one where a mistake could be taken out.</summary>
    static (Node? Root, string? Next) ReadOnce(string text, DiagnosticBag diagnostics, bool isMended)
    {
        var tree = new YamlTree(text, diagnostics) { isMended = isMended };
        try
        {
            var root = tree.Document();
            if (tree.pasted.Count > 0) return (root, PastedSigns.Mend(text, tree.pasted));
            if (root is null && diagnostics.LastError is { } quote && Beside.Remove(text, quote, diagnostics) is { } rest)
                return (null, rest);
            // Without a plain colon, keys are one text; and so is what stands between fences of quotes.
            return (root, root is TextNode && !diagnostics.HasAny
                ? Fences.Remove(text, diagnostics) ?? PastedSigns.Mend(text, 1, text.AsSpan().Count('\n') + 1, diagnostics) : null);
        }
        catch (LimitException)
        {
            return (null, null);
        }
        // The scanner throws various exceptions for unclosed brackets; the author gets the same diagnostic for all.
        catch (Exception exception) when (exception is YamlException or InvalidOperationException or ArgumentException or FormatException
            or IndexOutOfRangeException or NullReferenceException or OverflowException)
        {
            if (tree.pasted.Count > 0) return (null, PastedSigns.Mend(text, tree.pasted));
            return (null, new YamlTrap(exception, text, tree.last, tree.nesting).Explain(diagnostics)
                ?? (diagnostics.LastError is { } place ? Beside.Remove(text, place, diagnostics) : null));
        }
    }

    Place At(Mark mark) => new((int)mark.Line, (int)mark.Column, diagnostics.File);

    Node? Document()
    {
        Next();
        while (parser.Current is StreamStart or DocumentStart) Next();
        if (parser.Current is StreamEnd or DocumentEnd)
        {
            diagnostics.Add(DiagnosticCatalogue.NoDocument, Place.Top, "There is nothing in this file.",
                diagnostics.File == 0 ? "start with `trustsim: 1`" : "start with `scenes:`, or do not include it");
            return null;
        }

        var root = Value();
        Next();
        foreach (var (name, place) in unused)
        {
            diagnostics.Add(DiagnosticCatalogue.Alias, place, $"An & names what follows it '{name}', and no '*{name}' makes use of that.",
                "put text that starts with & in quotes");
            diagnostics.Spoil(place);
        }

        while (parser.Current is DocumentEnd) Next();
        if (parser.Current is DocumentStart second)
            diagnostics.Add(DiagnosticCatalogue.NoDocument, At(second.Start), "A second document begins here; a file holds one scenario.",
                "remove the line `---`, or put the rest into a file of its own");
        // Everything inside such a quote is missing from the tree, so discard the tree.
        return diagnostics.Has(DiagnosticCatalogue.OpenQuote) ? null : root;
    }

    void Next()
    {
        if (parser.MoveNext()) last = parser.Current;
    }

    Node Value()
    {
        if (++depth > Deepest)
            throw Limit(DiagnosticCatalogue.TooDeep, $"This is nested more than {Deepest} deep.",
                "a scenario never needs that; look for a wrong indentation");
        if (++size > AliasFactor * (text.Length + 1_000L))
            throw Limit(DiagnosticCatalogue.Alias, $"The aliases unfold to more than {AliasFactor} times the file.",
                "write out what they stand for");
        var node = parser.Current switch
        {
            NodeEvent current => Value(current),
            AnchorAlias alias => Alias(alias),
            // The parser makes some damage a key without a value.
            var other => throw new InvalidOperationException($"{other} was not expected."),
        };
        depth--;
        return node;
    }

    Node Value(NodeEvent current)
    {
        if (!current.Tag.IsEmpty)
        {
            diagnostics.Add(DiagnosticCatalogue.Tag, At(current.Start),
                YamlTrap.TagMessage(current.Tag.IsNonSpecific ? "!" : current.Tag.Value), YamlTrap.TagHint);
            diagnostics.Spoil(At(current.Start));
        }

        var (anchor, before) = (current.Anchor, size);
        // An alias to a node under construction would form a circle.
        if (!anchor.IsEmpty) anchors[anchor.Value] = (null, -1);
        Node node = current switch
        {
            Scalar scalar => Text(scalar),
            SequenceStart start => List(start),
            _ => Map((MappingStart)current),
        };
        if (!anchor.IsEmpty) anchors[anchor.Value] = (node, size - before);
        return node;
    }

    TextNode Text(Scalar scalar)
    {
        var value = scalar.Value;
        if (isMended && value.Contains(YamlTrap.Loose))
        {
            // The colon has its diagnostic, and whatever else is wrong with the text follows from it.
            value = value.Replace(YamlTrap.Loose, ':');
            diagnostics.Spoil(At(scalar.Start));
        }

        var node = TextNode.From(scalar, pool.Same(value), At(scalar.Start), text);
        TextCheck.Check(scalar, text, nesting, diagnostics);
        if (scalar.Style == ScalarStyle.Plain && !scalar.Anchor.IsEmpty) unused[scalar.Anchor.Value] = node.Place;
        size += scalar.Value.Length;
        return node;
    }

    ListNode List(SequenceStart start)
    {
        nesting.Enter(start);
        var first = items.Count;
        for (Next(); parser.Current is not SequenceEnd; Next())
        {
            NotePasted();
            items.Add(Value());
        }

        nesting.Leave();
        return new(At(start.Start), TakeFrom(items, first));
    }

    MapNode Map(MappingStart start)
    {
        nesting.Enter(start);
        var first = entries.Count;
        for (Next(); parser.Current is not MappingEnd; Next()) ReadEntry(start.Style == MappingStyle.Flow, first);
        nesting.Leave();
        return new(At(start.Start), TakeFrom(entries, first));
    }

    /// <param name="first">Index of the first entry of the same group.</param>
    void ReadEntry(bool isFlow, int first)
    {
        var isPasted = NotePasted();
        var key = Value();
        var end = last!.End;
        Next();
        if (parser.Current!.Start.Line > end.Line) NotePasted();
        var value = Value();
        if (isFlow && !isPasted && key is TextNode { IsPlain: true } word && value is TextNode { IsMissing: true }
            && !ColonFollows((int)end.Index))
        {
            var colon = word.Value.IndexOf(':', StringComparison.Ordinal);
            if (LooseIn(word) is var (pasted, at))
            {
                // The author sees a key and its value.
                PastedSigns.Report(Rune.GetRuneAt(word.Value, at), word.At(at), diagnostics);
                entries.Add(pasted);
            }
            else if (entries.Count > first && entries[^1].Value is TextNode { IsPlain: true } text
                && YamlTrap.QuoteAt(text.Value, 0) is var (quote, found)
                && !diagnostics.HasJustFound(DiagnosticCatalogue.MissingColon, key.Place.Line))
                diagnostics.Add(DiagnosticCatalogue.MissingColon, key.Place,
                    $"In {{ }} a comma ends the text: `{quote}` before it is {found.Name}, and none of YAML's quotes.",
                    YamlTrap.QuoteHint(text.Value + word.Value, quote));
            else if (colon > 0)
                diagnostics.Add(DiagnosticCatalogue.MissingColon, word.At(colon), "The colon needs a space after it.",
                    $"write `{word.Value[..colon]}: {word.Value[(colon + 1)..]}`");
            else if (!diagnostics.HasJustFound(DiagnosticCatalogue.MissingColon, key.Place.Line))
                diagnostics.Add(DiagnosticCatalogue.MissingColon, key.Place,
                    "In { } each key needs a colon and a space, and this one has none.",
                        Band(word.Value) ?? "put text with a comma or a bracket in quotes");
        }
        else if (key is TextNode { IsPlain: true } entry && MisreadLines.OtherSign(entry.Value) is { } sign)
        {
            // It follows that the group is not a list, and that diagnostic has the same place.
            diagnostics.Add(sign.Code, entry.Place, sign.Message, sign.Hint);
            diagnostics.Spoil(entry.Place);
        }
        else if (!isFlow && key is TextNode { IsPlain: true } prose && entries.Count > first
            && entries[^1].Value is TextNode { IsBlock: true, Value: "" } bar && MisreadLines.IsProse(prose.Value))
        {
            diagnostics.Add(MisreadLines.LooseText.Code, prose.Place, MisreadLines.LooseText.Message, MisreadLines.LooseText.Hint);
            diagnostics.Spoil(bar.Place);
        }
        else if (key is TextNode name)
        {
            entries.Add(new(Trimmed(name), value));
        }
        else
        {
            diagnostics.Add(DiagnosticCatalogue.WrongKind, key.Place, $"A key is a word, not {key.Kind}.",
                "put text that starts with a bracket in quotes");
        }
    }

    /// <summary>Notes the plain text that comes next where it hides a key or a hyphen behind a space of another kind.</summary>
    bool NotePasted()
    {
        if (parser.Current is not Scalar { Style: ScalarStyle.Plain } scalar || !PastedSigns.HideKey(scalar.Value)) return false;
        pasted.Add(((int)scalar.Start.Index, (int)scalar.End.Index));
        return true;
    }

    /// <summary>The key and value of a word in braces that lacks only a plain colon; and where the colon stands.</summary>
    static (Entry Entry, int At)? LooseIn(TextNode word)
    {
        var text = word.Value;
        var at = PastedSigns.ColonIn(text)?.At ?? text.IndexOf('：', StringComparison.Ordinal);
        if (at <= 0 || at + 1 >= text.Length) return null;
        var value = LookAlikes.Plain(text[(at + 1)..]).Trim();
        var begin = at + 1 + (text.Length - at - 1 - text[(at + 1)..].TrimStart().Length);
        var key = Trimmed(TextNode.Create(text[..at], word.Place));
        return (new(key, TextNode.Create(value, word.At(begin))), at);
    }

    /// <summary>A key without spaces and signs that nobody sees around it; they came with something pasted in.</summary>
    static KeyText Trimmed(TextNode key)
    {
        var text = key.Value;
        var (start, end) = (0, text.Length);
        while (end > start && IsUnseen(text[end - 1])) end--;
        while (start < end && IsUnseen(text[start])) start++;
        return start == 0 && end == text.Length ? new(text, key.Place) : new(text[start..end], key.At(start));
    }

    static bool IsUnseen(char sign) => !char.IsSurrogate(sign) && LookAlikes.Find(new Rune(sign)) is { Plain: "" or " " };

    /// <summary>The band that a comparison means; null where the text is not a comparison.</summary>
    static string? Band(string text) =>
        Comparison().Match(text) is { Success: true } match
            ? $"write `{match.Groups["key"].Value}: "
                + (match.Groups["sign"].Value[0] == '>' ? $"{match.Groups["number"].Value}..`" : $"..{match.Groups["number"].Value}`")
            : null;

    [GeneratedRegex(@"^(?<key>[a-z][a-z0-9-]*)\s*(?<sign>[<>]=?)\s*(?<number>\d+(\.\d+)?)$")]
    private static partial Regex Comparison();

    /// <summary>Removes and returns the items from an index on.</summary>
    static ImmutableArray<T> TakeFrom<T>(List<T> gathered, int first)
    {
        var taken = CollectionsMarshal.AsSpan(gathered)[first..].ToImmutableArray();
        CollectionsMarshal.SetCount(gathered, first);
        return taken;
    }

    bool ColonFollows(int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at < text.Length && text[at] == ':';
    }

    Node Alias(AnchorAlias alias)
    {
        if (anchors.TryGetValue(alias.Value.Value, out var target) && target.Node is not null)
        {
            size += target.Size;
            unused.Remove(alias.Value.Value);
            return target.Node;
        }

        diagnostics.Add(DiagnosticCatalogue.Alias, At(alias.Start),
            $"A star makes '{alias.Value.Value}' stand for something that is named '&{alias.Value.Value}' above, "
                + (target.Size < 0 ? "and here it would be a part of itself." : "and nothing is."),
            target.Size < 0 ? "write out what it stands for"
                : "put text that starts with * in quotes; stars in it are shown as they are, since there is no bold or italic");
        diagnostics.Spoil(At(alias.Start));
        return TextNode.From(new Scalar(AnchorName.Empty, TagName.Empty, "", ScalarStyle.Any, true, true, alias.Start, alias.End, false),
            "", At(alias.Start), text);
    }

    LimitException Limit(DiagnosticCode code, string message, string hint)
    {
        diagnostics.Add(code, At(parser.Current!.Start), message, hint);
        return new LimitException();
    }

    /// <summary>Ends the reading after its diagnostic; the tree catches it itself.</summary>
    sealed class LimitException : Exception;
}
