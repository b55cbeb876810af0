using TrustSim.Core.Paths.Figures;

namespace TrustSim.Commands;

/// <summary><c>trustsim check FILE…</c></summary>
sealed class CheckCommand(string? language, PathLimits limits, bool countsTells, TextWriter output, TextWriter errors)
{
    int scenarios;
    int translations;
    int diagnostics;
    int unread;
    DiagnosticCode? toExplain;
    TellCounts tells = TellCounts.None;

    public static Command Create()
    {
        var paths = FileArguments.Create(Say.Text("option.checked-files"));
        var (language, limits) = (CommonOptions.Language, new ExploreOptions());
        var command = new Command("check", Say.Text("command.check")) { paths, language };
        limits.AddTo(command);
        var tells = new Option<bool>("--tells") { Description = Say.Text("option.tells") };
        command.Add(tells);
        command.SetAction(
            parsed =>
                new CheckCommand(parsed.GetValue(language), limits.From(parsed), parsed.GetValue(tells),
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

        if (countsTells) foreach (var line in TellWords.Lines(tells)) output.WriteLine(line);
        if (scenarios + translations > 0)
            output.WriteLine(
                diagnostics == 0 ? Say.Text("check.nothing", ("what", Checked()))
                    : Say.Text("check.to-mend", ("what", Checked()), ("count", diagnostics)));
        if (toExplain is not null) output.WriteLine(Say.Text("check.explain", ("code", Runs.FromName($"{toExplain}"))));
        return unread > 0 ? ExitCode.CouldNot : diagnostics > 0 ? ExitCode.Diagnostics : ExitCode.Fine;
    }

    Runs Checked()
    {
        var (of, with) = (Say.Runs("check.scenarios", ("count", scenarios)), Say.Runs("check.translations", ("count", translations)));
        return translations == 0 ? of : scenarios == 0 ? with : Say.Runs("check.both", ("scenarios", of), ("translations", with));
    }

    void CheckFolder(string folder)
    {
        var problems = new List<string>();
        var sources = ScenarioLibrary.In(folder, problems);
        if (sources.Count == 0 && problems.Count == 0) problems.Add(FileProblem.NoScenarios(folder));
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
                FileProblem.NoTranslation(source.File, language!));
            return;
        }

        Show(reading.Diagnostics);
        if (!reading.IsReadToTheEnd)
            output.WriteLine(Say.Text("check.read-up-to-there", ("file", Runs.FromName(source.File))));
        if (reading.Scenario is not null) Explore(reading);
        scenarios++;
    });

    void Explore(ScenarioReading reading)
    {
        Proof proof;
        using (var progress = new ExploreProgress(errors))
            proof = Proof.Prove(reading.Scenario!, limits, progress.ShouldContinue, Cores.Work);
        Show(PathDiagnosticFactory.Create(reading, proof));
        tells += proof.Tells ?? TellCounts.None;
        if (proof.IsWhole)
            output.WriteLine(
                Say.Text("check.explored", ("file", Runs.FromName(reading.Source.Files[0].Name)), ("count", proof.Paths)));
    }

    void CheckTranslation(string path)
    {
        var (scenario, word) = Language.Create(path)!.Value;
        var source = ScenarioLibrary.File(scenario);
        Read(source, () =>
        {
            var reading = source.ReadIn(word)!;
            // The check of the scenario shows its own diagnostics. Without the scenario, its translation cannot be checked.
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
            Complain(FileProblem.CannotRead(source.File, exception));
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
