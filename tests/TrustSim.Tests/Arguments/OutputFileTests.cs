using System.CommandLine;
using System.Diagnostics;
using TrustSim.Commands;
using TrustSim.Core.Play;
using TrustSim.Core.Workshops;
using TrustSim.Tests.Saved;

namespace TrustSim.Tests.Arguments;

/// <summary>Every output file of a command goes through the same checks.</summary>
[Collection(Home.Collection)]
public sealed class OutputFileTests : IDisposable
{
    const string IsScenario = "is a scenario and would be replaced. Choose another name.";

    readonly Home home = new();

    public void Dispose() => home.Dispose();

    /// <summary>Every option that names an output file, after a command that would write it.</summary>
    public static TheoryData<string> Writers => new(
        "schema --output", "schema -o", "man --output", "man -o", "export --output", "export --format csv --output",
            "export --format xapi --output", "report --html", "report --text", "workshop report --html", "workshop report --text",
        "workshop export --csv", "workshop export --json", "cohort EXPORT --html", "cohort EXPORT --csv", "analyse whose-idea --html",
            "guide whose-idea --html", "script whose-idea --html", "script whose-idea --text", "scenes whose-idea --csv",
            "test SCENARIO --junit");

    [Fact]
    public void No_option_that_names_a_file_is_forgotten_here()
    {
        static IEnumerable<string> Below(string path, Command command) =>
            command.Subcommands.SelectMany(each => Below($"{path} {each.Name}".Trim(), each))
                .Concat(command.Options.Where(option => option.ValueType == typeof(OutputFile)).Select(option => $"{path} {option.Name}"));
        // `new` and `import-story` write a scenario, a spreadsheet is not printed, and both have tests of their own.
        Below("", HomeCommand.Create())
            .ShouldBe(
                Writers.Select(row => row.Data)
                    .Select(
                        line =>
                            string.Join(' ',
                                line.Split(' ')
                                    .Where(word => word is not ("EXPORT" or "SCENARIO" or "whose-idea" or "--format" or "csv" or "xapi"))))
                                        .Where(line => line is not ("schema -o" or "man -o")).Distinct()
                .Concat(["new --output", "import-story --output", "cohort --xlsx", "workshop export --xlsx"]),
                ignoreOrder: true);
        foreach (var option in HomeCommand.Create().Subcommands.SelectMany(command => command.Subcommands.Prepend(command))
            .SelectMany(command => command.Options).Where(option => option.HelpName == "FILE" && option.ValueType != typeof(OutputFile)))
                option.Name.ShouldBe("--credentials");
    }

