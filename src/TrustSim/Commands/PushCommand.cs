using System.CommandLine;
using TrustSim.Core.Text;
using TrustSim.Lrs;
using TrustSim.Records.Export;
using TrustSim.Presentation.Pages;
using TrustSim.Records.Files;

namespace TrustSim.Commands;

/// <summary><c>trustsim push --lrs URL</c></summary>
sealed class PushCommand(TextWriter output, TextWriter errors)
{
    public static Command Create()
    {
        var plays = PlaythroughFinder.Argument("Without any: all plays.");
        var lrs = new Option<string>("--lrs") { Description = "The address of the store's xAPI.", HelpName = "URL", Required = true };
        var credentials = new Option<string?>("--credentials")
        {
            Description =
                $"A file with user:password in its first line. Without it they come from {Credentials.UserVariable} and {Credentials.PasswordVariable}.", HelpName = "FILE",
        };
        var insecure = new Option<bool>("--insecure") { Description = "Send without encryption, where the address begins with http://." };
        var alias = Alias.Option();
        var command = new Command("push", "Send your plays to a learning record store.") { plays, lrs, credentials, alias, insecure };
        command.SetAction((parsed, stop) =>
        {
            var push = new PushCommand(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return push.Run(parsed.GetRequiredValue(plays), parsed.GetRequiredValue(lrs), parsed.GetValue(credentials),
                parsed.GetValue(alias), parsed.GetValue(insecure), stop);
        });
        return command;
    }

    async Task<int> Run(string[] names, string url, string? file, string? alias, bool isInsecure, CancellationToken stop)
    {
        var (address, mistake) = Address.Create(url, isInsecure);
        if (address is null) return CouldNot(mistake!);
        var (basic, problem) = Credentials.Create(file);
        if (problem is not null) return CouldNot(problem);
        var store = DataFolder.Store();
        var plays = new PlaythroughFinder(store);
        if ((names.Length == 0 ? plays.All : plays.Find(names, errors)) is not { } chosen
            || !Alias.Give(alias, store, chosen, areNamed: names.Length > 0, errors)) return ExitCode.CouldNot;
        var documents = ReadableExports.Create(chosen, store, errors);
        if (documents.Count == 0) return CouldNot("There is no play to send.");
        try
        {
            using var receipts = Receipts.Open(DataFolder.Outbox, address);
            using var recordStore = new LearningRecordStore(address, basic, TimeProvider.System);
            var sent =
                await Send(documents,
                    new(recordStore.Send, receipts, TimeProvider.System, line => errors.WriteLine(ControlCharacters.Escape(line))),
                        receipts, address, stop).ConfigureAwait(false);
            return sent && documents.Count == chosen.Count ? ExitCode.Fine : ExitCode.CouldNot;
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return CouldNot($"What has been sent cannot be written down, or another TrustSim is sending: {FileErrors.Describe(exception)}");
        }
    }

    async Task<bool> Send(IReadOnlyList<PlaythroughDocument> documents, Sending sending, Receipts receipts, Uri address,
        CancellationToken stop)
    {
        var statements = documents.SelectMany(PlaythroughXapi.Create).DistinctBy(statement => statement.Id).ToList();
        var before = statements.Count(receipts.Has);
        output.WriteLine(
            ControlCharacters.Escape(
                $"{Wording.Count(statements.Count - before, "statement")} of {(documents.Count == 1 ? "1 play" : $"{documents.Count} plays")} to send to {address}. {PracticeNotice.Text}"));
        string? problem;
        try
        {
            problem = await sending.Send(statements, stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            problem = "Stopped.";
        }

        foreach (var (statement,
            why) in sending.Refused) errors.WriteLine(ControlCharacters.Escape($"The store does not take statement {statement.Id}: {why}"));
        output.WriteLine(
            $"{Wording.Count(sending.Taken, "statement")} {(sending.Taken == 1 ? "was" : "were")} sent{(before + sending.Known > 0 ? $"; {before + sending.Known} {(before + sending.Known == 1 ? "was" : "were")} there already" : "")}.");
        var left = statements.Count - before - sending.Taken - sending.Known - sending.Refused.Count;
        if (problem is not null)
            errors.WriteLine(
                ControlCharacters.Escape(
                    $"{problem} {Wording.Count(left, "statement")} {(left == 1 ? "is" : "are")} still to be sent: the same command again "
                        + $"sends only those."));
        return problem is null && sending.Refused.Count == 0;
    }

    int CouldNot(string problem)
    {
        errors.WriteLine(ControlCharacters.Escape(problem));
        return ExitCode.CouldNot;
    }
}
