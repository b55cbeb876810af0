using System.Text;
using System.Xml;
using System.Xml.Linq;
using TrustSim.Presentation.Analysis;
using TrustSim.Presentation.Html;
using TrustSim.Presentation.Plain;
using TrustSim.Authoring.Format;
using TrustSim.Core.Paths;
using TrustSim.Core.Story;
using TrustSim.Core.Text;

namespace TrustSim.Tests.Analysis;

/// <summary>The page that <c>trustsim analyse --html</c> writes.</summary>
public sealed class AnalysisHtmlTests : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("trustsim-html-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_page_contains_all_plain_lines()
    {
        var file = At("page.html");
        var run = ProgramRun.Of("analyse", "failed-launch", "--html", file);
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldContain(file);
        var said = Words(Load(file));
        var text = ProgramRun.Of("analyse", "failed-launch").Output;
        foreach (var figure in text.Split([' ', '\n', ',', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Where(
                word =>
                    word.Any(char.IsAsciiDigit) && !word.Contains('.', StringComparison.Ordinal)
                        || word.Contains('-', StringComparison.Ordinal) && word.Length > 3))
        {
            // A decision of a path is two words on the page, in two columns.
            foreach (var part in figure.Any(char.IsAsciiLetter) ? figure.Split('.') : [figure]) said.ShouldContain(part);
        }
    }

    [Fact]
    public void Hostile_text_is_only_read_wherever_it_stands()
    {
        var page = Load(Written(HostileScenario.Yaml));
        page.Descendants().Select(element => element.Name.LocalName).ShouldNotContain("script");
        page.Descendants().Select(element => element.Name.LocalName).ShouldNotContain("img");
        page.Descendants().SelectMany(element => element.Attributes()).Select(attribute => attribute.Name.LocalName)
            .ShouldAllBe(name => !name.StartsWith("on", StringComparison.Ordinal) && name != "src" && name != "href");
        var said = page.Root!.Value;
        foreach (var word in (string[])["Title", "Summary", "Ada", "Scene", "Ask", "Option", "Ending"])
            said.ShouldContain(
                $"{word} <script>alert(1)</script><img src=x onerror=alert(2)>\" onload=\"alert(3)' ]]> </style></title> &lt;b&gt; "
                    + $"␛[31m␀\uFFFD\uFFFDTURNED\uFFFD 👨‍👩‍👧‍👦");
        said.ShouldBe(ControlCharacters.Escape(said));
    }

    [Fact]
    public void Each_chart_is_named_and_stands_beside_its_figures()
    {
        var page = Load(Written(HostileScenario.Yaml));
        var charts = page.Descendants("svg").ToList();
        charts.ShouldNotBeEmpty();
        foreach (var svg in charts)
        {
            svg.Element("title")!.Value.ShouldNotBeEmpty();
            if (svg.Attribute("aria-hidden") is not null) svg.Ancestors("table").ShouldNotBeEmpty();
            else svg.Element("desc")!.Value.ShouldNotBeEmpty();
        }

        page.Descendants("table").ShouldAllBe(table => table.Element("caption")!.Value.Length > 0);
    }

    [Fact]
    public void The_shares_in_the_tables_add_up()
    {
        var page = Load(Written(File.ReadAllText(Path.Combine(Repository.Scenarios, "whose-idea.yaml"))));
        foreach (var table in page.Descendants("details").SelectMany(details => details.Descendants("tbody")))
            Shares(table).ShouldBe(100, .2);
        Shares(
            page.Descendants("table")
                .Single(table => table.Element("caption")!.Value.StartsWith("Share of paths", StringComparison.Ordinal)).Element("tbody")!)
                    .ShouldBe(100, .2);

        static double Shares(XElement body) =>
            body.Elements("tr")
                .Sum(
                    row => double.Parse(row.Elements("td").First().Value.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("nothing is asked", "one: {}\n  end: { ending: Over }", "Nothing is asked")]
    [InlineData("one decision", "one: { choices: [{ id: a, text: A., acts: { open-up: strong } }, { id: b, text: B. }] }",
        "after 1 decision:")]
    [InlineData("one answer", "one: { choices: [{ id: a, text: A. }] }", "there is one path")]
    [InlineData("it goes round", "one: { choices: [{ id: a, text: A., then: one }, { id: b, text: B. }] }", "at random")]
    public void The_page_of_any_scenario_is_readable(string _, string scenes, string said)
    {
        var scenario = Scenario($"trustsim: 1\ntitle: T\nteam: {{ ada: {{}} }}\nscenes:\n  {scenes}\n");
        var analysis = PathAnalysis.Analyse(scenario, new(100), 100)!;
        Load(HtmlRenderer.Render(AnalysisDocument.Create(scenario, analysis), null)).Root!.Value.ShouldContain(said);
        PlainTextRenderer.Render(AnalysisDocument.Create(scenario, analysis), 80).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_printed_page_is_the_only_output()
    {
        var printed = ProgramRun.Of("analyse", "whose-idea", "--html", "-");
        printed.ExitCode.ShouldBe(0, printed.Errors);
        printed.Output.ShouldBe(File.ReadAllText(Written("whose-idea", byName: true)));
    }

    [Fact]
    public void With_json_the_page_is_written_besides()
    {
        var run = ProgramRun.Of("analyse", "whose-idea", "--json", "--html", At("both.html"));
        run.ExitCode.ShouldBe(0, run.Errors);
        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("scenario").GetString().ShouldBe("whose-idea");
        Load(At("both.html")).Root!.Name.LocalName.ShouldBe("html");
    }

    [Fact]
    public void Invalid_arguments_are_refused_before_exploring()
    {
        Refused("would both be printed", "--json", "--html", "-");
        Refused("the name of a scenario", "--html", At("mine.yaml"));
        Refused("is a folder", "--html", folder.FullName);
        Refused("there is no folder", "--html", At("nowhere/page.html"));

        static void Refused(string why, params string[] options)
        {
            var run = ProgramRun.Of(["analyse", "whose-idea", .. options]);
            run.ExitCode.ShouldBe(2);
            (run.Output + run.Errors).ShouldContain(why);
        }
    }

    [Fact]
    public void In_a_translation_the_words_bear_its_language()
    {
        var scenario = Scenario(HostileScenario.Yaml);
        var page = Load(HtmlRenderer.Render(AnalysisDocument.Create(scenario, PathAnalysis.Analyse(scenario)!), "ar"));
        page.Descendants("h1").Single().Attribute("lang")!.Value.ShouldBe("ar");
        page.Root!.Attribute("lang")!.Value.ShouldBe("en");
    }

    string Written(string scenario, bool byName = false)
    {
        if (!byName) File.WriteAllText(At("scenario.yaml"), scenario);
        var run = ProgramRun.Of("analyse", byName ? scenario : At("scenario.yaml"), "--html", At("page.html"));
        run.ExitCode.ShouldBe(0, run.Errors);
        return At("page.html");
    }

    string At(string name) => Path.Combine(folder.FullName, name);

    static Scenario Scenario(string yaml) => ScenarioReader.Read(yaml, "scenario.yaml").Scenario.ShouldNotBeNull();

    static string Words(XDocument page) =>
        string.Join(' ', page.Descendants("body").DescendantNodes().OfType<XText>().Select(text => text.Value));

    static XDocument Load(string file) => Load(File.ReadAllBytes(file));

    static XDocument Load(byte[] bytes)
    {
        using var reader =
            XmlReader.Create(new StringReader(Encoding.UTF8.GetString(bytes)), new() { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}
