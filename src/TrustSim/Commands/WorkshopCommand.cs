using TrustSim.Presentation.Workshops;
using TrustSim.Core.Workshops;
using TrustSim.Terminal.Workshops;

namespace TrustSim.Commands;

/// <summary><c>trustsim workshop</c></summary>
sealed class WorkshopCommand(string? language, TextWriter output, TextWriter errors)
{
    internal static readonly Dictionary<string, BallotWay> Ways = new()
    {
        ["hands"] = BallotWay.Hands,
        ["secret"] = BallotWay.Secret,
        ["tables"] = BallotWay.Tables,
        ["phones"] = BallotWay.Phones,
    };

    static readonly Dictionary<string, DecisionRule> Rules = new()
    {
        ["most-votes"] = DecisionRule.MostVotesThenFacilitator,
        ["most-votes-or-lot"] = DecisionRule.MostVotesThenLot,
        ["facilitator"] = DecisionRule.Facilitator,
    };

    public static Command Create()
    {
        var scenario = new Argument<string?>("SCENARIO")
        {
            Description = Say.Text("option.workshop-scenario"),
            DefaultValueFactory = _ => null,
        };
        var people = ValueOptions.Number("--people", Say.Text("option.people"), Ranges.Voters);
        var tables = TableNames.CreateOption();
        var minutes = ValueOptions.Number("--minutes", Say.Text("option.minutes"), Ranges.WorkshopMinutes);
        var votes = ValueOptions.Word("--votes", Say.Text("option.votes"), "WAY", [.. Ways.Keys]);
        var rule = ValueOptions.Word("--rule", Say.Text("option.rule"), "RULE", [.. Rules.Keys]);
        var halves = new Option<bool>("--halves") { Description = Say.Text("option.halves") };
        var rows = new Option<bool>("--rows") { Description = Say.Text("option.rows") };
        var rehearse = new Option<bool>("--rehearse") { Description = Say.Text("option.rehearse") };
        var resume =
            new Option<string?>("--resume") { Description = Say.Text("option.resume-workshop"), HelpName = "N",
                Arity = ArgumentArity.ZeroOrOne };
        var list = new Option<bool>("--list") { Description = Say.Text("option.list-workshops") };
        var command =
            new Command("workshop", Say.Text("command.workshop")) { scenario, people, tables, minutes, votes, rule, halves, rows,
                rehearse, resume, list, CommonOptions.GroupTheme, CommonOptions.NoMouse(isListed: false), CommonOptions.Language,
                WorkshopReportCommand.Create(), WorkshopExportCommand.Create() };
        command.Require(result =>
        {
            if (result.GetValue(people) is not null && result.GetValue(tables) is not null)
                result.AddError(Say.Text("workshop.people-or-tables"));
            if (result.GetValue(votes) == "tables" && result.GetValue(tables) is null)
                result.AddError(Say.Text("workshop.needs-tables"));
            if (result.GetResult(resume) is not null && result.GetValue(scenario) is not null)
                result.AddError(Say.Text("workshop.has-scenario"));
            Option[] others = [people, tables, minutes, votes, rule, halves, rows, resume, list];
            if (result.GetValue(rehearse)
                && (result.GetValue(scenario) is not null || others.Any(other => result.GetResult(other) is { Implicit: false })))
                result.AddError(Say.Text("workshop.rehearse-alone"));
        });
        command.RequireDataFolder();
        command.SetAction(parsed =>
        {
            var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var run = new WorkshopCommand(parsed.GetValue(CommonOptions.Language), output, errors);
            if (parsed.GetValue(list)) return run.List();
            if (!CommonOptions.CanShowScreens) return errors.Complain(Say.Text("workshop.needs-terminal"));
            var screens = CommonOptions.ScreensOf(parsed, CommonOptions.GroupTheme);
            if (parsed.GetValue(rehearse)) return TerminalFrontend.Rehearse(DataFolder.Hall().Phones!, screens);
            WorkshopSession? shouldContinue = null;
            if (parsed.GetResult(resume) is not null)
            {
                (shouldContinue, var problem) = run.Resume(parsed.GetValue(resume) ?? NamedWorkshop.Latest);
                if (shouldContinue is null) return errors.Complain(problem!);
            }

            var draft = DraftOf(parsed.GetValue(people), parsed.GetValue(tables), parsed.GetValue(votes)) with
            {
                Minutes = parsed.GetValue(minutes) ?? WorkshopDraft.Usual.Minutes, IsSplit = parsed.GetValue(halves),
                    Rule = parsed.GetValue(rule) is { } word ? Rules[word] : WorkshopDraft.Usual.Rule,
                        IsScenarioGiven = parsed.GetValue(scenario) is not null,
            };
            return run.Run(parsed.GetValue(scenario), draft, shouldContinue, parsed.GetValue(rows), screens);
        });
        return command;
    }

    int Run(string? name, WorkshopDraft draft, WorkshopSession? shouldContinue, bool withTestCard, ScreenSettings screens)
    {
        var library = HomeCommand.Library(language ?? CommonOptions.SystemLanguage, errors);
        if (name is not null)
        {
            var (entry, exitCode) = ScenarioFinder.Find(name, language, errors);
            if (entry is null) return exitCode;
            library = [entry];
        }

        if (shouldContinue is null && library.All(entry => entry.About is null))
            return errors.Complain(Say.Text("home.no-workshop"));
        return TerminalFrontend.Workshop(library, DataFolder.Hall(), draft, shouldContinue, withTestCard, screens);
    }

    internal static WorkshopDraft DraftOf(int? people, TableNames? tables, string? votes)
    {
        var usual = WorkshopDraft.Usual;
        var draft = tables is null
            ? usual with { People = people ?? usual.People }
            : usual with { Tables = tables.Names, AreTables = true, Way = BallotWay.Tables };
        return votes is null ? draft : draft with { Way = Ways[votes] };
    }

    (WorkshopSession? Record, string? Problem) Resume(string which)
    {
        var store = DataFolder.Workshops();
        var all = store.All();
        if (all.Count == 0) return (null, Say.Text("workshop.none-to-continue"));
        if (NamedWorkshop.Chosen(all, which) is not { } kept)
            return (null, NamedWorkshop.NoWorkshop(which));
        var (session, problem) = store.Resume(kept);
        if (session is not null && kept.HasOtherLaws) output.WriteLine(Say.Text("workshop.other-laws"));
        return (session, problem is null ? null
            : Say.Text("workshop.named-cannot-continue", ("name", Runs.FromName(kept.Name)), ("why", Say.Runs(problem))));
    }

    int List()
    {
        var all = DataFolder.Workshops().All();
        if (all.Count == 0) output.WriteLine(Say.Text("workshop.none-kept"));
        foreach (var (index, kept) in all.Index()) output.WriteLine(ControlCharacters.Escape($"{index + 1}. {WorkshopWording.Line(kept)}"));
        return ExitCode.Fine;
    }
}
