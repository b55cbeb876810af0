using TrustSim.Presentation.Scripts;

namespace TrustSim.Commands;

/// <summary><c>trustsim scenes SCENARIO</c></summary>
static class ScenesCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("SCENARIO") { Description = Say.Text("option.scenario-or-folder") };
        ScenarioFinder.Complete(name);
        var json = new Option<bool>("--json") { Description = Say.Text("option.as-json") };
        var csv = OutputFile.CreateOption("--csv", Say.Text("option.scenes-csv"));
        var language = CommonOptions.Language;
        var command = new Command("scenes", Say.Text("command.scenes")) { name, csv, json, language };
        command.Require(result =>
        {
            if (result.GetValue(json) && result.GetValue(csv) is { IsPrinted: true }) result.AddError(Say.Text("scenes.both-printed"));
        });
        command.SetAction(parsed =>
        {
            var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var (_, reading, exitCode) = ScenarioFinder.Read(parsed.GetRequiredValue(name), parsed.GetValue(language), errors);
            if (reading?.Scenario is not { } scenario) return exitCode;
            var table = new SceneTable(scenario, id => reading.Source.Files[reading.Source.PlaceOf(id).File].Name);
            var file = parsed.GetValue(csv);
            if (file is not null && !file.Write(table.WriteCsv, output, errors)) return ExitCode.CouldNot;
            if (parsed.GetValue(json)) output.WriteLine(table.Json());
            else if (file is null) foreach (var line in table.Lines()) output.WriteLine(ControlCharacters.Escape(line));
            else if (!file.IsPrinted) output.WriteLine(Say.Text("output.table", ("file", Runs.FromName($"{file}"))));
            return ExitCode.Fine;
        });
        return command;
    }
}
