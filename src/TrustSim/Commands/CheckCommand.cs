using System.CommandLine;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Core.Text;
using TrustSim.Library;

namespace TrustSim.Commands;

/// <summary><c>trustsim check FILE…</c></summary>
sealed class CheckCommand(TextWriter output, TextWriter errors)
{
    int files;
    int findings;
    int unread;
    Code? toExplain;

    public static Command Of()
    {
        var paths = new Argument<string[]>("FILE") { Description = "Scenario files, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("check", "Find the mistakes in scenario files, each with line, column and a hint.") { paths };
        command.SetAction(parsed => new CheckCommand(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error).Run(parsed.GetRequiredValue(paths)));
        return command;
    }

    int Run(string[] paths)
    {
        foreach (var path in paths)
        {
            if (Directory.Exists(path)) CheckFolder(path);
            else Check(ScenarioLibrary.File(path));
        }

        if (files > 0)
            output.WriteLine($"{(files == 1 ? "1 scenario" : $"{files} scenarios")} checked: {findings switch { 0 => "nothing", 1 => "1 thing", _ => $"{findings} things" }} to mend.");
        if (toExplain is not null) output.WriteLine($"More about a code: trustsim explain {toExplain}");
        return unread > 0 ? ExitCode.CouldNot : findings > 0 ? ExitCode.Findings : ExitCode.Fine;
    }

    void CheckFolder(string folder)
    {
        var problems = new List<string>();
        var sources = ScenarioLibrary.In(folder, problems);
        if (sources.Count == 0 && problems.Count == 0) problems.Add($"There are no .yaml files in '{folder}'.");
        foreach (var problem in problems) Complain(problem);
        foreach (var source in sources) Check(source);
    }

    void Check(ScenarioSource source)
    {
        try
        {
            var reading = source.Read();
            foreach (var diagnostic in reading.Diagnostics) output.WriteLine(Visible.Of(diagnostic.ToString()));
            toExplain ??= reading.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Code.Severity != Severity.Information)?.Code;
            findings += reading.Diagnostics.Count(diagnostic => diagnostic.Code.Severity != Severity.Information);
            files++;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Complain($"'{source.File}' cannot be read: {exception.Message}");
        }
    }

    void Complain(string problem)
    {
        errors.WriteLine(Visible.Of(problem));
        unread++;
    }
}
