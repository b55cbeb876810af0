using System.Collections.Immutable;

namespace TrustSim.Authoring.Diagnostics;

/// <summary>The page that explains a code: what it means, an example that has it, and the same example mended.</summary>
/// <param name="Title">The code and its title: <c>TS0002 · A line is indented by a tab</c>.</param>
/// <param name="Sections">In the order of the page; the first one, which has no heading, says what the code means.</param>
public sealed record DiagnosticPage(string Title, ImmutableArray<PageSection> Sections)
{
    /// <summary>How the section Wrong begins where a small text cannot have the code: the file would be too large, or no text at
    /// all.</summary>
    public const string NoExample = "No example:";

    public ImmutableArray<PageBlock> Meaning => Below("")?.Blocks ?? [];

    /// <summary>A scenario that has the code; null where none is small enough to be shown.</summary>
    public string? Wrong => Below("Wrong")?.Example;

    /// <summary>The same scenario, mended.</summary>
    public string? Right => Below("Right")?.Example;

    public PageSection? Below(string heading) => Sections.FirstOrDefault(section => section.Heading == heading);

    /// <summary>The page of a code. Every code has one; a test sees to it.</summary>
    public static DiagnosticPage From(DiagnosticCode code) => Parse(TextOf(code));

    /// <summary>The page as it was written, in Markdown.</summary>
    public static string TextOf(DiagnosticCode code)
    {
        using var stream = typeof(DiagnosticPage).Assembly.GetManifestResourceStream($"pages/{code.Id}.md")
            ?? throw new InvalidOperationException($"The program has lost its page about {code.Id}.");
        return new StreamReader(stream).ReadToEnd().ReplaceLineEndings("\n");
    }

    public static DiagnosticPage Parse(string markdown) => new PageParser().Parse(markdown);
}
