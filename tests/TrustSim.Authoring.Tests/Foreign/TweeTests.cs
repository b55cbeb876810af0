using CsCheck;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Foreign;
using TrustSim.Authoring.Format;
using TrustSim.Core.Paths;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;

namespace TrustSim.Authoring.Tests.Foreign;

public sealed class TweeTests
{
    const string Story = """
        :: StoryTitle
        The Late Van

        :: StoryData
        { "ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC", "format": "SugarCube", "start": "Yard" }

        :: StoryInit
        <<set $mood to 1>>

        :: Looks [stylesheet]
        body { color: red }

        :: The Stage {"position":"100,100"}
        Nobody is on it.

        :: Yard [outside morning] {"position":"0,0"}
        <<set $mood to $mood + 1>>The van is late.
        You can see the ''road'', and [[the stage|The Stage]] behind it.

        * [[Ring the driver->Road]]
        * <<link "Ask Lise" "Lise">><<set $asked to true>><</link>>

        :: Road
        <img src="road.png">He says: "ten minutes".
        [[Wait|The Stage]]

        :: Lise
        <<if $asked>>She shrugs.<</if>>
        <<goto "The Stage">>
        """;

    [Fact]
    public void Passages_become_decisions_interludes_and_endings()
    {
        var scenario = Scenario(Story);
        scenario.About.Title.ShouldBe("The Late Van");
        scenario.Start.ShouldBe(new SceneId("yard"));
        scenario.Scenes.Select(scene => scene.Id.Value).ShouldBe(["the-stage", "yard", "road", "lise"]);
        var yard = scenario[new SceneId("yard")];
        yard.Text.ShouldBe("The van is late.\n\nYou can see the road, and the stage behind it.");
        yard.Choices.Select(choice => $"{choice.Id}: {choice.Text} -> {choice.Then[0].To}")
            .ShouldBe(["the-stage: the stage -> the-stage", "ring-the-driver: Ring the driver -> road", "ask-lise: Ask Lise -> lise"]);
        scenario[new SceneId("road")].IsInterlude.ShouldBeTrue();
        scenario[new SceneId("road")].Text.ShouldBe("He says: \"ten minutes\".");
        scenario[new SceneId("the-stage")].Ending.ShouldBe("The Stage");
    }

    [Fact]
    public void What_was_left_out_is_listed_and_stands_at_its_scene()
    {
        var story = Read(Story);
        story.LeftOut.ShouldBe([
            "passages for the program alone (2): StoryInit, Looks", "macros and code (3): <<set>> ×2, <<if>>",
            "images, sounds and films (1): img road.png"],
            ignoreOrder: true);
        StoryDraft.From(story).Yaml.ShouldContain("  # Left out: images, sounds and films (1): img road.png\n  road:\n");
    }

    [Theory]
    [InlineData("[[Go]]", "Go -> Go")]
    [InlineData("[[Go out->Go]]", "Go out -> Go")]
    [InlineData("[[Go<-Go out]]", "Go out -> Go")]
    [InlineData("[[Go out|Go]]", "Go out -> Go")]
    [InlineData("[[Go out|Go][$x to 1]]", "Go out -> Go")]
    [InlineData("<<link [[Go out|Go]]>><</link>>", "Go out -> Go")]
    [InlineData("<<link \"Go out\">><<set $x to 1>><<goto \"Go\">><</link>>", "Go out -> Go")]
    [InlineData("<<button \"Go out\" \"Go\">><</button>>", "Go out -> Go")]
    [InlineData("<a data-passage=\"Go\" class=\"x\">Go <b>out</b></a>", "Go out -> Go")]
    [InlineData("[img[a.png][Go]]", "Go -> Go")]
    [InlineData("[[Nowhere yet]]", "Nowhere yet -> Nowhere yet")]
    [InlineData("[[Out|https://example.org]] [[On|$next]]", "")]
    [InlineData("<!-- [[Go]] --> /* [[Go]] */ /% [[Go]] %/", "")]
    [InlineData("<<script>>[[Go]]<</script>>", "")]
    public void Every_form_of_a_link_is_read(string text, string link) =>
        string.Join("; ", Of(text, "SugarCube").Links.Select(each => $"{each.Text} -> {each.To}")).ShouldBe(link);

