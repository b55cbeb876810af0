using TrustSim.Core.Story;

namespace TrustSim.Commands;

/// <summary><c>trustsim preview FILE</c></summary>
sealed class PreviewCommand(string path, string? language, Rehearsal rehearsal, TextWriter output, TextWriter errors)
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Say.Text("option.preview-file") };
        var rehearsal = new RehearsalOptions();
        var (meters, theme, plainText, language) =
            (CommonOptions.Meters, CommonOptions.Theme, CommonOptions.PlainText, CommonOptions.Language);
        var command = new Command("preview", Say.Text("command.preview"))
        {
            file, meters, theme, plainText, CommonOptions.NoMouse(), language,
        };
        rehearsal.AddTo(command);
        command.SetAction(parsed =>
        {
            var preview = new PreviewCommand(
                parsed.GetRequiredValue(file), parsed.GetValue(language), rehearsal.Of(parsed), parsed.InvocationConfiguration.Output,
                    parsed.InvocationConfiguration.Error);
            var shown = CommonOptions.MetersForAuthor(parsed);
            return preview.Run(shown, CommonOptions.ScreensOf(parsed));
        });
        return command;
    }

    /// <param name="screens">Null: plain lines.</param>
    int Run(Meters meters, ScreenSettings? screens)
    {
        try
        {
            var watched = new WatchedScenario(path, language);
            if (WhyNot() is { } problem) return errors.Complain(problem);
            if (watched.Read() is not { } reading)
                return errors.Complain(
                    FileProblem.NoTranslation(path, language!));
            if (reading.Scenario is { } scenario && WhyNot(scenario) is { } unknown) return errors.Complain(unknown);
            return screens is null ? Print(reading, meters)
                : TerminalFrontend.Preview(watched.ForPreview(), watched.Explore(reading), rehearsal, screens, meters);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return errors.Complain(FileProblem.CannotRead(path, exception));
        }
    }

    string? WhyNot()
    {
        if (Directory.Exists(path)) return Say.Text("file.preview-folder", ("file", Runs.FromName(path)));
        if (!File.Exists(path)) return Say.Text("file.not-there", ("file", Runs.FromName(path)));
        return ScenarioLibrary.IsTranslation(path) && Language.Create(path) is { } named
            ? Say.Text("file.preview-translation", ("file", Runs.FromName(path)), ("scenario", Runs.FromName(named.Scenario)),
                ("language", Runs.FromName(named.Language)))
            : null;
    }

    string? WhyNot(Scenario scenario)
    {
        if (rehearsal.Scene is { } scene && !scenario.Has(scene))
            return FileProblem.NoScene(path, scenario, scene);
        return rehearsal.People.Keys.FirstOrDefault(id => scenario.Team.All(member => member.Id != id)) is { Value: { } stranger }
            ? Say.Text("file.no-person", ("file", Runs.FromName(path)), ("id", Runs.FromName(Quoted.From(stranger))),
                ("hint", FileProblem.Among(stranger, scenario.Team.Select(member => member.Id.Value))))
            : null;
    }



    /// <summary>Prints one reading, and its first scene.</summary>
    int Print(ScenarioReading reading, Meters meters)
    {
        var diagnostics = HangingWriter.On(output, CommonOptions.LineWidth);
        // The same diagnostics as `check`.
        var ofPaths = reading.Scenario is null ? []
            : PathDiagnosticFactory.Create(reading, Proof.Prove(reading.Scenario, crew: Cores.Work));
        foreach (var diagnostic in reading.Diagnostics.Concat(ofPaths))
            diagnostics.WriteLine(ControlCharacters.Escape(diagnostic.ToString()));
        if (reading.Scenario is { } scenario)
        {
            var play = Playthrough.Start(scenario, rehearsal);
            new PlainTextFrontend(TextReader.Null, output, meters, [], width: CommonOptions.LineWidth).Look(
                rehearsal.Scene is null ? play : play.Continue());
        }
        else
        {
            errors.WriteLine(FileProblem.NotBeforeMended(path));
        }

        return reading.IsClean && ofPaths.All(found => found.Code.Severity == Severity.Information) ? ExitCode.Fine : ExitCode.Diagnostics;
    }
}
