using System.Text.RegularExpressions;
using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.Core.Workshops;
using TrustSim.EndToEnd.Program;
using TrustSim.Records.Journal;
using TrustSim.Records.Workshops;

namespace TrustSim.EndToEnd;

/// <summary>Checks the program's pages in a real browser.</summary>
public sealed partial class PageTests(PublishedProgram program)
{
    /// <summary>The longest attack that an alias can hold: it has at most 60 letters.</summary>
    const string Script = "<script>document.title='PWNED'</script>";

    /// <summary>Attempts to run a script or to call a server, each of which works without escaping.</summary>
    static string Payload(string address) =>
        $"{Script}<img src='http://{address}/a' onerror=document.title='PWNED'>"
        + $"<svg onload=document.title='PWNED'></svg><link rel=stylesheet href=http://{address}/b><iframe src=http://{address}/c></iframe>"
        + $"' onmouseover='document.title=1' x='</title></style><style>@import url(http://{address}/d);</style>"
        + $"<meta http-equiv=refresh content='0;url=http://{address}/e'>";

    [Fact]
    public void In_a_browser_hostile_text_runs_nothing_and_calls_nobody()
    {
        using var ear = new Ear();
        var folder = program.EmptyFolder();
        var payload = Payload(ear.Address);
        File.WriteAllText(Path.Combine(folder, "hostile.yaml"), $$"""
            trustsim: 1
            title: "Title {{payload}}"
            summary: "Summary {{payload}}"
            team: { ada: { name: "Ada {{payload}}" } }
            risks: { leak: { known-by: ada, says: Hm., lands: Oh., due: 1 week } }
            scenes:
              monday:
                title: "Scene {{payload}}"
                ask: "Ask {{payload}}"
                choices: [{ id: one, text: "Option {{payload}}" }, { id: two, text: Other }]
              end: { ending: "Ending {{payload}}" }
            """);
        // The cohort needs this many people for its details. Each has an attack as name, and a second playthrough for comparisons.
        foreach (var number in Enumerable.Range(0, 12))
            Keep(Path.Combine(folder, "hostile.yaml"), Path.Combine(folder, "plays"), payload, $"{Script}{number % 6}");
        Hold(Path.Combine(folder, "hostile.yaml"), Path.Combine(folder, "workshops"), payload);
        program.Run(["export", "--output", "group.json"], folder: folder, environment: ("TRUSTSIM_HOME", folder)).ExitCode.ShouldBe(0);
        foreach (var arguments in (string[][])[["analyse", "hostile.yaml"], ["guide", "hostile.yaml"], ["script", "hostile.yaml"],
            ["report"],
            ["report", "--facilitator"], ["workshop", "report"], ["cohort", "group.json"]])
        {
            var written = program.Run([.. arguments, "--html", "page.html"], folder: folder, environment: ("TRUSTSIM_HOME", folder));
            written.ExitCode.ShouldBe(0, written.Errors);

            var opened = Browser.Open(Path.Combine(folder, "page.html"), folder);
            opened.ExitCode.ShouldBe(0, opened.Errors);
            opened.Output.ShouldContain("&lt;script&gt;document.title='PWNED'&lt;/script&gt;");
            if (arguments[0] != "cohort") opened.Output.ShouldContain("<title>Title &lt;script&gt;");
            Acting().Matches(opened.Output).ShouldBeEmpty();
            // The browser would report a style that the page's own policy refuses.
            opened.Errors.ShouldNotContain("CONSOLE");
            ear.Calls.ShouldBe(0);
        }
    }

    [Fact]
    public void Where_it_is_not_escaped_the_same_text_does_both()
    {
        using var ear = new Ear();
        var folder = program.EmptyFolder();
        var file = Path.Combine(folder, "page.html");
        File.WriteAllText(file,
            $"<!DOCTYPE html><title>Title</title><p>{Payload(ear.Address).Replace("<meta", "<i", StringComparison.Ordinal)}");
        Browser.Open(file, folder).Output.ShouldContain("<title>PWNED</title>");
        ear.Calls.ShouldBeGreaterThan(0);
    }

    /// <summary>Saves a playthrough of a scenario, with attacks in the player's own texts.</summary>
    static void Keep(string file, string plays, string written, string alias)
    {
        var text = File.ReadAllText(file);
        var scenario = ScenarioReader.Read(text, file).Scenario.ShouldNotBeNull();
        using var session =
            new PlaythroughStore(plays, kept => ScenarioReader.Read(kept, file).Scenario, TimeProvider.System).Begin(scenario, text);
        session.Record(Playthrough.Start(scenario).ToQuestion().Decide(new("one")).ToQuestion());
        session.Reflect(written, written);
        session.Commit(written);
        session.SetAlias(alias);
        session.Problem.ShouldBeNull();
    }

    /// <summary>Holds a workshop, with attacks in tables, remarks and commitments.</summary>
    static void Hold(string file, string workshops, string written)
    {
        var text = File.ReadAllText(file);
        var setup =
            new WorkshopSetup([new(written, Voters.At([$"{written}1", $"{written}2"]))], 90, DecisionRule.Facilitator, BallotWay.Tables, 7);
        using var session =
            new WorkshopStore(workshops, kept => ScenarioReader.Read(kept, file).Scenario, TimeProvider.System).Begin(
                ScenarioReader.Read(text, file).Scenario!, text, setup);
        WorkshopAct[] acts =
        [
            new WorkshopAct.Continue(), new WorkshopAct.Vote(BallotWay.Tables), new WorkshopAct.Cast(0, new("one")),
                new WorkshopAct.Cast(1, new("two")), new WorkshopAct.Close(),
            new WorkshopAct.Remark(new("two"), written), new WorkshopAct.Decide(new("one")), new WorkshopAct.End(),
                new WorkshopAct.Commit($"{written}1", written),
        ];
        foreach (var act in acts) session.Do(act).ShouldBeNull($"{act}");
        session.Problem.ShouldBeNull();
    }

    [GeneratedRegex("<(script|img|iframe|link|object|embed|a)\\b|<[^>]* on[a-z]+=|<meta[^>]*refresh", RegexOptions.IgnoreCase)]
    private static partial Regex Acting();
}
