using TrustSim.Library;
using TrustSim.Presentation.Preview;

namespace TrustSim.Tests;

public sealed class PreviewTests : IDisposable
{
    const string Act =
        "scenes:\n  tuesday:\n    choices:\n      - { id: go, text: Go. }\n      - { id: stay, text: Stay. }\n  friday: { ending: Friday "
            + "}\n";

    static readonly string Shipped = Path.Combine(Repository.Scenarios, "failed-launch.yaml");

    readonly string folder = Directory.CreateTempSubdirectory("trustsim").FullName;

    string Own => Path.Combine(folder, "own.yaml");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Without_a_terminal_it_prints_the_diagnostics_and_the_scene_and_ends()
    {
        var run = ProgramRun.Of("preview", Copy(text => text.Replace("minutes:", "minuts:", StringComparison.Ordinal)));
        run.ExitCode.ShouldBe(TrustSim.ExitCode.Diagnostics);
        run.Output.ShouldContain("error TS0020");
        run.Errors.ShouldContain("cannot be played before this is mended");

        run =
            ProgramRun.Of("preview", Copy(text => text), "--trust", "30", "--fear", "60", "--clarity", "10", "--mood", "maya:10/90",
                "--mood", "jun:/5");
        run.ExitCode.ShouldBe(TrustSim.ExitCode.Fine, run.Output + run.Errors);
        run.Output.ShouldContain("Your VP wants a name by nine.");
        run.Output.ShouldContain("(trust 10, fear 90)");
        run.Output.ShouldContain("(trust 30, fear 5)");
        run.Output.ShouldContain("(trust 30, fear 60)");
        run.Output.ShouldContain("Clarity 10.");
        run.Output.ShouldContain("1. ");
    }

    [Fact]
    public void A_preview_begins_in_the_named_scene()
    {
        var scene = ScenarioLibrary.File(Shipped).Read().Scenario!.Scenes[3];
        var run = ProgramRun.Of("preview", Shipped, "--from", scene.Id.Value);
        run.Output.ShouldContain(scene.Title);
        run.Output.ShouldNotContain("A Name by Nine");
    }

    [Theory]
    [InlineData("There is no scene “nowhere”", "--from", "nowhere")]
    [InlineData("Did you mean maya?", "--mood", "mya:10")]
    [InlineData("--trust 101: give a number from 0 to 100.", "--trust", "101")]
    [InlineData("--fear -1: give a number from 0 to 100.", "--fear=-1")]
    [InlineData("--clarity NaN: give a number from 0 to 100.", "--clarity", "NaN")]
    [InlineData("--mood maya: give an id, trust and fear", "--mood", "maya")]
    [InlineData("--mood maya:30/101: give an id, trust and fear", "--mood", "maya:30/101")]
    [InlineData("--mood maya:/: give an id, trust and fear", "--mood", "maya:/")]
    [InlineData("--mood maya:1/2/3: give an id, trust and fear", "--mood", "maya:1/2/3")]
    [InlineData("There is no translation", "--language", "fr")]
    public void Invalid_arguments_are_reported(string words, params string[] options)
    {
        var run = ProgramRun.Of(["preview", Shipped, .. options]);
        run.ExitCode.ShouldBe(TrustSim.ExitCode.CouldNot, run.Output);
        run.Errors.ShouldContain(words);
    }

    [Fact]
    public void A_folder_and_a_missing_file_are_not_scenarios()
    {
        ProgramRun.Of("preview", folder).Errors.ShouldContain("is a folder");
        var run = ProgramRun.Of("preview", Own);
        (run.ExitCode, run.Errors).ShouldBe((TrustSim.ExitCode.CouldNot, $"There is no file “{Own}”.\n"));
    }

    [Fact]
    public void Only_changes_of_its_own_files_are_detected()
    {
        Write("own.yaml", Story("act.yaml"));
        var watched = new WatchedScenario(Own, null);
        watched.HasChanged.ShouldBeTrue();
        watched.Read()!.Scenario.ShouldBeNull();
        watched.HasChanged.ShouldBeFalse();

        // The preview polls the missing file too.
        Write("act.yaml", Act);
        watched.HasChanged.ShouldBeTrue();
        watched.Read()!.Scenario.ShouldNotBeNull();
        watched.HasChanged.ShouldBeFalse();
        Write("other.yaml", Act);
        watched.HasChanged.ShouldBeFalse();

        Write("act.yaml", Act + "# longer\n");
        watched.HasChanged.ShouldBeTrue();
        watched.Read();
        // Same length, and swapped for the old file as editors do.
        Write("new", Act + "# larger\n");
        File.SetLastWriteTimeUtc(Path.Combine(folder, "new"), File.GetLastWriteTimeUtc(Path.Combine(folder, "act.yaml")).AddSeconds(2));
        File.Move(Path.Combine(folder, "new"), Path.Combine(folder, "act.yaml"), overwrite: true);
        watched.HasChanged.ShouldBeTrue();
        watched.Read();
        watched.HasChanged.ShouldBeFalse();
    }

