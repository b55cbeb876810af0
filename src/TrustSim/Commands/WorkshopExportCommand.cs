using System.CommandLine;
using System.Text;
using TrustSim.Core.Text;
using TrustSim.Records.Export;

namespace TrustSim.Commands;

/// <summary><c>trustsim workshop export</c></summary>
static class WorkshopExportCommand
{
    public static Command Create()
    {
        var which = NamedWorkshop.Argument();
        var csv = OutputFile.CreateOption("--csv", "A row for every answer in every vote, for a spreadsheet; - prints it.");
        var json = OutputFile.CreateOption("--json", "The same with shifts, remarks and commitments, for programs; - prints it.");
        var command = new Command("export", "Write out how a room voted. Numbers only: never who.") { which, csv, json };
        command.Require(result =>
        {
            if (result.GetValue(csv) is null && result.GetValue(json) is null)
                result.AddError("Say in which form: --csv FILE, or --json FILE, or both. - prints it.");
        });
        command.SetAction(
            parsed =>
                Run(parsed.GetValue(which), parsed.GetValue(csv), parsed.GetValue(json), parsed.InvocationConfiguration.Output,
                    parsed.InvocationConfiguration.Error));
        return command;
    }

    static int Run(string? which, OutputFile? csv, OutputFile? json, TextWriter output, TextWriter errors)
    {
        if (NamedWorkshop.Find(which, errors) is not var (kept, _)) return ExitCode.CouldNot;
        var document = WorkshopParts.DocumentOf(kept);
        if (document.Groups.All(group => group.Decisions.IsEmpty))
        {
            errors.WriteLine(ControlCharacters.Escape($"Nothing has been decided yet in the workshop '{kept.Name}'."));
            return ExitCode.CouldNot;
        }

        if (csv is not null && !csv.Write(WorkshopCsv.Render(document), output, errors)) return ExitCode.CouldNot;
        if (json is not null && !json.Write(Encoding.UTF8.GetBytes(PlaythroughJson.Render(document) + "\n"), output, errors))
            return ExitCode.CouldNot;
        if (csv is { IsPrinted: true } || json is { IsPrinted: true }) return ExitCode.Fine;
        output.WriteLine(
            ControlCharacters.Escape(
                $"The workshop is in {string.Join(" and ", new[] { csv, json }.OfType<OutputFile>())}. {PracticeNotice.Text}"));
        return ExitCode.Fine;
    }
}
