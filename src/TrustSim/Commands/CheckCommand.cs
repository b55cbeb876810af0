namespace TrustSim.Commands;

/// <summary><c>trustsim check FILE…</c></summary>
/// <param name="isJson">Whether to print everything as JSON, at the end.</param>
sealed class CheckCommand(
    string? language, PathLimits limits, TimeSpan time, bool countsTells, bool isJson, TextWriter output, TextWriter errors)
{
    readonly CheckResult result = new();

    public static Command Create()
    {
        var paths = FileArguments.Create(Say.Text("option.checked-files"));
        var (language, limits, time) = (CommonOptions.Language, new ExploreOptions(), ExploreOptions.Time());
        var command = new Command("check", Say.Text("command.check")) { paths, language, time };
        limits.AddTo(command);
        var tells = new Option<bool>("--tells") { Description = Say.Text("option.tells") };
        var json = new Option<bool>("--json") { Description = Say.Text("option.as-json") };
        command.Add(tells);
        command.Add(json);
        command.SetAction(parsed =>
        {
            var printed = parsed.InvocationConfiguration.Output;
            var isJson = parsed.GetValue(json);
            return new CheckCommand(
                parsed.GetValue(language), limits.From(parsed), ExploreOptions.TimeOf(parsed.GetValue(time)), parsed.GetValue(tells),
                isJson, isJson ? printed : HangingWriter.On(printed, CommonOptions.LineWidth), parsed.InvocationConfiguration.Error)
                .Run(parsed.GetRequiredValue(paths));
        });
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

        if (isJson) output.WriteLine(CheckJson.Render(result, countsTells));
        else Conclude();
        return result.ExitCode;
    }

    void Conclude()
    {
        var (toMend, extent) = (result.ToMend, result.Extent);
        if (countsTells) foreach (var line in TellWords.Lines(result.Tells)) output.WriteLine(line);
        if (result.Scenarios.Count + result.Translations > 0)
            output.WriteLine(toMend > 0 ? Say.Text("check.to-mend", ("what", Checked()), ("count", toMend))
                : Say.Text(extent.IsWhole ? "check.nothing" : "check.nothing-found", ("what", Checked())));
        if (!extent.IsWhole)
        {
            if (extent.Visits is { } visits) output.WriteLine(Say.Text("check.rounds", ("visits", visits)));
            output.WriteLine(Say.Text("check.settled", ("questions", extent.Questions), ("met", extent.Met), ("never", extent.Never),
                ("open", extent.Open), ("compared", extent.Compared)));
        }

        if (result.ToExplain is { } code) output.WriteLine(Say.Text("check.explain", ("code", Runs.FromName($"{code}"))));
    }

    Runs Checked()
    {
        var (scenarios, translations) = (result.Scenarios.Count, result.Translations);
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
        if (!reading.IsReadToTheEnd && !isJson)
            output.WriteLine(Say.Text("check.read-up-to-there", ("file", Runs.FromName(source.File))));
        result.Add(source.File, reading.Scenario is null ? null : Explore(reading));
    });

    Proof Explore(ScenarioReading reading)
    {
        Proof proof;
        using (var progress = new ExploreProgress(errors))
            proof = Proof.Prove(reading.Scenario!, limits, progress.ShouldContinue, Cores.Work, progress.SettlesFor(time));
        Show(PathDiagnosticFactory.Create(reading, proof));
        if (proof.IsWhole && !isJson)
            output.WriteLine(
                Say.Text("check.explored", ("file", Runs.FromName(reading.Source.Files[0].Name)), ("count", proof.Paths)));
        return proof;
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
            result.Translations++;
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
            if (!isJson) output.WriteLine(ControlCharacters.Escape(diagnostic.ToString()));
            result.Add(diagnostic);
        }
    }

    void Complain(string problem)
    {
        errors.WriteLine(ControlCharacters.Escape(problem));
        result.Unread++;
    }
}