    [Fact]
    public void Changes_of_a_translation_are_detected()
    {
        Write("own.yaml", Story("act.yaml"));
        Write("act.yaml", Act);
        Write("own.de.yaml", "translation: de\n");
        var watched = new WatchedScenario(Own, "de");
        watched.Read()!.Translation.ShouldNotBeNull();
        watched.HasChanged.ShouldBeFalse();
        Write("own.de.yaml", "translation: de\ntitle: Eigenes\n");
        watched.HasChanged.ShouldBeTrue();
        watched.Read()!.Scenario!.About.Title.ShouldBe("Eigenes");
    }

    [Fact]
    public void A_deleted_file_is_reported_and_polled()
    {
        Write("own.yaml", Story("act.yaml"));
        Write("act.yaml", Act);
        var file = new WatchedScenario(Own, null).ForPreview();
        file.Read().Scenario.ShouldNotBeNull();
        File.Delete(Own);
        file.HasChanged().ShouldBeTrue();
        file.Read().Problem.ShouldNotBeNull().ShouldContain("cannot be read");
        file.HasChanged().ShouldBeTrue();
        Write("own.yaml", Story("act.yaml"));
        file.Read().Scenario.ShouldNotBeNull();
        file.HasChanged().ShouldBeFalse();
    }

    [Fact]
    public void A_diagnostic_in_an_included_file_names_the_file()
    {
        Write("own.yaml", Story("act.yaml"));
        Write("act.yaml", Act.Replace("text: Go.", "txt: Go.", StringComparison.Ordinal));
        var found = new WatchedScenario(Own, null).ForPreview().Read().Diagnostics;
        found.ShouldContain(
            diagnostic => diagnostic.Kind == "error" && diagnostic.Where.EndsWith("act.yaml:4:19", StringComparison.Ordinal));
    }

    [Fact]
    public void A_change_of_the_file_behind_a_link_is_detected()
    {
        if (OperatingSystem.IsWindows()) return;
        Write("real.yaml", Story("act.yaml"));
        Write("act.yaml", Act);
        File.CreateSymbolicLink(Own, Path.Combine(folder, "real.yaml"));
        var watched = new WatchedScenario(Own, null);
        watched.Read();
        watched.HasChanged.ShouldBeFalse();
        Write("real.yaml", Story("act.yaml") + "# longer\n");
        watched.HasChanged.ShouldBeTrue();
        watched.Read();
        watched.HasChanged.ShouldBeFalse();

        // Another target for the link.
        Write("other.yaml", Story("act.yaml") + "# longer\n");
        File.SetLastWriteTimeUtc(Path.Combine(folder, "other.yaml"), File.GetLastWriteTimeUtc(Path.Combine(folder, "real.yaml")));
        File.Delete(Own);
        File.CreateSymbolicLink(Own, Path.Combine(folder, "other.yaml"));
        watched.HasChanged.ShouldBeTrue();
    }

    [Fact]
    public void It_says_what_check_says()
    {
        Write("own.yaml", Story("act.yaml").Replace("text: Stay. }", "text: Stay., when: trust(ada) > 0 }", StringComparison.Ordinal));
        Write("act.yaml", Act);
        var check = ProgramRun.Of("check", Own).Lines.Where(line => line.Contains(": warning TS", StringComparison.Ordinal)).ToList();
        check.ShouldContain(line => line.Contains("TS0104", StringComparison.Ordinal));
        var run = ProgramRun.Of("preview", Own);
        run.Lines.Where(line => line.Contains(": warning TS", StringComparison.Ordinal)).ShouldBe(check);
        run.ExitCode.ShouldBe(TrustSim.ExitCode.Diagnostics);

        // On screens the paths are explored beside the play.
        var file = new WatchedScenario(Own, null).ForPreview();
        var first = file.Read();
        first.IsExploring.ShouldBeTrue();
        first.Count.Plain.ShouldContain("paths not yet explored");
        PreviewReading? explored = null;
        SpinWait.SpinUntil(() => (explored = file.Explored()) is not null, TimeSpan.FromMinutes(2)).ShouldBeTrue();
        explored!.Diagnostics.ShouldContain(found => found.Code == "TS0104");
        explored.IsExploring.ShouldBeFalse();
        file.Explored().ShouldBeNull("it is taken once");
    }

    static string Story(string include) =>
        $"trustsim: 1\ntitle: Own\nsummary: Own.\nminutes: 5\ninclude: [{include}]\nteam: {{ ada: {{ name: Ada, temper: steady }} "
            + $"}}\nscenes:\n  monday:\n    choices:\n      - {{ id: go, text: Go. }}\n      - {{ id: stay, text: Stay. }}\n";

    string Copy(Func<string, string> change)
    {
        Write("own.yaml", change(File.ReadAllText(Shipped)));
        return Own;
    }

    void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
