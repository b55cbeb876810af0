namespace TrustSim.Commands;

/// <summary><c>trustsim translate FILE LANGUAGE</c></summary>
static class TranslateCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Say.Text("option.translated-file") };
        var language = new Argument<string>("LANGUAGE") { Description = Say.Text("option.translated-language") };
        var command = new Command("translate", Say.Text("command.translate")) { file, language };
        command.SetAction(
            parsed =>
                Run(parsed.GetRequiredValue(file), parsed.GetRequiredValue(language), parsed.InvocationConfiguration.Output,
                    parsed.InvocationConfiguration.Error));
        return command;
    }

    static int Run(string path, string language, TextWriter output, TextWriter errors)
    {
        if (Language.Canonical(language) == Language.Pseudo)
            return errors.Complain(Say.Text("translate.pseudo"));
        if (!Language.IsOne(language))
            return errors.Complain(Say.Text("translate.no-language", ("language", Runs.FromName($"{language}"))));
        if (ScenarioLibrary.IsTranslation(path))
            return errors.Complain(Say.Text("translate.is-translation", ("file", Runs.FromName(path)),
                    ("scenario", Runs.FromName(Language.Create(path)!.Value.Scenario)), ("language", Runs.FromName(language))));
        try
        {
            return Write(path, Language.Canonical(language), output, errors);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return errors.Complain(Say.Text("translate.cannot", ("file", Runs.FromName(path)), ("why", Say.Why(exception))));
        }
    }

    static int Write(string path, string language, TextWriter output, TextWriter errors)
    {
        var reading = ScenarioLibrary.File(path).Read();
        if (reading.Scenario is not { } scenario)
            return Refuse(reading.Diagnostics, Say.Text("translate.not-before-mended", ("file", Runs.FromName(path))), errors);
        var target = Language.FileOf(path, language);
        var before = File.Exists(target) ? ScenarioLibrary.ReadFile(target) : null;
        var draft = TranslationWriter.Write(scenario, Path.GetFileName(path), language, before, target);
        if (draft.Text is not { } text)
            return Refuse(draft.Diagnostics, Say.Text("translate.left-as-it-is", ("file", Runs.FromName(target))), errors);
        var bytes = Encoding.UTF8.GetBytes(text);
        var isSame = before is not null && before.AsSpan().SequenceEqual(bytes);
        if (!isSame && !Keep(target, bytes, before, output, errors)) return ExitCode.CouldNot;
        var standing =
            Say.Runs("translate.done", ("texts", draft.Texts), ("missing", draft.Missing), ("stale", draft.Stale),
                ("surplus", draft.LeftOver));
        output.WriteLine(
            Say.Text(before is null ? "translate.begun" : isSame ? "translate.up-to-date" : "translate.updated",
                    ("file", Runs.FromName(target)), ("standing", standing)));
        if (!isSame && before is not null) output.WriteLine(Say.Text("translate.kept-before", ("file", Runs.FromName(Before(target)))));
        return ExitCode.Fine;
    }

    static bool Keep(string target, byte[] bytes, byte[]? before, TextWriter output, TextWriter errors) =>
        (before is null || FileOf(Before(target)).Write(before, output, errors)) && FileOf(target).Write(bytes, output, errors);

    static OutputFile FileOf(string path) => new("LANGUAGE", path) { IsForScenario = true };

    // Its extension differs from a scenario's, so no list offers it.
    static string Before(string target) => target + ".before";

    static int Refuse(IEnumerable<Diagnostic> found, string message, TextWriter errors)
    {
        foreach (var diagnostic in found.Where(each => each.Code.Severity == Severity.Error))
            errors.WriteLine(ControlCharacters.Escape(diagnostic.ToString()));
        return errors.Complain(message, ExitCode.Diagnostics);
    }
}