    [Theory, MemberData(nameof(Writers))]
    public void A_scenario_is_never_replaced_whatever_its_name(string writer)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Scenarios, "whose-idea.yaml"));
        foreach (var name in (string[])["victim.yaml", "victim.html", "victim", "victim.de.txt"])
        {
            File.WriteAllText(home[name], name.Contains(".de.", StringComparison.Ordinal) ? "translation: 1\n" : text);
            var before = File.ReadAllText(home[name]);
            var run = Write(writer, home[name]);
            run.ExitCode.ShouldBe(ExitCode.CouldNot);
            run.Errors.ShouldContain($"“{home[name]}” {IsScenario}");
            File.ReadAllText(home[name]).ShouldBe(before);
        }
    }

    [Theory, MemberData(nameof(Writers))]
    public void A_link_to_a_scenario_is_one(string writer)
    {
        File.Copy(Path.Combine(Repository.Scenarios, "whose-idea.yaml"), home["victim.yaml"]);
        File.CreateSymbolicLink(home["page.html"], home["victim.yaml"]);
        Write(writer, home["page.html"]).Errors.ShouldContain(IsScenario);
    }

    [Theory, MemberData(nameof(Writers))]
    public void A_hyphen_prints_and_makes_no_file(string writer)
    {
        var before = home.Files.Count();
        var run = Write(writer, OutputFile.Printed);
        (run.ExitCode, run.Errors.Length > 0 && !writer.StartsWith("test", StringComparison.Ordinal)).ShouldBe((ExitCode.Fine, false),
            run.Errors);
        run.Output.Length.ShouldBeGreaterThan(100);
        File.Exists(OutputFile.Printed).ShouldBeFalse();
        var printed = Write(writer, OperatingSystem.IsWindows() ? OutputFile.Printed : "/dev/stdout");
        printed.ExitCode.ShouldBe(ExitCode.Fine, printed.Errors);
        printed.Output.Length.ShouldBeGreaterThan(100);
    }

    [Theory, MemberData(nameof(Writers))]
    public void An_unwritable_file_is_reported_in_plain_words_before_any_work(string writer)
    {
        Directory.CreateDirectory(home["folder"]);
        File.WriteAllText(home["file"], "mine");
        Link(home["loop"], home["loop"]);
        foreach (var (path, says) in ((string, string)[])
        [
            ("", "needs the name of a file"), (home["folder"], "is a folder. Name a file in it."),
                (home["folder/"], "is a folder. Name a file in it."), (home["no/page"], "cannot be written: there is no folder"),
            (home["file/page"], "cannot be written: there is no folder"), (home["loop"], "cannot be written: "),
                (home["own.yml"], "has the name of a scenario"), (Path.Combine(home.Plays, "page"), "TrustSim keeps your games where"),
        ])
        {
            var run = Write(writer, path);
            run.ExitCode.ShouldBe(ExitCode.CouldNot, path);
            run.Errors.ShouldContain(says);
            run.Output.ShouldBeEmpty();
            FrameworkPhrases.ShouldBeAbsentFrom(run, path);
        }

        File.ReadAllText(home["file"]).ShouldBe("mine");
    }

    [Fact]
    public void A_too_long_name_and_a_full_disk_are_reported()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "Only Linux has a disk that is always full.");
        foreach (var (path, says) in ((string, string)[])[(home[new string('a', 300)], "Its name is too long."),
            ("/dev/full", "The disk is full.")])
        {
            var run = home.Run("schema", "--output", path);
            run.ExitCode.ShouldBe(ExitCode.CouldNot);
            run.Errors.ShouldBe($"“{path}” cannot be written: {says}\n");
        }

        home.Run("schema", "--output", home[new string('a', 255)]).ExitCode.ShouldBe(ExitCode.Fine);
    }

    [Fact]
    public void A_regular_file_is_replaced_with_its_permissions_and_nothing_else_is_left_behind()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows keeps permissions in another way.");
            return;
        }

        foreach (var mode in (UnixFileMode[])[(UnixFileMode)0b110_110_110, (UnixFileMode)0b110_000_000, (UnixFileMode)0b111_101_101])
        {
            File.WriteAllText(home["s.json"], "old");
            File.SetUnixFileMode(home["s.json"], mode);
            home.Run("schema", "--output", home["s.json"]).ExitCode.ShouldBe(ExitCode.Fine);
            File.GetUnixFileMode(home["s.json"]).ShouldBe(mode);
            File.ReadAllText(home["s.json"]).ShouldStartWith("{");
        }

        home.Files.ShouldBe(["s.json"]);
    }

    [Fact]
    public void A_link_is_followed_to_its_target_and_stays_a_link()
    {
        Directory.CreateDirectory(home["far"]);
        File.WriteAllText(home["far/s.json"], "old");
        File.CreateSymbolicLink(home["one"], "far/s.json");
        File.CreateSymbolicLink(home["two"], home["one"]);
        home.Run("schema", "--output", home["two"]).ExitCode.ShouldBe(ExitCode.Fine);
        new FileInfo(home["one"]).LinkTarget.ShouldBe("far/s.json");
        new FileInfo(home["two"]).LinkTarget.ShouldBe(home["one"]);
        File.ReadAllText(home["far/s.json"]).ShouldStartWith("{");
        File.CreateSymbolicLink(home["new"], "far/new.json");
        home.Run("schema", "--output", home["new"]).ExitCode.ShouldBe(ExitCode.Fine);
        File.ReadAllText(home["far/new.json"]).ShouldStartWith("{");
        home.Files.ShouldBe(["far/new.json", "far/s.json", "new", "one", "two"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_device_and_a_pipe_are_written_to()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such files there.");
        home.Run("schema", "--output", "/dev/null").ExitCode.ShouldBe(ExitCode.Fine);
        File.GetAttributes("/dev/null").ShouldBe(FileAttributes.Normal);
        using (var make = Process.Start("mkfifo", [home["pipe"]])) make.WaitForExit();
        var read = Task.Run(() => File.ReadAllText(home["pipe"]), TestContext.Current.CancellationToken);
        home.Run("schema", "--output", home["pipe"]).ExitCode.ShouldBe(ExitCode.Fine);
        (await read).ShouldBe(home.Run("schema").Output);
        home.Files.ShouldBe(["pipe"]);
    }

    [Fact]
    public void A_file_that_the_command_reads_is_not_replaced()
    {
        home.Keep("whose-idea", Archetype.Blamer);
        Directory.CreateDirectory(home["exports"]);
        var export = Path.Combine(home["exports"], "a.json");
        home.Run("export", "--output", export).ExitCode.ShouldBe(ExitCode.Fine);
        var before = File.ReadAllText(export);
        File.CreateSymbolicLink(home["link"], export);
        foreach (var (input, output) in ((string, string)[])[(export, export), (home["exports"], export), (export, home["link"]),
            (home["link"], export)])
        {
            var run = home.Run("cohort", input, "--csv", output);
            run.ExitCode.ShouldBe(ExitCode.CouldNot);
            run.Errors.ShouldContain($"“{output}” is read by this command and would be replaced. Choose another name.");
        }

        File.ReadAllText(export).ShouldBe(before);
        File.WriteAllText(home["notes.txt"], "trustsim 1");
        home.Run("test", home["notes.txt"], "--junit", home["notes.txt"]).Errors.ShouldContain("is read by this command");
        // A command may replace its own earlier output.
        home.Run("cohort", home["exports"], "--csv", Path.Combine(home["exports"], "all.csv")).ExitCode.ShouldBe(ExitCode.Fine);
        home.Run("cohort", home["exports"], "--csv", Path.Combine(home["exports"], "all.csv")).ExitCode.ShouldBe(ExitCode.Fine);
    }

    [Theory]
    [InlineData("cohort", "--csv")]
    [InlineData("report", "--text")]
    public void Two_options_do_not_name_one_file(string command, string second)
    {
        home.Keep("whose-idea", Archetype.Blamer);
        string[] words = command == "cohort" ? [command, home["a.json"]] : [command];
        home.Run("export", "--output", home["a.json"]);
        home.Run([.. words, "--html", home["out"], second, Path.Combine(home["."], "out")]).Errors.ShouldContain("name the same file");
        home.Run([.. words, "--html", "-", second, "-"]).Errors.ShouldContain("would both be printed");
        home.Run([.. words, "--html", "-", second, "/dev/stdout"]).Errors.ShouldContain("would both be printed");
        home.Files.ShouldNotContain("out");
    }

    [Fact]
    public void A_new_scenario_is_printed_written_to_a_pipe_and_never_put_over_another_one()
    {
        var printed = home.Run("new", "--template", "one-dilemma", "--output", "-");
        (printed.ExitCode, printed.Errors).ShouldBe((ExitCode.Fine, ""));
        printed.Output.ShouldStartWith("#");
        printed.Output.ShouldContain("trustsim: 1");
        File.WriteAllText(home["mine"], "mine");
        var taken = home.Run("new", "--template", "one-dilemma", "--output", home["mine"]);
        taken.Errors.ShouldContain($"“{home["mine"]}” is there already.");
        File.ReadAllText(home["mine"]).ShouldBe("mine");
        home.Run("new", "--template", "one-dilemma", "--output", "/dev/null").ExitCode.ShouldBe(ExitCode.Fine);
    }

    ProgramRun Write(string writer, string path)
    {
        if (!Directory.Exists(home.Plays))
        {
            home.Keep("whose-idea", Archetype.Blamer);
            home.Run("export", "--output", home["export.json"]).ExitCode.ShouldBe(ExitCode.Fine);
            home.Hold(Saved.Group.Of(3), session =>
            {
                session.Reads();
                session.Votes(BallotWay.Hands, 0, 0, 1);
                session.Takes(0);
                session.Does(new WorkshopAct.End());
            });
        }

        return home.Run(
            [
                .. writer.Split(' ')
                    .Select(
                        word =>
                            word switch { "EXPORT" => home["export.json"],
                                "SCENARIO" => Path.Combine(Repository.Scenarios, "whose-idea.yaml"), _ => word }), path]);
    }

    static void Link(string path, string target) => File.CreateSymbolicLink(path, target);
}
