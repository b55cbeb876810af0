using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.Library;
using TrustSim.Records.Journal;

namespace TrustSim.Tests;

/// <summary>Files that a scenario includes, on a real disk.</summary>
public sealed class IncludedFileTests : IDisposable
{
    const string Act =
        "scenes:\n  tuesday:\n    choices:\n      - { id: go, text: Go. }\n      - { id: stay, text: Stay. }\n  friday: { ending: Friday "
            + "}\n";

    readonly string root = Directory.CreateTempSubdirectory("trustsim").FullName;

    string Folder => Path.Combine(root, "own");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_file_below_the_scenarios_folder_is_included()
    {
        Write("own/acts/two.yaml", Act);
        Scenario("acts/two.yaml").Scenario.ShouldNotBeNull().Scenes.Length.ShouldBe(3);
    }

    [Fact]
    public void A_missing_file_is_reported() => ShouldRefuse("acts/two.yaml", "there is no such file");

    [Fact]
    public void A_folder_is_no_file()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "acts"));
        ShouldRefuse("acts", "it is a folder");
    }

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        Write("elsewhere/two.yaml", Act);
        Link("own/two.yaml", Path.Combine(root, "elsewhere", "two.yaml"));
        ShouldRefuse("two.yaml", "leads out");
    }

    [Fact]
    public void A_folder_that_is_a_link_is_not_followed()
    {
        Write("elsewhere/two.yaml", Act);
        Link("own/acts", Path.Combine(root, "elsewhere"));
        ShouldRefuse("acts/two.yaml", "leads out");
    }

    [Fact]
    public void A_link_behind_another_link_is_not_followed()
    {
        Write("own-not/two.yaml", Act);
        Link("own/three.yaml", "two.yaml");
        Link("own/two.yaml", "../own-not/two.yaml");
        ShouldRefuse("three.yaml", "leads out");
    }

    [Fact]
    public void A_link_to_itself_leads_nowhere()
    {
        Link("own/two.yaml", "two.yaml");
        ShouldRefuse("two.yaml", "");
    }

    [Fact]
    public void A_link_within_a_linked_folder_is_followed()
    {
        Write("own/acts/two.yaml", Act);
        Link("own/two.yaml", "acts/two.yaml");
        Link("linked", Folder);
        Scenario("two.yaml").Scenario.ShouldNotBeNull();
        ScenarioLibrary.File(Path.Combine(root, "linked", "story.yaml")).Read().Scenario.ShouldNotBeNull();
    }

    [Fact]
    public void A_too_large_file_is_reported()
    {
        Write("own/two.yaml", new string('#', 5_000_000));
        Scenario("two.yaml").Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(DiagnosticCatalogue.TooLarge);
    }

    [Fact]
    public void Check_names_the_file_that_a_diagnostic_is_in()
    {
        Write("own/acts/two.yaml", Act.Replace("ending", "endign", StringComparison.Ordinal));
        Scenario("acts/two.yaml");
        var run = ProgramRun.Of("check", Path.Combine(Folder, "story.yaml"));
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain($"{Path.Combine(Folder, "acts/two.yaml")}:6:13: error TS0020: ");
    }

    [Fact]
    public void A_playthrough_continues_after_its_files_are_gone()
    {
        Write("own/acts/two.yaml", Act);
        var reading = Scenario("acts/two.yaml");
        var store = new PlaythroughStore(Path.Combine(root, "plays"), text => SavedScenario.Read(text).Scenario, TimeProvider.System);
        using (var session = store.Begin(reading.Scenario!, reading.Text))
            session.Record(Playthrough.Start(reading.Scenario!).ToQuestion().Decide(new("start")).ToQuestion().Decide(new("stay")));
        Directory.Delete(Folder, recursive: true);
        var kept = store.Unfinished().ShouldHaveSingleItem();
        kept.Remark.ShouldBeNull();
        kept.Playthrough.ShouldNotBeNull().Decisions.Select(decision => decision.Choice.Value).ShouldBe(["start", "stay"]);
        kept.Playthrough.Scenario.About.Id.ShouldBe("story");
    }

    ScenarioReading Scenario(string include)
    {
        var file =
            Write("own/story.yaml",
                $"trustsim: 1\ntitle: Own\ninclude: {include}\nteam: {{ ada: {{}} }}\nscenes:\n  monday: {{ choices: [{{ id: start, "
                    + $"text: Start. }}] }}\n");
        return ScenarioLibrary.File(file).Read();
    }

    void ShouldRefuse(string include, string why)
    {
        var found = Scenario(include).Diagnostics.ShouldHaveSingleItem();
        found.Code.ShouldBe(DiagnosticCatalogue.NoInclude);
        found.Message.ShouldContain(why);
    }

    string Write(string path, string text)
    {
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    void Link(string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
        File.CreateSymbolicLink(Path.Combine(root, path), target);
    }
}
