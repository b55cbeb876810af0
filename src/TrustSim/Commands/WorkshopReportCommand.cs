using TrustSim.Presentation.Reports;

namespace TrustSim.Commands;

/// <summary><c>trustsim workshop report</c></summary>
static class WorkshopReportCommand
{
    public static Command Create()
    {
        var which = NamedWorkshop.Argument();
        var (html, text) = ReportFiles.Options();
        var command = new Command("report", Say.Text("command.workshop-report")) { which, html, text, CommonOptions.Language };
        command.RequireDataFolder();
        command.SetAction(
            parsed =>
                Run(parsed.GetValue(which), new(parsed.GetValue(html), parsed.GetValue(text)), parsed.InvocationConfiguration.Output,
                    parsed.InvocationConfiguration.Error));
        return command;
    }

    static int Run(string? which, ReportFiles files, TextWriter output, TextWriter errors) =>
        NamedWorkshop.Find(which, errors) is not var (kept, workshop)
            ? ExitCode.CouldNot
            : files.Write(
                WorkshopReport.Create(workshop, kept.Started, DataFolder.Workshops().EarlierEndings(kept)),
                SavedScenario.LanguageOf(kept.Text), output, errors);
}
