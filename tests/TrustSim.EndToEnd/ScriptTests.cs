using System.Xml.Linq;
using TrustSim.EndToEnd.Program;

namespace TrustSim.EndToEnd;

/// <summary>The script of a story, opened by a word processor.</summary>
public sealed class ScriptTests(PublishedProgram program)
{
    static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    static readonly XNamespace Format = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";

    [Fact]
    public void A_word_processor_finds_headings_numbered_passages_and_a_wide_margin()
    {
        var folder = program.EmptyFolder();
        var written = program.Run(["script", "failed-launch", "--html", "script.html"], folder: folder);
        written.ExitCode.ShouldBe(0, written.Errors);
        var (text, styles) = Office.Open(Path.Combine(folder, "script.html"), folder);
        text.Descendants(Text + "p").Where(paragraph => (string?)paragraph.Attribute(Text + "style-name") is "Heading_20_1" or "P1")
            .ShouldContain(paragraph => paragraph.Value.EndsWith("The Failed Launch", StringComparison.Ordinal));
        var headings = text.Descendants(Text + "h").Where(heading => (int?)heading.Attribute(Text + "outline-level") == 2)
            .Select(heading => heading.Value).ToList();
        headings[0].ShouldBe("The people");
        headings.ShouldContain(heading => heading.StartsWith("1 · ", StringComparison.Ordinal));
        headings.Count(heading => heading.Contains("Ending: ", StringComparison.Ordinal)).ShouldBeGreaterThan(2);
        var passages = text.Descendants(Text + "p").Select(paragraph => paragraph.Value).ToList();
        passages.ShouldContain(passage => passage.StartsWith("1.1. ", StringComparison.Ordinal));
        passages.ShouldContain(passage => passage.StartsWith("1 A. ", StringComparison.Ordinal));
        styles.Descendants().Attributes(Format + "margin-right").Select(Millimetres).ShouldContain(margin => margin > 60);
    }

    static double Millimetres(XAttribute margin) =>
        margin.Value.EndsWith("in", StringComparison.Ordinal) ? double.Parse(margin.Value[..^2]) * 25.4
            : margin.Value.EndsWith("mm", StringComparison.Ordinal) ? double.Parse(margin.Value[..^2])
            : margin.Value.EndsWith("cm", StringComparison.Ordinal) ? double.Parse(margin.Value[..^2]) * 10
            : 0;
}
