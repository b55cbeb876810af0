using System.CommandLine;
using System.Globalization;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Authoring.Translations;
using TrustSim.Core.Paths;
using TrustSim.Core.Text;
using TrustSim.Library;
using TrustSim.Presentation.Pages;
using TrustSim.Records.Files;
using TrustSim.Terminal.PlainText;

namespace TrustSim.Commands;

/// <summary><c>trustsim check FILE…</c></summary>
sealed class CheckCommand(string? language, long mostPaths, TextWriter output, TextWriter errors)
{
    int scenarios;
    int translations;
    int diagnostics;
    int unread;
    DiagnosticCode? toExplain;

    public static Command Create()
    {
        var paths =
            new Argument<string[]>("FILE") { Description = "Scenario files, translations, or folders of them.",
                Arity = ArgumentArity.OneOrMore };
        var (language, most) = (CommonOptions.Language, ExploreProgress.MostPaths());
        var command = new Command("check", "Find the mistakes in scenario files.") { paths, language, most };
        command.SetAction(
            parsed =>
                new CheckCommand(parsed.GetValue(language), parsed.GetValue(most),
                    HangingWriter.On(parsed.InvocationConfiguration.Output, CommonOptions.LineWidth),
                        parsed.InvocationConfiguration.Error).Run(parsed.GetRequiredValue(paths)));
        return command;
    }

    int Run(string[] paths)
    {
        foreach (var path in paths)
        {
            if (Directory.Exists(path)) CheckFolder(path);
            else if (ScenarioLibrary.IsTranslation(path)) CheckTranslation(path);
            else Check(ScenarioLibrary.File(path));
        }

        if (scenarios + translations > 0)
            output.WriteLine(
                $"{Checked()} checked: {diagnostics switch { 0 => "nothing", 1 => "1 thing", _ => $"{diagnostics} things" }} to mend.");
        if (toExplain is not null) output.WriteLine($"More about a code: trustsim explain {toExplain}");
        return unread > 0 ? ExitCode.CouldNot : diagnostics > 0 ? ExitCode.Diagnostics : ExitCode.Fine;
    }

    string Checked() => (scenarios, translations) switch
    {
        (_, 0) => Wording.Count(scenarios, "scenario"),
        (0, _) => Wording.Count(translations, "translation"),
        _ => $"{Wording.Count(scenarios, "scenario")} and {Wording.Count(translations, "translation")}",
    };

    void CheckFolder(string folder)
    {
        var problems = new List<string>();
        var sources = ScenarioLibrary.In(folder, problems);
        if (sources.Count == 0 && problems.Count == 0) problems.Add($"There are no .yaml files in '{folder}'.");
        foreach (var problem in problems) Complain(problem);
        foreach (var source in sources) Check(source);
        if (language is null && problems.Count == 0)
            foreach (var path in ScenarioLibrary.TranslationsIn(folder)) CheckTranslation(path);
    }

    void Check(ScenarioSource source) => Read(source, () =>
    {
        if (source.ReadIn(language) is not { } reading)
        {
            Complain(
                $"There is no translation '{Language.FileOf(source.File, language!)}'. Begin one with: trustsim translate {source.File} {language}");
            return;
        }

        Show(reading.Diagnostics);
        if (!reading.IsReadToTheEnd)
            output.WriteLine(ControlCharacters.Escape($"{source.File}: it was read up to there; below, there may be more."));
        if (reading.Scenario is not null) Explore(reading);
        scenarios++;
    });

    void Explore(ScenarioReading reading)
    {
        Proof proof;
        using (var walking = new ExploreProgress(errors)) proof = Proof.Prove(reading.Scenario!, mostPaths, walking.ShouldContinue);
        Show(PathDiagnosticFactory.Create(reading, proof));
        if (proof.IsWhole)
            output.WriteLine(
                ControlCharacters.Escape(
                    string.Create(CultureInfo.InvariantCulture,
                        $"{reading.Source.Files[0].Name}: {(proof.Paths.IsOne ? "the only road was" : $"all {proof.Paths:N0} roads were")} walked.")));
    }

    void CheckTranslation(string path)
    {
        var (scenario, word) = Language.Create(path)!.Value;
        var source = ScenarioLibrary.File(scenario);
        Read(source, () =>
        {
            var reading = source.ReadIn(word)!;
            // What is wrong with the scenario itself is said where that is checked; but without it, nothing can be said of a translation.
            Show(
                reading.Diagnostics.Where(
                    found => found.File == path || reading.Scenario is null && found.Code.Severity == Severity.Error));
            translations++;
        });
    }

    void Read(ScenarioSource source, Action read)
    {
        try
        {
            read();
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            Complain($"'{source.File}' cannot be read: {FileErrors.Describe(exception)}");
        }
    }

    void Show(IEnumerable<Diagnostic> found)
    {
        foreach (var diagnostic in found)
        {
            output.WriteLine(ControlCharacters.Escape(diagnostic.ToString()));
            if (diagnostic.Code.Severity == Severity.Information) continue;
            toExplain ??= diagnostic.Code;
            diagnostics++;
        }
    }

    void Complain(string problem)
    {
        errors.WriteLine(ControlCharacters.Escape(problem));
        unread++;
    }
}
