using System.Text;
using TrustSim.Authoring.Foreign;
using TrustSim.Authoring.Format;

namespace TrustSim.Authoring.Tests.Foreign;

public sealed class H5PTests
{
    // Keys of semantics.json 1.5, 1.7 (the button of a content) and 1.8, and a number as a text, which the player of H5P takes too.
    const string Content = """
        {"branchingScenario":{
          "title":"ignored",
          "startScreen":{"startScreenTitle":"<p>The Night Shift</p>","startScreenSubtitle":"<p>It is <strong>ten</strong>.</p>",
            "startScreenImage":{"path":"images/start.png"},"startScreenAltText":"A ward"},
          "endScreens":[{"endScreenTitle":"<p>The end</p>","endScreenSubtitle":"<p>Thank you.</p>","endScreenScore":5,"contentId":-1}],
          "content":[
            {"type":{"library":"H5P.AdvancedText 1.1","params":{"text":"<p>The pump &amp; the alarm.</p><p>Nobody is there.</p>"},
              "metadata":{"title":"Ten o'clock"}},"showContentTitle":true,"proceedButtonText":"Proceed",
              "forceContentFinished":"useBehavioural","contentBehaviour":"useBehavioural","nextContentId":1},
            {"type":{"library":"H5P.BranchingQuestion 1.0","params":{"branchingQuestion":{"question":"<p>Whom do you ring?</p>",
              "alternatives":[
              {"text":"Jo","nextContentId":"2","feedback":{"title":"<p>Jo comes.</p>","subtitle":"","endScreenScore":1}},
              {"text":"Nobody","nextContentId":-1,"feedback":{"title":"<p>Alone</p>","subtitle":"<p>At four it happens.</p>"}},
              {"text":"The director","nextContentId":-1}]}}},"nextContentId":-1},
            {"type":{"library":"H5P.CoursePresentation 1.25","params":{"presentation":{"slides":[{"elements":[
              {"action":{"library":"H5P.AdvancedText 1.1","params":{"text":"<p>Jo looks at the pump.</p>"}}},
              {"action":{"library":"H5P.MultiChoice 1.16","params":{"question":"?"},"metadata":{"title":"A quiz"}}}]}]}},
              "metadata":{"title":"Jo"}},"nextContentId":3},
            {"type":{"library":"H5P.Video 1.6","params":{"sources":[{"path":"videos/a.mp4"}]},"metadata":{"title":"The film"}}}
          ],
          "scoringOptionGroup":{"scoringOption":"static-end-score","includeInteractionsScores":true},
          "behaviour":{"enableBackwardsNavigation":false,"randomizeBranchingQuestions":true},
          "l10n":{"startScreenButtonText":"Start"}}}
        """;

