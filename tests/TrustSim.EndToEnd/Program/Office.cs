using System.Diagnostics;
using System.IO.Compression;
using System.Xml.Linq;

namespace TrustSim.EndToEnd.Program;

/// <summary>A word processor without a window.</summary>
static class Office
{
    public const string Tool = "soffice";

    /// <summary>Opens a page as a word processor does, and returns the document's paragraphs and its styles.</summary>
    public static (XDocument Text, XDocument Styles) Open(string file, string folder)
    {
        Machine.Require(Machine.WhyNoOffice);
        var start = new ProcessStartInfo(Tool,
        [
            $"-env:UserInstallation={new Uri(Path.Combine(folder, "office")).AbsoluteUri}", "--headless", "--convert-to", "odt", "--outdir",
            folder, file,
        ])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var answer = Answer.Of(start, "", TimeSpan.FromMinutes(3));
        answer.ExitCode.ShouldBe(0, answer.Errors);
        using var document = ZipFile.OpenRead(Path.ChangeExtension(file, ".odt"));
        return (Part("content.xml"), Part("styles.xml"));

        XDocument Part(string name)
        {
            using var part = document.GetEntry(name)!.Open();
            return XDocument.Load(part);
        }
    }
}