    [Theory]
    [InlineData("(link-goto: \"Go out\", \"Go\")", "Go out -> Go")]
    [InlineData("(if: $x is 1)[You may [[go out->Go]].]", "go out -> Go")]
    [InlineData("(link: \"Go out\")[(set: $x to 1)(go-to: \"Go\")]", "Go out -> Go")]
    [InlineData("(set: $x to (a: 1, 2))|hook>[A door (closed).]", "")]
    public void So_is_one_of_Harlowe(string text, string link) =>
        string.Join("; ", Of(text, "Harlowe").Links.Select(each => $"{each.Text} -> {each.To}")).ShouldBe(link);

    [Theory]
    [InlineData("Harlowe", "(set: $x to 1)|hook>[A door (closed).] **Now**", "A door (closed). Now")]
    [InlineData("Chapbook", "door: 'closed'\n--\n[if door]\nA {door} door.\n\n[note]\nNot for players.\n", "A door.")]
    [InlineData("Snowman", "<% s.x = 1; %>A <%= s.x %> door.", "A door.")]
    [InlineData("SugarCube", "!!The hall\nA <b>door</b>&mdash;closed. @@color:red;Look!@@", "The hall\n\nA door—closed. Look!")]
    public void The_macros_of_every_format_are_left_out(string format, string text, string prose) => Of(text, format).Text.ShouldBe(prose);

    [Theory]
    [InlineData("<<include \"Go\">>", "SugarCube")]
    [InlineData("(display: \"Go\")", "Harlowe")]
    [InlineData("{embed passage: 'Go'}", "Chapbook")]
    public void A_passage_that_another_one_shows_is_read_there(string text, string format)
    {
        var story = $":: StoryData\n{{\"format\":\"{format}\"}}\n:: A\nFirst.\n\n{text}\n:: Go\nThen.\n{text}\n[[Back->A]]\n";
        var passage = Read(story).Passages[0];
        passage.Text.ShouldBe("First.\n\nThen.");
        passage.Links.ShouldBe([new("Back", "A")]);
    }

    [Fact]
    public void An_ending_with_macros_is_counted_since_it_may_lead_on() =>
        StoryDraft.From(Read(":: A\n<<choices _all>>\n:: B\nThe end.\n")).Doubtful.ShouldBe(1);

    [Fact]
    public void Passages_that_lead_round_without_a_question_ask_in_one_place() =>
        Scenario(":: A\n[[On->B]]\n:: B\n[[On->C]]\n:: C\n[[Again->A]]\n").Scenes.Count(scene => scene.Choices.Length == 1).ShouldBe(1);

    [Fact]
    public void More_links_than_digits_are_asked_in_two_steps()
    {
        var scenario = Scenario(":: A\n" + string.Concat(Enumerable.Range(1, 20).Select(i => $"[[Door {i}]]\n")));
        scenario.Scenes.ShouldAllBe(scene => scene.Choices.Length <= 9);
        scenario.Scenes.SelectMany(scene => scene.Choices).Count(choice => choice.Text[0] == 'D').ShouldBe(20);
    }

    [Fact]
    public void A_file_without_a_passage_for_players_is_refused() =>
        TweeReader.Read([":: StoryTitle\nNothing\n"], "x").Problem.ShouldNotBeNull();

    [Theory]
    [InlineData("[[")]
    [InlineData("[img[")]
    [InlineData("<<script>>")]
    [InlineData("<<link [[")]
    [InlineData("<%")]
    [InlineData("<!--")]
    [InlineData("<a data-passage=\"")]
    [InlineData("<script>")]
    [InlineData("(a:")]
    [InlineData("{a:")]
    [InlineData("@@")]
    [InlineData("/*")]
    [InlineData("<<include \"Go\">>")]
    [InlineData(" \n")]
    public void A_text_of_nothing_but_openings_is_read_in_one_pass(string opening)
    {
        var text = string.Concat(Enumerable.Repeat(opening, 50_000));
        ForeignFormat.Recognise(text, "story.txt").ShouldBeNull();
        foreach (var format in (string[])["SugarCube", "Harlowe", "Chapbook", "Snowman"]) Of(text, format).Key.ShouldBe("A");
    }

