using TrustSim.Presentation.Workshops;
using System.CommandLine;
using TrustSim.Core.Text;
using TrustSim.Lrs;
using TrustSim.Records.Files;
using TrustSim.Records.Journal;
using TrustSim.Records.Workshops;
using TrustSim.Presentation.Pages;

namespace TrustSim.Commands;

/// <summary><c>trustsim forget</c></summary>
sealed class ForgetCommand(TextWriter output, TextWriter errors)
{
    public static Command Create()
    {
        var plays = PlaythroughFinder.Argument("");
        var person = new Option<string?>("--person") { Description = "All plays under this alias.", HelpName = "ALIAS" };
        var workshop =
            new Option<string?>("--workshop") { Description = "A workshop: its number or name from `trustsim workshop --list`.",
                HelpName = "WORKSHOP" };
        var all = new Option<bool>("--all") { Description = "Everything that is kept, workshops too." };
        var yes = new Option<bool>("--yes") { Description = "Do not ask first." };
        var command = new Command("forget", "Remove plays and workshops for good.") { plays, person, workshop, all, yes };
        command.Require(result =>
        {
            var ways =
                (result.GetValue(plays) is { Length: > 0 } ? 1 : 0) + (result.GetValue(person) is null ? 0 : 1)
                    + (result.GetValue(workshop) is null ? 0 : 1) + (result.GetValue(all) ? 1 : 0);
            if (ways != 1)
                result.AddError(
                    ways == 0 ? "Say what to forget: plays by name, or --person ALIAS, or --workshop WORKSHOP, or --all."
                        : "Say one of these, not several: plays by name, --person ALIAS, --workshop WORKSHOP, --all.");
        });
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
        {
            errors.WriteLine(ControlCharacters.Escape($"There is no play under the alias '{Quoted.From(person!)}'."));
            return ExitCode.CouldNot;
        }

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
        {
            errors.WriteLine(
                ControlCharacters.Escape($"There is no workshop '{Quoted.From(workshop)}'. All of them: trustsim workshop --list"));
            return ExitCode.CouldNot;
        }

        output.WriteLine(Line(kept));
        return (isSure || IsAgreed(plays: 0, workshops: 1)) && Remove([kept], isAll: false) ? ExitCode.Fine : ExitCode.CouldNot;
    }

    static string Line(SavedWorkshop kept) => ControlCharacters.Escape($"{kept.Name} · workshop · {WorkshopWording.Line(kept)}");

    IReadOnlyList<SavedPlaythrough>? Chosen(PlaythroughFinder plays, string[] names, string? person, bool isAll)
    {
        if (isAll) return plays.All;
        if (person is null) return plays.Find(names, errors);
        return [.. plays.All.Where(kept => string.Equals(kept.Tree?.Alias, person.Trim(), StringComparison.OrdinalIgnoreCase))];
    }

    bool IsAgreed(int plays, int workshops)
    {
        if (Console.IsInputRedirected)
        {
            errors.WriteLine("Nothing was removed. Nobody can be asked here; say --yes if you are sure.");
            return false;
        }

        var what =
            Wording.Join(
                new[] { (Number: plays, Noun: "play"), (Number: workshops, Noun: "workshop") }.Where(kind => kind.Number > 0)
                    .Select(kind => Wording.Count(kind.Number, kind.Noun)));
        output.Write($"Remove {(what.Length == 0 ? "what is left of others" : what)} for good? Type yes: ");
        if (string.Equals(Console.In.ReadLine()?.Trim(), "yes", StringComparison.OrdinalIgnoreCase)) return true;
        errors.WriteLine("Nothing was removed.");
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

        // A play that could not be removed may still be sent, and must not be sent as new.
        var isWhole = removed.Count == chosen.Count;
        isWhole &= Try(
            () =>
                receipts =
                    isAll && isWhole ? Receipts.ForgetAll(DataFolder.Outbox)
                        : Receipts.Forget(DataFolder.Outbox, removed.Select(kept => kept.Tree?.Id).OfType<Guid>().ToHashSet()),
            "What was sent");
        if (isAll) isWhole &= Try(store.RemoveDrafts, "A play that was begun");
        output.WriteLine(
            $"{(removed.Count == 1 ? "1 play was" : $"{removed.Count} plays were")} removed{(receipts > 0 ? $", and the note that {receipts} of {(removed.Count == 1 ? "its" : "their")} statements had been sent. What a learning record store has of {(removed.Count == 1 ? "it" : "them")} only its keeper can remove" : "")}.");
        return isWhole;
    }

    bool Remove(IReadOnlyList<SavedWorkshop> workshops, bool isAll)
    {
        var store = DataFolder.Workshops();
        var removed = workshops.Count(kept => Try(() => store.Remove(kept), kept.Name));
        var isWhole = removed == workshops.Count;
        if (isAll) isWhole &= Try(store.RemoveDrafts, "A workshop that was begun");
        if (workshops.Count > 0) output.WriteLine($"{(removed == 1 ? "1 workshop was" : $"{removed} workshops were")} removed.");
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
            errors.WriteLine(ControlCharacters.Escape($"{what} could not be removed: {FileErrors.Describe(exception)}"));
            return false;
        }
    }
}
