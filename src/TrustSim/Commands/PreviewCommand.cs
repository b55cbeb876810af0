using System.CommandLine;
using TrustSim.Authoring.Format;
using TrustSim.Authoring.Translations;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Text;
using TrustSim.Core.Vocabulary;
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
        var file = new Argument<string>("FILE") { Description = "A scenario file that you are writing." };
        var rehearsal = new RehearsalOptions();
        var (meters, theme, plainText, language) =
            (CommonOptions.Meters, CommonOptions.Theme, CommonOptions.PlainText, CommonOptions.Language);
        var command = new Command("preview", "Play a scenario while you write it.") { file, meters, theme, plainText, language };
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

    /// <param name="theme">Of the screens; null: in plain lines.</param>
    int Run(Meters meters, string? theme)
    {
        try
        {
            var watched = new WatchedScenario(path, language);
            if (WhyNot() is { } problem) return Complain(problem);
            if (watched.Read() is not { } reading)
                return Complain(
                    $"There is no translation '{Language.FileOf(path, language!)}'. Begin one with: trustsim translate {path} {language}");
            if (reading.Scenario is { } scenario && WhyNot(scenario) is { } unknown) return Complain(unknown);
            return theme is null ? Print(reading, meters)
                : TerminalFrontend.Preview(watched.ForPreview(), WatchedScenario.ForPreview(reading), rehearsal, theme,
                    CommonOptions.NoColor, meters);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return Complain($"'{path}' cannot be read: {FileErrors.Describe(exception)}");
        }
    }

    string? WhyNot()
    {
        if (Directory.Exists(path)) return $"'{path}' is a folder. Name the scenario file in it that you are writing.";
        if (!File.Exists(path)) return $"There is no file '{path}'.";
        return ScenarioLibrary.IsTranslation(path) && Language.Create(path) is { } named
            ? $"'{path}' is a translation. Preview it with: trustsim preview {named.Scenario} --language {named.Language}"
            : null;
    }

    string? WhyNot(Scenario scenario)
    {
        if (rehearsal.Scene is { } scene && !scenario.Has(scene))
            return $"There is no scene '{Quoted.From(scene.Value)}' in '{path}'. {Among(scene.Value, scenario.Scenes.Select(each => each.Id.Value))}";
        return rehearsal.People.Keys.FirstOrDefault(id => scenario.Team.All(member => member.Id != id)) is { Value: { } stranger }
            ? $"Nobody in '{path}' has the id '{Quoted.From(stranger)}'. {Among(stranger, scenario.Team.Select(member => member.Id.Value))}"
            : null;
    }

    static string Among(string word, IEnumerable<string> ids)
    {
        var all = ids.ToList();
        return Spelling.Nearest(word, all) is { } near ? $"Did you mean {near}?"
            : $"There are: {string.Join(", ", all.Take(20))}{(all.Count > 20 ? " …" : "")}.";
    }

    /// <summary>One reading, and the scene that it begins with.</summary>
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
            errors.WriteLine(ControlCharacters.Escape($"'{path}' cannot be played before this is mended."));
        }

        return reading.IsClean ? ExitCode.Fine : ExitCode.Diagnostics;
    }

    int Complain(string problem)
    {
        errors.WriteLine(ControlCharacters.Escape(problem));
        return ExitCode.CouldNot;
    }
}
