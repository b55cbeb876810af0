using TrustSim.Records.History;
using TrustSim.Presentation.Reports;

namespace TrustSim.Commands;

/// <summary><c>trustsim report</c></summary>
sealed class ReportCommand(TextWriter output, TextWriter errors)
{
    public static Command Create()
    {
        var which =
            new Argument<string?>(
                "GAME") { Description =
                    Say.Text("option.reported"),
                        DefaultValueFactory = _ => null };
        var list = new Option<bool>("--list") { Description = Say.Text("option.list-reports") };
        var facilitator =
            new Option<bool>(
                "--facilitator") { Description =
                    Say.Text("option.facilitator") };
        var (html, text) = ReportFiles.Options();
        var command = new Command("report", Say.Text("command.report")) { which, list, facilitator, html, text, CommonOptions.Language };
        command.RequireDataFolder();
        command.SetAction(parsed => new ReportCommand(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error)
            .Run(parsed.GetValue(which), parsed.GetValue(list), parsed.GetValue(facilitator) ? Edition.Facilitator : Edition.Participant,
                new(parsed.GetValue(html), parsed.GetValue(text))));
        return command;
    }

    int Run(string? which, bool isList, Edition edition, ReportFiles files)
    {
        var store = DataFolder.Store();
        var all = store.All();
        var (history, named) = (PlaythroughHistory.From(store, all), new PlaythroughFinder(all));
        foreach (var broken in history.Unread) errors.WriteLine(ControlCharacters.Escape($"{broken.File}: {Say.Text(broken.Remark!)}"));
        IReadOnlyList<PastPlaythrough> plays = [.. history.Plays.OrderBy(past => named.NumberOf(past.Kept))];
        if (plays.Count == 0)
            return errors.Complain(Say.Text("report.nothing"));

        if (isList)
        {
            List(named, plays, output);
            return ExitCode.Fine;
        }

        if (Chosen(named, plays, which) is not { } past)
        {
            errors.WriteLine(
                Say.Text("report.no-such-game", ("name", Runs.FromName(Quoted.From(which!))), ("count", plays.Count)));
            List(named, plays, errors);
            return ExitCode.CouldNot;
        }

        var subject = ReportSubject.From(past, SavedScenario.LanguageOf(past.Tree.Texts[past.Branch.Version]));
        return files.Write(PlaythroughReport.Create(subject, edition), subject.Language, output, errors);
    }

    static PastPlaythrough? Chosen(PlaythroughFinder named, IReadOnlyList<PastPlaythrough> plays, string? which)
    {
        if (which is null) return plays.Where(past => past.IsDone).MaxBy(past => past.Branch.DoneAt) ?? plays[0];
        return named.One(which, plays.Select(past => past.Kept)) is { } kept ? plays.First(past => past.Kept == kept) : null;
    }

    static void List(PlaythroughFinder named, IReadOnlyList<PastPlaythrough> plays, TextWriter to)
    {
        foreach (var past in plays)
        {
            string[] parts =
            [
                $"{named.NumberOf(past.Kept)}. {Runs.FromScenario(past.Kept.Title)} ({past.Tree.Scenario})", $"{HistoryPage.Begun(past)}",
                BranchesPage.Standing(past.Phase, past.Ending, past.Decisions).Plain.TrimEnd('.'),
                Path.GetFileNameWithoutExtension(past.Kept.File),
            ];
            to.WriteLine(ControlCharacters.Escape(string.Join(" · ", parts)));
        }
    }
}
