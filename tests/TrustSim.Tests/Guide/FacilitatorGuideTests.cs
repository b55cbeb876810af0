using System.Text;
using System.Xml;
using System.Xml.Linq;
using TrustSim.Authoring.Format;
using TrustSim.Core.Paths;
using TrustSim.Core.Story;
using TrustSim.Core.Text;
using TrustSim.Corpus;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Guides;
using TrustSim.Presentation.Html;
using TrustSim.Tests.Analysis;

namespace TrustSim.Tests.Guide;

/// <summary>The page that <c>trustsim guide</c> writes.</summary>
public sealed class FacilitatorGuideTests : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("trustsim-guide-");

    public void Dispose() => folder.Delete(recursive: true);

    public static TheoryData<string> Shipped => [.. Repository.Names];

    [Theory, MemberData(nameof(Shipped))]
    public void It_has_every_question_with_every_answer_in_full_its_reasons_and_its_prompts(string name)
    {
        var scenario = ScenarioPaths.Scenario(name);
        var said = Words(Page(scenario, null).Root!.Value);
        said.ShouldContain("do not show it");
        said.ShouldContain("None of the answers is the right one.");
        foreach (var scene in scenario.Scenes.Where(scene => !scene.Choices.IsEmpty))
        {
            foreach (var text in (string[])[scene.Ask, .. scene.Discuss, .. scene.Choices.Select(choice => choice.Text),
                .. scene.Choices.SelectMany(choice => choice.Effects.Acts).Select(act => act.Why),
                .. Paragraphs.Split(scene.Text), .. scene.Says.Select(line => line.Text), .. scene.Choices.Select(choice => choice.After)])
                said.ShouldContain(Shown(text));
        }

        foreach (var text in scenario.Team.SelectMany(member => (string[])[member.Name, member.Role, member.About]))
            said.ShouldContain(Shown(text));
        foreach (var text in scenario.Risks.SelectMany(risk => (string[])[risk.Says, risk.Lands])) said.ShouldContain(Shown(text));
    }

    [Fact]
    public void It_has_the_authors_notes_and_everybody_outside_the_team()
    {
        var scenario = ScenarioReader.Read(
            """
            trustsim: 1
            title: The Audit
            notes: [Let the clock run., "Ask twice."]
            team: { ada: {}, ben: { until: tuesday }, cleo: { from: tuesday } }
            others: { clara: { name: Clara Voss, role: Auditor, about: Has come by train. } }
            scenes:
              monday:
                notes: Do not offer her a chair.
                choices: [{ id: mine, text: That was me. }, { id: none, text: Nobody did. }]
              tuesday: { text: The auditor is back., notes: Nobody speaks here. }
              end: { ending: The end }
            """, "audit.yaml").Scenario.ShouldNotBeNull();
        var said = Words(Page(scenario, null).Root!.Value);
        foreach (var text in (string[])["Let the clock run.", "Ask twice.", "Do not offer her a chair.", "Nobody speaks here.",
            "Clara Voss, Auditor. Has come by train.", "Leaves the team with “The auditor is back.”.",
            "Joins the team with “The auditor is back.”."])
            said.ShouldContain(text);
    }

    [Fact]
    public void It_speaks_of_the_scenarios_unit_of_time()
    {
        var scenario = ScenarioReader.Read(
            """
            trustsim: 1
            title: The Night Ward
            step: hour
            team: { ada: {}, ben: {} }
            risks: { pump: { known-by: ben, says: The pump is wrong., lands: The alarm goes., due: 2 hours } }
            scenes:
              ward: { choices: [{ id: ask, text: Ask him., acts: { open-up: strong } }, { id: wait, text: Wait., work: slight }] }
              end: { ending: The end }
            """, "ward.yaml").Scenario.ShouldNotBeNull();
        var said = Words(Page(scenario, null).Root!.Value);
        said.ShouldContain("it lands 2 hours later");
        // Next week is the week of the people in the room.
        Words(said.Replace("next week", "", StringComparison.Ordinal).Replace("in a week", "", StringComparison.Ordinal))
            .ShouldNotContain("week", Case.Insensitive);
    }

    [Theory, MemberData(nameof(Shipped))]
    public void The_ends_of_paths_by_each_answer_match_the_analysis(string name)
    {
        var scenario = ScenarioPaths.Scenario(name);
        var page = Page(scenario, null);
        foreach (var choice in PathAnalysis.Analyse(scenario, OtherPaths.UsualMost, 1_000)!.Decisions.SelectMany(
            decision => decision.Choices))
        {
            // Two questions may have an answer in the same words.
            page.Descendants("tr").Where(row => row.Elements("th").Any(head => Words(head.Value) == Shown(choice.Choice.Text)))
                .Select(row => string.Join(' ', row.Elements("td").Skip(4).Take(2).Select(cell => cell.Value)))
                    .ShouldContain($"{choice.Trust:0} {choice.Fear:0}");
        }
    }

    [Theory, InlineData(10), InlineData(45), InlineData(90), InlineData(480)]
    public void The_plan_fills_the_time_and_reserves_a_third_of_it_for_the_debrief(int minutes)
    {
        var page = Page(ScenarioPaths.Scenario("whose-idea"), null, minutes);
        var rows = Rows(page, "Minutes for each step");
        var debrief = rows[^1];
        debrief.Element("th")!.Value.ShouldBe("Debrief");
        Minutes(debrief).ShouldBeGreaterThanOrEqualTo(minutes / 3.0 - .5);
        rows.Sum(Minutes).ShouldBe(minutes, rows.Count * .25);
        Rows(page, "Minutes for each part").Sum(row => Half(row.Elements("td").First().Value)).ShouldBe(Minutes(debrief));

        static double Minutes(XElement row) => Half(row.Elements("td").Last().Value);
        static double Half(string said) =>
            said == "–" ? 0
                : (said.TrimEnd('½') is { Length: > 0 } whole ? double.Parse(whole, System.Globalization.CultureInfo.InvariantCulture) : 0)
                    + (said.EndsWith('½') ? .5 : 0);
    }

    [Fact]
    public void A_short_plan_tells_what_the_group_does_not_vote_on_and_a_long_one_tells_nothing()
    {
        var scenario = ScenarioPaths.Scenario("whose-idea");
        var (brief, whole) = (Page(scenario, null, 30), Page(scenario, null, 90));
        Rows(brief, "Minutes for each step").Count(row => row.Value.Contains(": told", StringComparison.Ordinal)).ShouldBe(5);
        brief.Root!.Value.ShouldContain("5 decisions are told, so that the story reaches its end");
        brief.Root.Value.ShouldContain("with a vote; 5 more are told");
        brief.Root.Value.ShouldContain("Decision 2. Told: read out the first paragraph");
        brief.Root.Value.ShouldNotContain("no time for");
        whole.Root!.Value.ShouldNotContain("told, so that the story");
    }

    [Fact]
    public void A_plan_that_does_not_reach_the_ending_names_its_last_decision()
    {
        var scenario = ScenarioPaths.Scenario("whose-idea");
        var (brief, whole) = (Page(scenario, null, 5), Page(scenario, null, 90));
        Rows(brief, "Minutes for each step").Count.ShouldBeLessThan(Rows(whole, "Minutes for each step").Count);
        brief.Root!.Value.ShouldContain("There is no time for the last");
        brief.Root.Value.ShouldContain("This plan has no time for it.");
        whole.Root!.Value.ShouldNotContain("There is no time for");
        whole.Root.Value.ShouldNotContain("has no time for it");
    }

    [Fact]
    public void The_number_of_people_determines_the_tables_and_the_time_of_a_secret_vote()
    {
        var scenario = ScenarioPaths.Scenario("whose-idea");
        Page(scenario, null, 90, 20).Root!.Value.ShouldContain("4 tables of about 5 people");
        Page(scenario, null, 90, 60).Root!.Value.ShouldContain(
            "With 60 people, a secret vote (pass the keyboard) takes 7½ minutes");
        Page(scenario, null, 90, 1).Root!.Value.ShouldContain("for one person");
    }

    [Theory]
    [InlineData("nothing is asked", "one: {}\n  end: { ending: Over }", "Nothing is asked")]
    [InlineData("one answer", "one: { choices: [{ id: a, text: A. }] }", "There is one path")]
    [InlineData("it goes round", "one: { choices: [{ id: a, text: A., then: one }, { id: b, text: B. }] }", "at random")]
    [InlineData("an answer is open at times", "one: { choices: [{ id: a, text: A. }, { id: b, text: B., when: trust(team) > 99 }] }",
        "on some paths only")]
    public void The_guide_of_any_scenario_is_readable(string _, string scenes, string said) =>
        Page(Scenario($"trustsim: 1\ntitle: T\nteam: {{ ada: {{}} }}\nscenes:\n  {scenes}\n"), null).Root!.Value.ShouldContain(said);

    [Fact]
    public void Hostile_text_is_only_read_wherever_it_stands()
    {
        foreach (var line in Enumerable.Range(0, 2).SelectMany(HostileLines.Ten).Prepend(null))
        {
            var scenario = Scenario(HostileScenario.Yaml);
            if (line is not null) scenario = ScenarioTexts.Map(scenario, (_, _) => line);
            var bytes = Bytes(scenario, null);
            var raw = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            ControlCharacters.Escape(raw).ShouldBe(raw);
            var page = Load(bytes);
            page.ShouldBeInert();
            page.Descendants("h1").Single().Value.ShouldBe(Run.FromScenario(scenario.About.Title).Text);
        }
    }

    [Fact]
    public void In_a_translation_the_words_bear_its_language()
    {
        var page = Page(Scenario(HostileScenario.Yaml), "ar");
        page.Root!.Attribute("lang")!.Value.ShouldBe("en");
        page.Descendants("h1").Single().Attribute("lang")!.Value.ShouldBe("ar");
    }

    [Fact]
    public void The_command_writes_the_named_file_or_standard_output()
    {
        var file = Path.Combine(folder.FullName, "guide.html");
        var run = ProgramRun.Of("guide", "whose-idea", "--minutes", "45", "--people", "8", "--html", file);
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldContain(file);
        ProgramRun.Of("guide", "whose-idea", "--minutes", "45", "--people", "8", "--html", "-").Output.ShouldBe(File.ReadAllText(file));
        File.ReadAllText(file).ShouldContain("45 min");
    }

    [Theory]
    [InlineData("There is no scenario and no file “nope”.", "nope")]
    [InlineData("Did you mean whose-idea?", "whose-ideas")]
    [InlineData("--minutes 9: give a number from 10 to 480.", "whose-idea", "--minutes", "9")]
    [InlineData("--minutes long: give a number from 10 to 480.", "whose-idea", "--minutes", "long")]
    [InlineData("--people 201: give a number from 1 to 200.", "whose-idea", "--people", "201")]
    [InlineData("there is no folder", "whose-idea", "--html", "nowhere/at/all/guide.html")]
    [InlineData("the name of a scenario", "whose-idea", "--html", "mine.yaml")]
    public void A_failure_is_reported_and_nothing_is_written(string why, params string[] arguments)
    {
        var run = ProgramRun.Of(["guide", .. arguments]);
        run.ExitCode.ShouldBe(TrustSim.ExitCode.CouldNot);
        (run.Output + run.Errors).ShouldContain(why);
    }

    [Fact]
    public void It_is_made_for_the_tables_the_halves_and_the_way_to_vote_of_the_workshop()
    {
        var said = ProgramRun.Of(
            "guide", "whose-idea", "--minutes", "45", "--people", "24", "--tables", "6", "--halves", "--votes", "tables", "--html", "-").Output;
        said.ShouldContain("for 24 people at 6 tables");
        said.ShouldContain("6 tables of about 4 people");
        said.ShouldContain("trustsim workshop whose-idea --minutes 45 --tables 6 --halves --votes tables");
        said.ShouldContain(", half A");
        said.ShouldContain(", half B");
        said.ShouldContain("Table 6");
        ProgramRun.Of("guide", "whose-idea", "--votes", "tables").Errors.ShouldContain("--votes tables needs the tables");
        ProgramRun.Of("guide", "whose-idea", "--votes", "phones", "--halves").Errors.ShouldContain("phones do not say");
    }

    [Fact]
    public void A_decision_and_the_run_sheet_stand_on_a_page_each()
    {
        var page = Page(ScenarioPaths.Scenario("whose-idea"), null);
        var articles = page.Descendants("article").ToList();
        articles.Count.ShouldBe(ScenarioPaths.Scenario("whose-idea").Scenes.Count(scene => !scene.Choices.IsEmpty) + 1);
        articles.ShouldAllBe(article => article.Attribute("class")!.Value.StartsWith("whole", StringComparison.Ordinal));
        var sheet = articles.Single(article => article.Attribute("class")!.Value == "whole page");
        Words(sheet.Value).ShouldContain("trustsim notes");
        sheet.Descendants("tbody").Last().Elements("tr").Count().ShouldBe(12);
    }

    [Fact]
    public void A_scenario_with_errors_is_refused_with_its_diagnostics()
    {
        var file = Path.Combine(folder.FullName, "broken.yaml");
        File.WriteAllText(file, "trustsim: 1\ntitle: T\n");
        var run = ProgramRun.Of("guide", file, "--html", Path.Combine(folder.FullName, "guide.html"));
        run.ExitCode.ShouldBe(TrustSim.ExitCode.Diagnostics);
        run.Errors.ShouldContain("cannot be played before this is mended");
        File.Exists(Path.Combine(folder.FullName, "guide.html")).ShouldBeFalse();
    }

    static Scenario Scenario(string yaml) => ScenarioReader.Read(yaml, "scenario.yaml").Scenario.ShouldNotBeNull();

    static byte[] Bytes(Scenario scenario, string? language, int minutes = 90, int people = 20) =>
        HtmlRenderer.Render(
            FacilitatorGuide.Create(
                GuideSubject.From(scenario, PathAnalysis.Analyse(scenario, OtherPaths.UsualMost, 1_000)!, people, minutes)), language);

    static XDocument Page(Scenario scenario, string? language, int minutes = 90, int people = 20) =>
        Load(Bytes(scenario, language, minutes, people));

    static List<XElement> Rows(XDocument page, string caption) =>
        [
            .. page.Descendants("table").Single(table => table.Element("caption")!.Value.StartsWith(caption, StringComparison.Ordinal))
                .Element("tbody")!.Elements("tr")];

    /// <summary>The words of a scenario as the guide shows them.</summary>
    static string Shown(string text) => Words(Runs.FromScenario(text).Plain);

    static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static XDocument Load(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), new() { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}
