using System.CommandLine;
using System.Text;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Translations;
using TrustSim.Core.Text;
using TrustSim.Library;
using TrustSim.Records.Files;

namespace TrustSim.Commands;

/// <summary><c>trustsim translate FILE LANGUAGE</c></summary>
static class TranslateCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A scenario file." };
        var language = new Argument<string>("LANGUAGE") { Description = "The language to translate it into: de, pt-BR." };
        var command = new Command("translate", "Begin or update a translation of a scenario.") { file, language };
        command.SetAction(
            parsed =>
                Run(parsed.GetRequiredValue(file), parsed.GetRequiredValue(language), parsed.InvocationConfiguration.Output,
                    parsed.InvocationConfiguration.Error));
        return command;
    }

    static int Run(string path, string language, TextWriter output, TextWriter errors)
    {
        if (language == Language.Pseudo)
            return Complain(errors, "pseudo needs no file: trustsim play FILE --language pseudo", ExitCode.CouldNot);
        if (!Language.IsOne(language))
            return Complain(errors, $"'{language}' is no language. Write for example de or pt-BR.", ExitCode.CouldNot);
        if (ScenarioLibrary.IsTranslation(path))
            return Complain(errors,
                $"'{path}' is a translation itself. Name the scenario: trustsim translate {Language.Create(path)!.Value.Scenario} {language}", ExitCode.CouldNot);
        try
        {
            return Write(path, language, output, errors);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return Complain(errors, $"'{path}' cannot be translated: {FileErrors.Describe(exception)}", ExitCode.CouldNot);
        }
    }

    static int Write(string path, string language, TextWriter output, TextWriter errors)
    {
        var reading = ScenarioLibrary.File(path).Read();
        if (reading.Scenario is not { } scenario)
            return Refuse(reading.Diagnostics, $"'{path}' cannot be translated before this is mended.", errors);
        var target = Language.FileOf(path, language);
        var before = File.Exists(target) ? ScenarioLibrary.ReadFile(target) : null;
        var draft = TranslationWriter.Write(scenario, Path.GetFileName(path), language, before, target);
        if (draft.Text is not { } text) return Refuse(draft.Diagnostics, $"'{target}' is left as it is until this is mended.", errors);
        var bytes = Encoding.UTF8.GetBytes(text);
        var isSame = before is not null && before.AsSpan().SequenceEqual(bytes);
        if (!isSame && !Keep(target, bytes, before, output, errors)) return ExitCode.CouldNot;
        var standing = $"{draft.Texts} texts, {draft.Missing} to be translated, {draft.Stale} changed since, {draft.LeftOver} left over.";
        output.WriteLine(
            ControlCharacters.Escape(
                $"{target} {(before is null ? "was begun" : isSame ? "is up to date" : "was brought up to date")}: {standing}"));
        if (!isSame && before is not null) output.WriteLine(ControlCharacters.Escape($"What it was before is kept in {Before(target)}."));
        return ExitCode.Fine;
    }

    static bool Keep(string target, byte[] bytes, byte[]? before, TextWriter output, TextWriter errors) =>
        (before is null || FileOf(Before(target)).Write(before, output, errors)) && FileOf(target).Write(bytes, output, errors);

    static OutputFile FileOf(string path) => new("LANGUAGE", path) { IsForScenario = true };

    // Its ending is not a scenario's, so that it is offered nowhere.
    static string Before(string target) => target + ".before";

    static int Refuse(IEnumerable<Diagnostic> found, string message, TextWriter errors)
    {
        foreach (var diagnostic in found.Where(each => each.Code.Severity == Severity.Error))
            errors.WriteLine(ControlCharacters.Escape(diagnostic.ToString()));
        return Complain(errors, message, ExitCode.Diagnostics);
    }

    static int Complain(TextWriter errors, string message, int exitCode)
    {
        errors.WriteLine(ControlCharacters.Escape(message));
        return exitCode;
    }
}
