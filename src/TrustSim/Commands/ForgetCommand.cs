using TrustSim.Presentation.Workshops;
using TrustSim.Lrs;

namespace TrustSim.Commands;

/// <summary><c>trustsim forget</c></summary>
sealed class ForgetCommand(TextWriter output, TextWriter errors)
{
    public static Command Create()
    {
        var plays = PlaythroughFinder.Argument("");
        var person = new Option<string?>("--person") { Description = Say.Text("option.forget-person"), HelpName = "ALIAS" };
        var workshop =
            new Option<string?>("--workshop") { Description = Say.Text("option.forget-workshop"),
                HelpName = "WORKSHOP" };
        var all = new Option<bool>("--all") { Description = Say.Text("option.forget-all") };
        var yes = new Option<bool>("--yes") { Description = Say.Text("option.yes") };
        var command = new Command("forget", Say.Text("command.forget")) { plays, person, workshop, all, yes, CommonOptions.Language };
        command.Require(result =>
        {
            var ways =
                (result.GetValue(plays) is { Length: > 0 } ? 1 : 0) + (result.GetValue(person) is null ? 0 : 1)
                    + (result.GetValue(workshop) is null ? 0 : 1) + (result.GetValue(all) ? 1 : 0);
            if (ways != 1)
                result.AddError(
                    ways == 0 ? Say.Text("forget.say-what")
                        : Say.Text("forget.say-one"));
        });
        command.RequireDataFolder();
        command.SetAction(parsed =>
        {
            var forget = new ForgetCommand(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return parsed.GetValue(workshop) is { } one
                ? forget.RunOn(one, parsed.GetValue(yes))
                : forget.Run(parsed.GetRequiredValue(plays), parsed.GetValue(person), parsed.GetValue(all), parsed.GetValue(yes));
        });
        return command;
    }

    int Run(string[] names, string? person, bool isAll, bool isSure)
    {
        var plays = new PlaythroughFinder(DataFolder.Store());
        if (Chosen(plays, names, person, isAll) is not { } chosen) return ExitCode.CouldNot;
        if (chosen.Count == 0 && !isAll)
            return errors.Complain(Say.Text("forget.no-alias", ("alias", Runs.FromName(Quoted.From(person!)))));

        IReadOnlyList<SavedWorkshop> workshops = isAll ? DataFolder.Workshops().All() : [];
        foreach (var kept in chosen) output.WriteLine(plays.Line(kept));
        foreach (var kept in workshops) output.WriteLine(Line(kept));
        if (!isSure && !IsAgreed(chosen.Count, workshops.Count)) return ExitCode.CouldNot;
        var isWhole = Remove(chosen, isAll);
        if (isAll) isWhole &= Remove(workshops, isAll);
        return isWhole ? ExitCode.Fine : ExitCode.CouldNot;
    }

    int RunOn(string workshop, bool isSure)
    {
        var all = DataFolder.Workshops().All();
        if (all.Count == 0 || NamedWorkshop.Chosen(all, workshop) is not { } kept)
            return errors.Complain(NamedWorkshop.NoWorkshop(workshop));

        output.WriteLine(Line(kept));
        return (isSure || IsAgreed(plays: 0, workshops: 1)) && Remove([kept], isAll: false) ? ExitCode.Fine : ExitCode.CouldNot;
    }

    static string Line(SavedWorkshop kept) =>
        Say.Text("forget.workshop-line", ("name", Runs.FromName(kept.Name)), ("about", WorkshopWording.Line(kept)));

    IReadOnlyList<SavedPlaythrough>? Chosen(PlaythroughFinder plays, string[] names, string? person, bool isAll)
    {
        if (isAll) return plays.All;
        if (person is null) return plays.Find(names, errors);
        return [.. plays.All.Where(kept => string.Equals(kept.Alias, person.Trim(), StringComparison.OrdinalIgnoreCase))];
    }

    bool IsAgreed(int plays, int workshops)
    {
        if (Console.IsInputRedirected)
        {
            errors.WriteLine(Say.Text("forget.nobody-to-ask"));
            return false;
        }

        Runs[] all =
        [
            .. plays > 0 ? [Say.Runs("forget.games", ("count", plays))] : (Runs[])[],
            .. workshops > 0 ? [Say.Runs("forget.workshops", ("count", workshops))] : (Runs[])[],
        ];
        var what = all.Length == 0 ? Say.Runs("forget.left-of-others") : Say.List(all);
        output.Write(Say.Text("forget.ask", ("what", what)));
        if (string.Equals(CommonOptions.Input.ReadLine()?.Trim(), "yes", StringComparison.OrdinalIgnoreCase)) return true;
        errors.WriteLine(Say.Text("forget.nothing-removed"));
        return false;
    }

    bool Remove(IReadOnlyList<SavedPlaythrough> chosen, bool isAll)
    {
        var store = DataFolder.Store();
        var removed = new List<SavedPlaythrough>();
        var receipts = 0;
        foreach (var kept in chosen)
        {
            if (Try(() => store.Remove(kept.File), PlaythroughFinder.NameOf(kept))) removed.Add(kept);
        }

        // A push may still send a playthrough that could not be deleted, and must not send it as new.
        var isWhole = removed.Count == chosen.Count;
        isWhole &= Try(
            () =>
                receipts =
                    isAll && isWhole ? Receipts.ForgetAll(DataFolder.Outbox)
                        : Receipts.Forget(DataFolder.Outbox, removed.Select(kept => kept.Id).OfType<Guid>().ToHashSet()),
            Say.Text("forget.receipts"));
        if (isAll) isWhole &= Try(store.RemoveDrafts, Say.Text("forget.begun-game"));
        output.WriteLine(
            receipts == 0 ? Say.Text("forget.removed", ("count", removed.Count))
                : Say.Text("forget.removed-and-receipts", ("count", removed.Count), ("receipts", receipts)));
        return isWhole;
    }

    bool Remove(IReadOnlyList<SavedWorkshop> workshops, bool isAll)
    {
        var store = DataFolder.Workshops();
        var removed = workshops.Count(kept => Try(() => store.Remove(kept), kept.Name));
        var isWhole = removed == workshops.Count;
        if (isAll) isWhole &= Try(store.RemoveDrafts, Say.Text("forget.begun-workshop"));
        if (workshops.Count > 0) output.WriteLine(Say.Text("forget.workshops-removed", ("count", removed)));
        return isWhole;
    }

    bool Try(Action remove, string what)
    {
        try
        {
            remove();
            return true;
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            errors.WriteLine(
                Say.Text("forget.could-not", ("what", Runs.FromName(what)), ("why", Say.Why(exception))));
            return false;
        }
    }
}
