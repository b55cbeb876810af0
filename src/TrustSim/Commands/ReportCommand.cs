using System.CommandLine;
using System.Text;
using TrustSim.Authoring.Format;
using TrustSim.Authoring.Translations;
using TrustSim.Core.Text;
using TrustSim.Records.History;
using TrustSim.Report;
using TrustSim.Terminal.Pages;

namespace TrustSim.Commands;

/// <summary><c>trustsim report</c></summary>
sealed class ReportCommand(TextWriter output, TextWriter errors)
{
    public static Command Of()
    {
        var which = new Argument<string?>("PLAY") { Description = "A number from `trustsim report --list`, or a scenario's name. Without it: the play that was finished last.", DefaultValueFactory = _ => null };
        var list = new Option<bool>("--list") { Description = "List the plays that there can be a report of." };
        var facilitator = new Option<bool>("--facilitator") { Description = "The edition for who leads the talk: prompts and roads not taken, without what the player wrote for themselves." };
        var html = FileOption("--html", "Write it as a page to keep or print, in one file; - prints the page.");
        var text = FileOption("--text", "Write it as plain text; - prints it, as without any of these.");
        var command = new Command("report", "Write a report of a play, to keep or discuss.") { which, list, facilitator, html, text };
        command.Require(result =>
        {
            if (result.GetValue(html) == OutputFile.Printed && result.GetValue(text) == OutputFile.Printed) result.AddError("--html - and --text - would both be printed. Give one of them a file.");
        });
        command.SetAction(parsed => new ReportCommand(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error)
            .Run(parsed.GetValue(which), parsed.GetValue(list), parsed.GetValue(facilitator) ? Edition.Facilitator : Edition.Participant, parsed.GetValue(html), parsed.GetValue(text)));
        return command;
    }

    static Option<string?> FileOption(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "FILE" };
        option.Validators.Add(result =>
        {
            if (OutputFile.WhyNot(name, result.GetValueOrDefault<string?>()) is { } reason) result.AddError(reason);
        });
        return option;
    }

    int Run(string? which, bool isList, Edition edition, string? html, string? text)
    {
        var keeper = Keeping.Keeper();
        var all = keeper.All();
        var (history, named) = (PlayHistory.Of(keeper, all), new NamedPlays(all));
        foreach (var broken in history.Unread) errors.WriteLine(Visible.Of($"{broken.File}: {broken.Remark}"));
        IReadOnlyList<PastPlay> plays = [.. history.Plays.OrderBy(past => named.NumberOf(past.Kept))];
        if (plays.Count == 0)
        {
            errors.WriteLine("There is no play to report on. Play one with: trustsim play NAME");
            return ExitCode.CouldNot;
        }

        if (isList)
        {
            List(named, plays, output);
            return ExitCode.Fine;
        }

        if (Chosen(named, plays, which) is not { } past)
        {
            errors.WriteLine(Visible.Of($"There is no play '{which}'. There {(plays.Count == 1 ? "is" : "are")}:"));
            List(named, plays, errors);
            return ExitCode.CouldNot;
        }

        return Write(past, edition, html, text);
    }

    int Write(PastPlay past, Edition edition, string? html, string? text)
    {
        var subject = ReportSubject.Of(past, LanguageOf(past));
        var report = PlayReport.Of(subject, edition);
        if (html is not null && !OutputFile.Write(html, ReportHtml.Of(report, subject.Language), output, errors)) return ExitCode.CouldNot;
        if (text is not null && !OutputFile.Write(text, TextOf(report), output, errors)) return ExitCode.CouldNot;
        if (html is null && text is null) OutputFile.Write(OutputFile.Printed, TextOf(report), output, errors);
        if (html is not (null or OutputFile.Printed)) Say(html, text, "Open it in any browser; it needs no network.");
        if (text is not (null or OutputFile.Printed)) Say(text, html, "It is plain text.");
        return ExitCode.Fine;
    }

    /// <summary>Says where it is, unless the other form is what is printed.</summary>
    void Say(string file, string? other, string how)
    {
        if (other != OutputFile.Printed) output.WriteLine(Visible.Of($"The report is in {file}. {how}"));
    }

    static byte[] TextOf(PlayReport report) => Encoding.UTF8.GetBytes(string.Concat(ReportText.Of(report).Select(line => line + "\n")));

    // The pseudo-locale is no language, and a scenario that is not translated does not say what its own is.
    static string? LanguageOf(PastPlay past) =>
        KeptScenario.Read(past.Tree.Texts[past.Road.Version]).Translation?.Language is { } language and not Language.Pseudo ? language : null;

    static PastPlay? Chosen(NamedPlays named, IReadOnlyList<PastPlay> plays, string? which)
    {
        if (which is null) return plays.Where(past => past.IsDone).MaxBy(past => past.Road.DoneAt) ?? plays[0];
        return named.One(which, plays.Select(past => past.Kept)) is { } kept ? plays.First(past => past.Kept == kept) : null;
    }

    static void List(NamedPlays named, IReadOnlyList<PastPlay> plays, TextWriter to)
    {
        foreach (var past in plays)
            to.WriteLine(Visible.Of($"{named.NumberOf(past.Kept)}. {past.Kept.Title} ({past.Tree.Scenario}) · {HistoryPage.Begun(past)} · {RoadsPage.Standing(past.Play).TrimEnd('.')} · {Path.GetFileNameWithoutExtension(past.Kept.File)}"));
    }
}
