namespace TrustSim.Authoring.Diagnostics;

/// <summary>The page of a code: its meaning, an example with the mistake, and the same example without it.</summary>
/// <param name="Title">The code and its title: <c>TS0002 · A line is indented by a tab</c>.</param>
/// <param name="Sections">The sections in the order of the page. The first one has no heading and gives the meaning.</param>
public sealed record DiagnosticPage(string Title, ImmutableArray<PageSection> Sections)
{
    /// <summary>
    /// Beginning of the section Wrong where no small text can have the code, since the file would be too large or not a text.
    /// </summary>
    public const string NoExample = "No example:";

    public ImmutableArray<PageBlock> Meaning => Below("")?.Blocks ?? [];

    /// <summary>A scenario with the mistake; null where none is small enough for a page.</summary>
    public string? Wrong => Below("Wrong")?.Example;

    /// <summary>The same scenario without the mistake.</summary>
    public string? Right => Below("Right")?.Example;

    public PageSection? Below(string heading) => Sections.FirstOrDefault(section => section.Heading == heading);

    /// <summary>The page of a code. Every code has one, and a test checks it.</summary>
    public static DiagnosticPage From(DiagnosticCode code) => Parse(TextOf(code));

    /// <summary>The source of the page, in Markdown.</summary>
    public static string TextOf(DiagnosticCode code)
    {
        using var stream = typeof(DiagnosticPage).Assembly.GetManifestResourceStream($"pages/{code.Id}.md")
            ?? throw new InvalidOperationException($"The program has lost its page about {code.Id}.");
        return new StreamReader(stream).ReadToEnd().ReplaceLineEndings("\n");
    }

    public static DiagnosticPage Parse(string markdown) => new PageParser().Parse(markdown);
}
