namespace TrustSim.Authoring.Diagnostics;

/// <summary>
/// Parses the part of Markdown that the pages use: headings, paragraphs, lists and examples between lines of three backticks.
/// </summary>
sealed class PageParser
{
    const string Fence = "```";

    readonly ImmutableArray<PageSection>.Builder sections = ImmutableArray.CreateBuilder<PageSection>();
    readonly ImmutableArray<PageBlock>.Builder blocks = ImmutableArray.CreateBuilder<PageBlock>();
    readonly List<string> lines = [];
    PageBlockKind kind;
    string title = "";
    string heading = "";

    public DiagnosticPage Parse(string markdown)
    {
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n')) Read(line);
        CloseSection("");
        return new(title, sections.ToImmutable());
    }

    void Read(string line)
    {
        if (line.StartsWith(Fence, StringComparison.Ordinal))
        {
            var ends = kind == PageBlockKind.Example;
            CloseBlock();
            if (!ends) kind = PageBlockKind.Example;
        }
        else if (kind == PageBlockKind.Example)
        {
            lines.Add(line);
        }
        else if (line.StartsWith("# ", StringComparison.Ordinal))
        {
            title = line[2..];
        }
        else if (line.StartsWith("## ", StringComparison.Ordinal))
        {
            CloseSection(line[3..]);
        }
        else if (line.StartsWith("- ", StringComparison.Ordinal))
        {
            CloseBlock();
            kind = PageBlockKind.Item;
            lines.Add(line[2..]);
        }
        else if (string.IsNullOrWhiteSpace(line))
        {
            CloseBlock();
        }
        else
        {
            lines.Add(line.Trim());
        }
    }

    void CloseBlock()
    {
        if (lines.Count > 0) blocks.Add(new(kind, string.Join(kind == PageBlockKind.Example ? '\n' : ' ', lines)));
        lines.Clear();
        kind = PageBlockKind.Paragraph;
    }

    void CloseSection(string next)
    {
        CloseBlock();
        if (heading.Length > 0 || blocks.Count > 0) sections.Add(new(heading, blocks.ToImmutable()));
        blocks.Clear();
        heading = next;
    }
}