    static readonly string Manifest = """{"title":"Night","mainLibrary":"H5P.BranchingScenario","preloadedDependencies":[]}""";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_branching_scenario_becomes_a_scenario(bool isPackage)
    {
        var reading = isPackage ? Package(("h5p.json", Manifest), ("content/content.json", Content), ("content/images/start.png", "x"))
            : H5PReader.Read(Encoding.UTF8.GetBytes(Content), null, "night");
        var story = reading.Story.ShouldNotBeNull(reading.Problem);
        var draft = StoryDraft.From(story);
        var found = ScenarioReader.Read(draft.Yaml, "night.yaml");
        var scenario = found.Scenario.ShouldNotBeNull($"{draft.Yaml}\n{string.Join('\n', found.Diagnostics)}");
        (scenario.About.Title, scenario.About.Summary).ShouldBe((isPackage ? "Night" : "ignored", "It is ten."));
        var first = scenario.Scenes[0];
        (first.Title, first.Text, first.IsInterlude).ShouldBe(("Ten o'clock", "The pump & the alarm.\n\nNobody is there.", true));
        var question = scenario.Scenes[1];
        question.Text.ShouldBe("Whom do you ring?");
        question.Choices.Select(choice => (choice, To: scenario[choice.Then[0].To]))
            .Select(pair => $"{pair.choice.Text}: {pair.choice.After} -> {pair.To.Ending ?? pair.To.Title}")
            .ShouldBe(["Jo: Jo comes. -> Jo", "Nobody:  -> Alone", "The director:  -> The end"]);
        scenario.Scenes[2].Text.ShouldBe("Jo looks at the pump.");
        scenario.Scenes.Single(scene => scene.Ending == "Alone").Text.ShouldBe("At four it happens.");
        story.LeftOut.ShouldBe([
            "scores (3): 5, 1, static-end-score", "activities (1): H5P.MultiChoice A quiz",
            "images, sounds and films (2): H5P.Video The film, images/start.png"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("{}", "no Branching Scenario")]
    [InlineData("{\"branchingScenario\":{\"content\":[]}}", "is empty")]
    [InlineData("{\"branchingScenario\":", "damaged in line 1")]
    [InlineData("[1]", "no Branching Scenario")]
    public void Content_without_a_story_is_refused(string content, string problem) =>
        Package(("h5p.json", Manifest), ("content/content.json", content)).Problem.ShouldNotBeNull().ShouldContain(problem);

    [Fact]
    public void Content_of_another_kind_is_named() =>
        Package(("h5p.json", """{"mainLibrary":"H5P.QuestionSet"}"""), ("content/content.json", "{}")).Problem.ShouldNotBeNull()
            .ShouldContain("H5P.QuestionSet");

    [Theory]
    [InlineData("../evil.txt")]
    [InlineData("content/../../evil.txt")]
    [InlineData("/etc/evil.txt")]
    [InlineData("content\\..\\evil.txt")]
    [InlineData("C:evil.txt")]
    public void A_name_that_leads_out_of_the_package_is_refused(string name) =>
        Package(("h5p.json", Manifest), ("content/content.json", Content), (name, "x")).Problem.ShouldNotBeNull()
            .ShouldContain("outside itself");

    [Fact]
    public void No_more_is_read_than_a_text_may_have_whatever_size_it_claims()
    {
        var bytes = ForeignFormatTests.Package(("h5p.json", Manifest), ("content/content.json", Content + new string(' ', 100_000)));
        // A tenth of what the text has, so no large file is needed.
        new H5PPackage(MostBytes: 10_000).Read(new MemoryStream(bytes), "x").Problem.ShouldNotBeNull()
            .ShouldContain("more than 10,000 bytes");
        // The package claims that the text is short: four bytes before its name, in the list at the end.
        var at = bytes.AsSpan().LastIndexOf("content/content.json"u8) - 46 + 24;
        BitConverter.GetBytes(100).CopyTo(bytes.AsSpan(at));
        new H5PPackage(MostBytes: 10_000).Read(new MemoryStream(bytes), "x").Problem.ShouldNotBeNull();
    }

    [Fact]
    public void A_package_of_very_many_files_is_refused_before_they_are_listed() =>
        new H5PPackage(MostEntries: 2).Read(
            new MemoryStream(ForeignFormatTests.Package(("h5p.json", Manifest), ("content/content.json", Content), ("a", ""))), "x").Problem
            .ShouldNotBeNull().ShouldContain("more than 2 files");

    [Fact]
    public void A_package_that_is_too_large_is_refused_by_its_length_alone() =>
        new H5PPackage().Read(new Endless(), "x").Problem.ShouldNotBeNull().ShouldContain("larger than");

    [Fact]
    public void A_damaged_package_is_refused()
    {
        var bytes = ForeignFormatTests.Package(("h5p.json", Manifest), ("content/content.json", Content));
        for (var length = 0; length < bytes.Length; length += 7)
            new H5PPackage().Read(new MemoryStream(bytes[..length]), "x").Story.ShouldBeNull();
        for (var at = 0; at < bytes.Length; at++)
        {
            var spoilt = (byte[])bytes.Clone();
            spoilt[at] ^= 0x55;
            Should.NotThrow(() => new H5PPackage().Read(new MemoryStream(spoilt), "x"), $"byte {at}");
        }
    }

    static ForeignReading Package(params (string Name, string Text)[] files) =>
        new H5PPackage().Read(new MemoryStream(ForeignFormatTests.Package(files)), "night");

    /// <summary>A stream that claims a gigabyte and refuses to be read.</summary>
    sealed class Endless : MemoryStream
    {
        public override long Length => 1L << 30;

        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("It was read.");
    }
}
