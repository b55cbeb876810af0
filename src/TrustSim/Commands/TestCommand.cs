using TrustSim.Testing;

namespace TrustSim.Commands;

/// <summary><c>trustsim test FILE…</c></summary>
sealed class TestCommand(TextWriter output, TextWriter errors)
{
    const string Indent = "        ";

    public static Command Create()
    {
        var paths = FileArguments.Create(Say.Text("option.tested-files"));
        var junit = OutputFile.CreateOption("--junit", Say.Text("option.junit"));
        var command = new Command("test", Say.Text("command.test")) { paths, junit };
        command.SetAction(parsed =>
        {
            var (output, errors, file) =
                (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, parsed.GetValue(junit));
            // A program reads standard output, so nothing else may appear there.
            return new TestCommand(file is { IsPrinted: true } ? errors : output, errors).Run(parsed.GetRequiredValue(paths), file, output);
        });
        return command;
    }

    int Run(string[] paths, OutputFile? junit, TextWriter printed)
    {
        var files = new List<TestedFile>();
        foreach (var file in paths.SelectMany(Tested))
        {
            Report(file);
            files.Add(file);
        }

        output.WriteLine(Summary(files));
        var written = junit is null || junit.Write(JUnitReport.Render(files), printed, errors);
        return !written || files.Exists(file => !file.WasRead) ? ExitCode.CouldNot : files.TrueForAll(file => file.Passed) ? ExitCode.Fine
            : ExitCode.Diagnostics;
    }

    static IEnumerable<TestedFile> Tested(string path)
    {
        if (!Directory.Exists(path)) return [TestedFile.From(ScenarioLibrary.File(path))];
        var problems = new List<string>();
        var sources = ScenarioLibrary.In(path, problems);
        if (sources.Count == 0 && problems.Count == 0) problems.Add(FileProblem.NoScenarios(path));
        return [.. problems.Select(problem => TestedFile.Unread(path, problem)), .. sources.Select(TestedFile.From)];
    }

    void Report(TestedFile file)
    {
        foreach (var problem in file.Problems)
            (file.WasRead ? output : errors).WriteLine(
                ControlCharacters.Escape(file.WasRead ? Say.Text("test.problem", ("problem", Runs.FromName(problem))) : problem));
        foreach (var play in file.Plays)
        {
            output.WriteLine(
                ControlCharacters.Escape(
                    play.Passed ? Say.Text("test.passed", ("file", Runs.FromName(file.File)), ("playthrough", Runs.FromName(play.Name)))
                        : Say.Text("test.failed", ("place", Runs.FromName($"{file.File}:{play.Place.Line}:{play.Place.Column}")),
                            ("playthrough", Runs.FromName(play.Name)))));
            if (play.Passed) continue;
            foreach (var detail in play.Details) output.WriteLine(ControlCharacters.Escape(Indent + detail));
        }
    }

    static string Summary(List<TestedFile> files)
    {
        var plays = files.Sum(file => file.Plays.Length);
        var failed = files.Sum(file => file.Plays.Count(play => !play.Passed));
        var untested = files.Count(file => !file.Problems.IsEmpty);
        var (all, of) = (Say.Runs("test.playthroughs", ("count", plays)), Say.Runs("test.files", ("count", files.Count)));
        return untested == 0
            ? Say.Text("test.summary", ("playthroughs", all), ("files", of), ("passed", plays - failed), ("failed", failed))
            : Say.Text("test.summary-untested", ("playthroughs", all), ("files", of), ("passed", plays - failed), ("failed", failed),
                ("untested", Say.Runs("test.files", ("count", untested))));
    }
}
