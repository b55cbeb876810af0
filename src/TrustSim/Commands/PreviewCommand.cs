using System.CommandLine;
using TrustSim.Presentation.Catalogues;
using TrustSim.Presentation.Documents;
using TrustSim.Authoring.Format;
using TrustSim.Authoring.Translations;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Text;
using TrustSim.Library;
using TrustSim.Records.Files;
using TrustSim.Terminal;
using TrustSim.Terminal.PlainText;
using TrustSim.Presentation.Pages;

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
            file, meters, theme, plainText, CommonOptions.NoMouse, language,
        };
        rehearsal.AddTo(command);
        command.SetAction(parsed =>
        {
            var preview = new PreviewCommand(
                parsed.GetRequiredValue(file), parsed.GetValue(language), rehearsal.Of(parsed), parsed.InvocationConfiguration.Output,
                    parsed.InvocationConfiguration.Error);
            var shown = CommonOptions.MetersOf(parsed.GetRequiredValue(meters));
            return preview.Run(shown, parsed.GetValue(plainText) || !CommonOptions.CanShowScreens ? null : parsed.GetRequiredValue(theme));
        });
        return command;
    }

    /// <param name="theme">Theme of the screens; null: plain lines.</param>
    int Run(Meters meters, string? theme)
    {
        try
        {
            var watched = new WatchedScenario(path, language);
            if (WhyNot() is { } problem) return Complain(problem);
            if (watched.Read() is not { } reading)
                return Complain(
                    FileProblem.NoTranslation(path, language!));
            if (reading.Scenario is { } scenario && WhyNot(scenario) is { } unknown) return Complain(unknown);
            return theme is null ? Print(reading, meters)
                : TerminalFrontend.Preview(watched.ForPreview(), WatchedScenario.ForPreview(reading), rehearsal, theme,
                    CommonOptions.NoColor, meters);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return Complain(FileProblem.CannotRead(path, exception));
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
            return Say.Text("file.no-scene", ("scene", Runs.FromName(Quoted.From(scene.Value))), ("file", Runs.FromName(path)),
                ("hint", FileProblem.Among(scene.Value, scenario.Scenes.Select(each => each.Id.Value))));
        return rehearsal.People.Keys.FirstOrDefault(id => scenario.Team.All(member => member.Id != id)) is { Value: { } stranger }
            ? Say.Text("file.no-person", ("file", Runs.FromName(path)), ("id", Runs.FromName(Quoted.From(stranger))),
                ("hint", FileProblem.Among(stranger, scenario.Team.Select(member => member.Id.Value))))
            : null;
    }



    /// <summary>Prints one reading, and its first scene.</summary>
    int Print(ScenarioReading reading, Meters meters)
    {
        var diagnostics = HangingWriter.On(output, CommonOptions.LineWidth);
        foreach (var diagnostic in reading.Diagnostics) diagnostics.WriteLine(ControlCharacters.Escape(diagnostic.ToString()));
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

        return reading.IsClean ? ExitCode.Fine : ExitCode.Diagnostics;
    }

    int Complain(string problem)
    {
        errors.WriteLine(ControlCharacters.Escape(problem));
        return ExitCode.CouldNot;
    }
}
