using TrustSim.Authoring.Translations;

namespace TrustSim.Tests;

/// <summary>One class, since the environment is shared by all tests of a process: those of one class run one after the other.</summary>
public sealed class CommandTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("trustsim").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Check_finds_nothing_in_the_shipped_scenarios()
    {
        var run = ProgramRun.Of("check", Repository.Scenarios);
        run.ExitCode.ShouldBe(0, run.Output);
        run.Lines.SkipLast(2).ShouldAllBe(line => line.EndsWith("paths were explored.", StringComparison.Ordinal));
        run.Lines[^1].ShouldEndWith("translations checked: nothing to mend.");
        run.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Check_writes_diagnostics_as_compilers_do()
    {
        var file = Write("bad.yaml", "trustsim: 1\ntitle: !str Bad\nbogus: x\n");
        var run = ProgramRun.Of("check", file);
        run.ExitCode.ShouldBe(1);
        run.Lines.ShouldContain(line => line.StartsWith($"{file}:2:8: error TS0012: "));
        run.Lines.SkipLast(2)
            .ShouldAllBe(line => System.Text.RegularExpressions.Regex.IsMatch(line, @":\d+:\d+: (error|warning|info) TS\d{4}: "));
        run.Lines[^2].ShouldStartWith("1 scenario checked: ");
        run.Lines[^1].ShouldBe("More about a code: trustsim explain TS0021");
    }

    [Fact]
    public void Check_reports_an_unreadable_file_and_checks_the_rest()
    {
        var run = ProgramRun.Of("check", Path.Combine(folder, "none.yaml"), Path.Combine(Repository.Scenarios, "failed-launch.yaml"));
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("none.yaml” cannot be read");
        run.Output.ShouldContain("1 scenario checked: nothing to mend.");
    }

    [Fact]
    public void Check_of_an_empty_folder_is_no_success()
    {
        var run = ProgramRun.Of("check", folder);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("There are no .yaml files in");
    }

    [Fact]
    public void Check_of_a_folder_takes_good_and_bad_files_together()
    {
        Write("a.yaml", "trustsim: 2\n");
        File.Copy(Path.Combine(Repository.Scenarios, "failed-launch.yaml"), Path.Combine(folder, "b.yaml"));
        var run = ProgramRun.Of("check", folder);
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("2 scenarios checked: ");
    }

    [Fact]
    public void Check_without_a_file_is_a_mistake() => ProgramRun.Of("check").ExitCode.ShouldBe(2);

    [Fact]
    public void Diagnostics_cannot_move_the_cursor()
    {
        var run = ProgramRun.Of("check", Write("esc.yaml", "trustsim: 1\n\"bo\\egus\\u202e\": x\n"));
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldNotContain("\u001b");
        run.Output.ShouldNotContain("\u202e");
    }

    [Fact]
    public void A_folder_with_one_scenario_plays_it()
    {
        Write("own.yaml",
            "trustsim: 1\ntitle: Own\nteam: { ada: { name: Ada } }\nscenes: { one: { choices: [{ id: a, text: Do it. }, { id: b, text: "
                + "Leave it. }] } }\n");
        var run = ProgramRun.Of("play", folder, "--choose", "a");
        run.ExitCode.ShouldBe(0);
        run.Lines.ShouldContain("Own");
    }

    [Fact]
    public void A_folder_with_several_scenarios_lists_them()
    {
        var run = ProgramRun.Of("play", Repository.Scenarios, "--choose", "own-it");
        run.ExitCode.ShouldBe(2);
        foreach (var name in Repository.Names) run.Errors.ShouldContain($"{name}.yaml");
        ProgramRun.Of("play", folder, "--choose", "own-it").Errors.ShouldContain("There are no .yaml files");
    }

    [Fact]
    public void List_shows_every_shipped_scenario()
    {
        var run = ProgramRun.Of("list");
        run.ExitCode.ShouldBe(0);
        run.Lines.SkipLast(2).Select(line => line.Split(' ')[0]).ShouldBe(Repository.Names);
        run.Lines.SkipLast(2).ShouldAllBe(line => line.Contains(" min ", StringComparison.Ordinal));
        foreach (var moment in Directory.GetFiles(Path.Combine(Repository.Scenarios, "moments"))
            .Where(file => Language.Create(file) is null))
            run.Lines[^1].ShouldContain(Path.GetFileNameWithoutExtension(moment));
        run.Lines[^2].ShouldBe("To learn the keys in five minutes: gas.");
    }

    [Fact]
    public void List_shows_own_scenarios_first_and_marks_unplayable_ones()
    {
        File.Copy(Path.Combine(Repository.Scenarios, "failed-launch.yaml"), Path.Combine(folder, "mine.yaml"));
        Write("bad.yaml", "trustsim: 1\n");
        var run = ProgramRun.With(folder, "list");
        run.Lines[0].ShouldStartWith("bad ");
        run.Lines[0].ShouldContain("cannot be played");
        run.Lines[1].ShouldContain("mine.yaml");
    }

    [Fact]
    public void Unreadable_folders_are_reported()
    {
        var run = ProgramRun.With(Path.Combine(folder, "gone"), "list");
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("gone” cannot be read");
        run.Lines.Count.ShouldBe(Repository.Names.Count + 2);
        ProgramRun.With(Path.Combine(folder, "gone"), "play", "nothing-like-it").Errors.ShouldContain("gone” cannot be read");
    }

    [Fact]
    public void A_file_that_goes_away_or_cannot_be_opened_does_not_end_the_list()
    {
        Directory.CreateDirectory(Path.Combine(folder, "sub.yaml"));
        File.CreateSymbolicLink(Path.Combine(folder, "dangling.yaml"), Path.Combine(folder, "nowhere"));
        var run = ProgramRun.With(folder, "list");
        run.Output.ShouldContain("dangling");
        run.Output.ShouldContain("failed-launch");
    }

    [Fact]
    public void An_unknown_scenario_suggests_a_name()
    {
        var run = ProgramRun.Of("play", "failed-lunch");
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("Did you mean failed-launch?");
        ProgramRun.Of("play", "zzzzzzzzzz").Errors.ShouldContain("There are: ");
    }

    [Fact]
    public void An_unknown_option_or_word_is_refused()
    {
        ProgramRun.Of("play", "failed-launch", "--meters", "loud").ExitCode.ShouldBe(2);
        ProgramRun.Of("list", "--fast").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_file_with_mistakes_is_not_played()
    {
        var run = ProgramRun.Of("play", Write("bad.yaml", "trustsim: 1\n"), "--choose", "x");
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("cannot be played before this is mended");
    }

    [Fact]
    public void A_whole_path_can_be_played_by_its_ids_and_printed_as_json()
    {
        var path = ScenarioPaths.Of("failed-launch")[0];
        var ids = string.Join(',', path.Decisions.Select(decision => decision.Choice));
        var text = ProgramRun.Of("play", "failed-launch", "--choose", ids);
        text.ExitCode.ShouldBe(0, text.Errors);
        text.Output.ShouldContain("To take away");

        var json = ProgramRun.Of("play", "failed-launch", "--choose", ids, "--json");
        json.ExitCode.ShouldBe(0, json.Errors);
        using var document = System.Text.Json.JsonDocument.Parse(json.Output);
        document.RootElement.GetProperty("path").GetProperty("decisions").GetArrayLength().ShouldBe(path.Steps.Length - 1);
    }

    [Fact]
    public void A_closed_choice_ends_the_playthrough_and_lists_the_open_ones()
    {
        var run = ProgramRun.Of("play", "failed-launch", "--choose", "no-such-choice");
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("“no-such-choice” is not open in the scene");
        run.Errors.ShouldContain("Possible here: ");
    }

    string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
