using System.CommandLine;
using TrustSim.Core.Text;
using TrustSim.Lrs;
using TrustSim.Records.Journal;

namespace TrustSim.Commands;

/// <summary><c>trustsim forget</c></summary>
sealed class ForgetCommand(TextWriter output, TextWriter errors)
{
    public static Command Of()
    {
        var plays = NamedPlays.Argument("");
        var person = new Option<string?>("--person") { Description = "All plays under this alias.", HelpName = "ALIAS" };
        var all = new Option<bool>("--all") { Description = "Everything that is kept." };
        var yes = new Option<bool>("--yes") { Description = "Do not ask first." };
        var command = new Command("forget", "Remove plays from this machine for good.") { plays, person, all, yes };
        command.Require(result =>
        {
            var ways = (result.GetValue(plays) is { Length: > 0 } ? 1 : 0) + (result.GetValue(person) is null ? 0 : 1) + (result.GetValue(all) ? 1 : 0);
            if (ways != 1) result.AddError(ways == 0 ? "Say what to forget: plays by name, or --person ALIAS, or --all." : "Say one of these, not several: plays by name, --person ALIAS, --all.");
        });
        command.SetAction(parsed => new ForgetCommand(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error)
            .Run(parsed.GetRequiredValue(plays), parsed.GetValue(person), parsed.GetValue(all), parsed.GetValue(yes)));
        return command;
    }

    int Run(string[] names, string? person, bool isAll, bool isSure)
    {
        var plays = new NamedPlays(Keeping.Keeper());
        if (Chosen(plays, names, person, isAll) is not { } chosen) return ExitCode.CouldNot;
        if (chosen.Count == 0 && !isAll)
        {
            errors.WriteLine(Visible.Of($"There is no play under the alias '{person}'."));
            return ExitCode.CouldNot;
        }

        foreach (var kept in chosen) output.WriteLine(plays.Line(kept));
        if (!isSure && !IsAgreed(chosen.Count)) return ExitCode.CouldNot;
        return Remove(chosen, isAll) ? ExitCode.Fine : ExitCode.CouldNot;
    }

    IReadOnlyList<KeptPlay>? Chosen(NamedPlays plays, string[] names, string? person, bool isAll)
    {
        if (isAll) return plays.All;
        if (person is null) return plays.Find(names, errors);
        return [.. plays.All.Where(kept => string.Equals(kept.Tree?.Alias, person.Trim(), StringComparison.OrdinalIgnoreCase))];
    }

    bool IsAgreed(int count)
    {
        if (Console.IsInputRedirected)
        {
            errors.WriteLine("Nothing was removed. Nobody can be asked here; say --yes if you are sure.");
            return false;
        }

        output.Write($"Remove {(count == 1 ? "this play" : $"these {count} plays")} for good? Type yes: ");
        if (string.Equals(Console.In.ReadLine()?.Trim(), "yes", StringComparison.OrdinalIgnoreCase)) return true;
        errors.WriteLine("Nothing was removed.");
        return false;
    }

    bool Remove(IReadOnlyList<KeptPlay> chosen, bool isAll)
    {
        var archive = Keeping.Archive();
        var removed = new List<KeptPlay>();
        var receipts = 0;
        foreach (var kept in chosen)
        {
            if (Try(() => archive.Remove(kept.File), NamedPlays.NameOf(kept))) removed.Add(kept);
        }

        // A play that could not be removed may still be sent, and must not be sent as new.
        var isWhole = removed.Count == chosen.Count;
        isWhole &= Try(
            () => receipts = isAll && isWhole ? Receipts.ForgetAll(Keeping.Outbox) : Receipts.Forget(Keeping.Outbox, removed.Select(kept => kept.Tree?.Id).OfType<Guid>().ToHashSet()),
            "What was sent");
        if (isAll) isWhole &= Try(archive.RemoveDrafts, "A play that was begun");
        output.WriteLine($"{(removed.Count == 1 ? "1 play was" : $"{removed.Count} plays were")} removed{(receipts > 0 ? $", and the note that {receipts} of {(removed.Count == 1 ? "its" : "their")} statements had been sent. What a learning record store has of {(removed.Count == 1 ? "it" : "them")} only its keeper can remove" : "")}.");
        return isWhole;
    }

    bool Try(Action remove, string what)
    {
        try
        {
            remove();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(Visible.Of($"{what} could not be removed: {exception.Message}"));
            return false;
        }
    }
}
