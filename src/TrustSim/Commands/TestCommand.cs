using System.CommandLine;
using TrustSim.Core.Text;
using TrustSim.Library;
using TrustSim.Presentation.Pages;
using TrustSim.Testing;

namespace TrustSim.Commands;

/// <summary><c>trustsim test FILE…</c></summary>
sealed class TestCommand(TextWriter output, TextWriter errors)
{
    const string Indent = "        ";

    public static Command Create()
    {
        var paths = new Argument<string[]>("FILE") { Description = "Scenario files, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var junit = OutputFile.CreateOption("--junit", "Also write the results as JUnit XML, for build servers; - prints it instead.");
        var command = new Command("test", "Play what scenario files expect under `plays:`.") { paths, junit };
        command.SetAction(parsed =>
        {
            var (output, errors, file) =
                (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, parsed.GetValue(junit));
            // What is printed for a program is all that it finds there.
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
        if (sources.Count == 0 && problems.Count == 0) problems.Add($"There are no .yaml files in '{path}'.");
        return [.. problems.Select(problem => TestedFile.Unread(path, problem)), .. sources.Select(TestedFile.From)];
    }

    void Report(TestedFile file)
    {
        foreach (var problem in file.Problems)
            (file.WasRead ? output : errors).WriteLine(ControlCharacters.Escape(file.WasRead ? $"FAILED  {problem}" : problem));
        foreach (var play in file.Plays)
        {
            output.WriteLine(
                ControlCharacters.Escape(
                    play.Passed ? $"passed  {file.File}: {play.Name}"
                        : $"FAILED  {file.File}:{play.Place.Line}:{play.Place.Column}: {play.Name}"));
            if (play.Passed) continue;
            foreach (var detail in play.Details) output.WriteLine(ControlCharacters.Escape(Indent + detail));
        }
    }

    static string Summary(List<TestedFile> files)
    {
        var plays = files.Sum(file => file.Plays.Length);
        var failed = files.Sum(file => file.Plays.Count(play => !play.Passed));
        var untested = files.Count(file => !file.Problems.IsEmpty);
        return $"{Wording.Count(plays, "play")} of {Wording.Count(files.Count, "file")}: {plays - failed} passed, {failed} failed{(untested > 0 ? $"; {Wording.Count(untested, "file")} could not be tested" : "")}.";
    }
}