    [Fact]
    public void Whatever_a_story_is_the_scenario_reads_without_an_error() => Stories.Holds((text, met) =>
    {
        var story = TweeReader.Read([text], "story").Story;
        if (story is null) return;
        var draft = StoryDraft.From(story);
        var reading = ScenarioReader.Read(draft.Yaml, "story.yaml");
        reading.Diagnostics.ShouldAllBe(found => found.Code.Severity == Severity.Information,
            $"{draft.Yaml}\n{string.Join('\n', reading.Diagnostics)}");
        var scenario = reading.Scenario.ShouldNotBeNull();
        PathDiagnosticFactory.Create(reading, Proof.Prove(scenario, new(200))).ShouldAllBe(found => found.Code.Severity != Severity.Error);
        scenario.Scenes.Length.ShouldBe(draft.Scenes);
        scenario.Scenes.Count(scene => scene.Ending is not null).ShouldBe(draft.Endings);
        scenario.Scenes.Sum(scene => scene.Choices.Length).ShouldBe(draft.Choices);
        met.Note("a decision", draft.Choices > 1);
        met.Note("a circle", story.Passages.Any(passage => passage.Links is [var only] && only.To == passage.Key));
        met.Note("something left out", !story.LeftOut.IsEmpty);
        met.Note("a passage that is not written", !draft.Unwritten.IsEmpty);
    }, ["a decision", "a circle", "something left out", "a passage that is not written"], cases: 400);

    static readonly string[] Names = ["Start", "Road", "The Stage", "team", "null", "Ünder", "Пароль", "End", "a", "StoryTitle"];

    static readonly string[] Pieces =
    [
        "The van is late. ", "\n", "\n\n", "<<set $x to 1>>", "<<if $x>>", "<</if>>", "<<link \"Go\">>", "<</link>>", "<<", ">>", "(",
        "(set: $x to 1)", "[", "]", "[[", "]]", "''", "//", "<b>", "</b>", "<img src=\"a.png\">", "<!--", "-->", "{", "}", "# ", "- ",
        "key: ", "&amp;", "$x", "<% x %>", "\\", "<<include \"Start\">>",
        "|hook>[", "@@", "trustsim: 1\n", "\t",
    ];

    static readonly Gen<string> Name = Gen.OneOf(Gen.Int[0, Names.Length - 1].Select(i => Names[i]), AnyText.Any);

    static readonly Gen<string> Body = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), AnyText.Any, Name.Select(name => $"[[{name}]]"),
        Gen.Select(AnyText.Any, Name).Select((shown, name) => $"[[{shown}->{name}]]\n"), Name.Select(name => $"<<goto \"{name}\">>"));

    static readonly Gen<string> Stories = Gen.Select(
        Gen.Select(Name, Body.Array[0, 12]).Select((name, parts) => $":: {name}\n{string.Concat(parts)}\n").Array[1, 8],
        Gen.Int[0, 3].Select(i => ((string[])["SugarCube", "Harlowe", "Chapbook", "Snowman"])[i]))
        .Select((passages, format) => $":: StoryData\n{{\"format\":\"{format}\"}}\n{string.Concat(passages)}");

    static ForeignStory Read(string text) => TweeReader.Read([text], "story").Story.ShouldNotBeNull();

    static ForeignPassage Of(string text, string format) =>
        Read($":: StoryData\n{{\"format\":\"{format}\"}}\n:: A\n{text}\n:: Go\n").Passages[0];

    static Scenario Scenario(string text)
    {
        var yaml = StoryDraft.From(Read(text)).Yaml;
        return ScenarioReader.Read(yaml, "story.yaml").Scenario.ShouldNotBeNull(yaml);
    }
}
