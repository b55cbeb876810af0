using System.IO.Compression;
using System.Text;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Foreign;
using TrustSim.Authoring.Format;
using TrustSim.Authoring.Tests.Corpus;

namespace TrustSim.Authoring.Tests.Foreign;

public sealed class ForeignFormatTests
{
    [Theory]
    [InlineData(ForeignKind.Twee, ":: Start\nIt rains.\n[[Go->Out]]\n")]
    [InlineData(ForeignKind.Twee, "\uFEFF:: StoryData\n{ \"ifid\": \"x\" }\n")]
    [InlineData(ForeignKind.TwineHtml, "<!DOCTYPE html>\n<html><body><tw-storydata name=\"Rain\"></tw-storydata></body></html>")]
    [InlineData(ForeignKind.TwineHtml, "<html><div id=\"storeArea\"></div></html>")]
    [InlineData(ForeignKind.H5P, "{\"branchingScenario\":{\"content\":[]}}")]
    [InlineData(ForeignKind.Ink, "It rains.\n* Go out\n  -> out\n=== out ===\nIt is wet.\n-> END\n")]
    [InlineData(ForeignKind.Ink, "\uFEFF{\"inkVersion\":21,\"root\":[]}")]
    [InlineData(ForeignKind.Yarn, "title: Start\ntags:\n---\nAda: It rains.\n-> Go out\n    <<jump Out>>\n===\n")]
    [InlineData(ForeignKind.Yarn, "[{\"title\":\"Start\",\"tags\":\"\",\"body\":\"It rains.\"}]")]
    public void A_story_of_another_program_is_named_as_what_it_is(ForeignKind kind, string text)
    {
        ForeignFormat.Recognise(Encoding.UTF8.GetBytes(text), "story.txt").ShouldBe(kind);
        var found = ScenarioReader.Read(Encoding.UTF8.GetBytes(text), "story.txt").Diagnostics.ShouldHaveSingleItem();
        found.Code.ShouldBe(DiagnosticCatalogue.ForeignStory);
        found.Message.ShouldContain(ForeignKindTable.Rows[kind].Name);
        found.Hint.ShouldNotBeNull().ShouldContain("docs/foreign-stories.md");
    }

    [Theory]
    [InlineData("story.twee", ForeignKind.Twee)]
    [InlineData("story.tw", ForeignKind.Twee)]
    [InlineData("story.ink", ForeignKind.Ink)]
    [InlineData("story.yarn", ForeignKind.Yarn)]
    [InlineData("story.yaml", null)]
    public void Where_the_text_leaves_it_open_the_ending_of_the_file_tells(string file, ForeignKind? kind) =>
        ForeignFormat.Recognise("It rains."u8, file).ShouldBe(kind);

    [Fact]
    public void A_package_of_H5P_is_told_from_a_document()
    {
        ForeignFormat.Recognise(Package(("h5p.json", "{}")), "x.zip").ShouldBe(ForeignKind.H5P);
        ForeignFormat.Recognise(Package(("word/document.xml", "")), "x.docx").ShouldBeNull();
        ScenarioReader.Read(Package(("h5p.json", "{}")), "x.yaml").Diagnostics.ShouldHaveSingleItem().Code
            .ShouldBe(DiagnosticCatalogue.ForeignStory);
        ScenarioReader.Read(Package(("word/document.xml", "")), "x.yaml").Diagnostics.ShouldHaveSingleItem().Code
            .ShouldBe(DiagnosticCatalogue.Encoding);
    }

    [Fact]
    public void No_scenario_is_taken_for_a_story_of_another_program()
    {
        foreach (var file in CorpusFolder.AllGood()) ForeignFormat.Recognise(file, "scenario.yaml").ShouldBeNull();
        foreach (var name in MustFailTests.All)
        {
            var file = CorpusFolder.Read("must-fail", name);
            if (!name.StartsWith(DiagnosticCatalogue.ForeignStory.Id, StringComparison.Ordinal))
                ForeignFormat.Recognise(file, "scenario.yaml").ShouldBeNull(name);
        }
    }

    internal static byte[] Package(params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
