using TrustSim.Authoring.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TrustSim.Authoring.Yaml;

/// <summary>Reads YAML into nodes that know where they stand, within limits that no file can get past.</summary>
sealed class YamlTree
{
    /// <summary>Characters in a file.</summary>
    public const int LargestFile = 4 * 1024 * 1024;

    /// <summary>Lists and groups within each other.</summary>
    public const int Deepest = 64;

    // How many times the file's own size its aliases may unfold to.
    const int AliasFactor = 10;

    readonly Parser parser;
    readonly string text;
    readonly Findings findings;
    readonly Dictionary<string, (Node? Node, long Size)> anchors = new(StringComparer.Ordinal);
    long events;
    long size;
    int depth;
    (int Line, int EndColumn) lastPlain;

    YamlTree(string text, Findings findings)
    {
        this.text = text;
        this.findings = findings;
        parser = new Parser(new Scanner(new StringReader(text), skipComments: false));
    }

    /// <summary>The root of the only document, or null where there is none to go on with.</summary>
    public static Node? Read(string text, Findings findings)
    {
        if (text.Length > LargestFile)
        {
            findings.Add(Codes.TooLarge, Place.Top, $"The file has {text.Length:N0} characters; at most {LargestFile:N0} are read.", "split it into several scenarios");
            return null;
        }

        try
        {
            return new YamlTree(text, findings).Document();
        }
        catch (LimitException)
        {
            return null;
        }
        catch (YamlException exception)
        {
            YamlTrap.Explain(exception, text, findings);
            return null;
        }
        // The scanner fails in other ways on input that no editor would write; to the author it is all the same.
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or IndexOutOfRangeException or NullReferenceException or OverflowException)
        {
            findings.Add(Codes.NotYaml, Place.Top, "The file cannot be read as YAML.", "compare it with a scenario that works");
            return null;
        }
    }

    static Place At(Mark mark) => new((int)mark.Line, (int)mark.Column);

    Node? Document()
    {
        Next();
        while (parser.Current is StreamStart or DocumentStart) Next();
        if (parser.Current is StreamEnd or DocumentEnd)
        {
            findings.Add(Codes.NoDocument, Place.Top, "There is nothing in this file.", "start with `trustsim: 1`");
            return null;
        }

        var root = Value();
        Next();
        while (parser.Current is DocumentEnd) Next();
        if (parser.Current is DocumentStart second)
            findings.Add(Codes.NoDocument, At(second.Start), "A second document begins here; a file holds one scenario.", "remove the line `---`, or put the rest into a file of its own");
        return root;
    }

    /// <summary>Moves to the next event that is no comment.</summary>
    void Next()
    {
        do
        {
            if (!parser.MoveNext()) return;
            events++;
            if (parser.Current is Comment comment) NoticeCut(comment);
        }
        while (parser.Current is Comment);
    }

    /// <summary>"Ticket #4" in unquoted text is cut off at the sign, silently. Who means a comment writes a space after it.</summary>
    void NoticeCut(Comment comment)
    {
        if (!comment.IsInline || lastPlain.Line != comment.Start.Line || lastPlain.EndColumn > comment.Start.Column) return;
        var at = (int)comment.Start.Index;
        if (at < 0 || at + 1 >= text.Length || text[at] != '#' || char.IsWhiteSpace(text[at + 1]) || text[at + 1] is '#' or '-') return;
        findings.Add(Codes.CutByComment, At(comment.Start), "Everything from this # on is a comment and is not shown.", "put the whole text in quotes, or write a space after # if it is a comment");
    }

    Node Value()
    {
        if (++depth > Deepest) throw Limit(Codes.TooDeep, $"This is nested more than {Deepest} deep.", "a scenario never needs that; look for a wrong indentation");
        var current = parser.Current!;
        size++;
        if (size > AliasFactor * (events + 1_000)) throw Limit(Codes.Alias, $"The aliases unfold to more than {AliasFactor} times the file.", "write out what they stand for");
        if (current is NodeEvent { Tag.IsEmpty: false } tagged && !tagged.Tag.IsNonSpecific)
            findings.Add(Codes.Tag, At(tagged.Start), $"'{tagged.Tag.Value}' is read as a tag, which scenarios do not use.", "put text that starts with ! in quotes; in a condition write `not`");
        var node = current switch
        {
            Scalar scalar => Text(scalar),
            SequenceStart => List(),
            MappingStart => Map(),
            AnchorAlias alias => Alias(alias),
            _ => throw new InvalidOperationException($"{current} was not expected."),
        };
        depth--;
        return node;
    }

    TextNode Text(Scalar scalar)
    {
        var node = new TextNode(At(scalar.Start), scalar.Value, scalar.Style, (int)scalar.End.Line);
        if (scalar.Style == ScalarStyle.Plain) lastPlain = ((int)scalar.End.Line, (int)scalar.End.Column);
        Anchor(scalar, () => node);
        return node;
    }

    ListNode List()
    {
        var start = (SequenceStart)parser.Current!;
        var node = new ListNode(At(start.Start));
        Anchor(start, () =>
        {
            for (Next(); parser.Current is not SequenceEnd; Next()) node.Items.Add(Value());
            return node;
        });
        return node;
    }

    MapNode Map()
    {
        var start = (MappingStart)parser.Current!;
        var node = new MapNode(At(start.Start));
        Anchor(start, () =>
        {
            for (Next(); parser.Current is not MappingEnd; Next()) Entry(node);
            return node;
        });
        return node;
    }

    void Entry(MapNode map)
    {
        var key = Value();
        Next();
        var value = Value();
        if (key is TextNode name) map.Entries.Add((name, value));
        else findings.Add(Codes.WrongShape, key.Place, $"A key is a word, not {key.Kind}.", "put text that starts with a bracket in quotes");
    }

    void Anchor(NodeEvent node, Func<Node> read)
    {
        if (node.Anchor.IsEmpty)
        {
            read();
            return;
        }

        // While it is being read an alias to it would lead round in a circle.
        anchors[node.Anchor.Value] = (null, 0);
        var before = size;
        anchors[node.Anchor.Value] = (read(), size - before);
    }

    Node Alias(AnchorAlias alias)
    {
        if (!anchors.TryGetValue(alias.Value.Value, out var target))
        {
            findings.Add(Codes.Alias, At(alias.Start), $"'*{alias.Value.Value}' refers to an anchor that does not exist.", "put text that starts with * in quotes");
        }
        else if (target.Node is null)
        {
            findings.Add(Codes.Alias, At(alias.Start), $"'*{alias.Value.Value}' refers to what it is part of.");
        }
        else
        {
            size += target.Size;
            return target.Node;
        }

        return new TextNode(At(alias.Start), "", ScalarStyle.Any, (int)alias.End.Line);
    }

    LimitException Limit(Code code, string message, string hint)
    {
        findings.Add(code, At(parser.Current!.Start), message, hint);
        return new LimitException();
    }

    /// <summary>Ends the reading; the finding has been written down. Never leaves this class.</summary>
    sealed class LimitException : Exception;
}
