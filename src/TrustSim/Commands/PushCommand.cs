using TrustSim.Lrs;

namespace TrustSim.Commands;

/// <summary><c>trustsim push --lrs URL</c></summary>
sealed class PushCommand(TextWriter output, TextWriter errors)
{
    public static Command Create()
    {
        var plays = PlaythroughFinder.Argument(Say.Text("option.all-games"));
        var lrs = new Option<string>("--lrs") { Description = Say.Text("option.lrs"), HelpName = "URL", Required = true };
        var (credentials, insecure) = (Credentials.Option(), Address.InsecureOption());
        var alias = Alias.Option();
        var command = new Command("push", Say.Text("command.push")) { plays, lrs, credentials, alias, insecure, CommonOptions.Language };
        command.RequireDataFolder();
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
        if (address is null) return errors.Complain(mistake!);
        var (basic, problem) = Credentials.Create(file);
        if (problem is not null) return errors.Complain(problem);
        var store = DataFolder.Store();
        var plays = new PlaythroughFinder(store);
        if ((names.Length == 0 ? plays.All : plays.Find(names, errors)) is not { } chosen
            || !Alias.Give(alias, store, chosen, areNamed: names.Length > 0, errors)) return ExitCode.CouldNot;
        var documents = ReadableExports.Create(chosen, store, hasLedger: false, errors).ToList();
        if (documents.Count == 0) return errors.Complain(Say.Text("push.nothing"));
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
            return errors.Complain(Say.Text("push.no-receipts", ("why", Say.Why(exception))));
        }
    }

    async Task<bool> Send(IReadOnlyList<PlaythroughDocument> documents, Sending sending, Receipts receipts, Uri address,
        CancellationToken stop)
    {
        var statements = documents.SelectMany(PlaythroughXapi.Create).DistinctBy(statement => statement.Id).ToList();
        var before = statements.Count(receipts.Has);
        output.WriteLine(
            Say.Text("push.to-send", ("statements", Say.Runs("push.statements", ("count", statements.Count - before))),
                ("games", Say.Runs("push.games", ("count", documents.Count))), ("address", Runs.FromName($"{address}")),
                    ("practice", Wording.Practice)));
        string? problem;
        try
        {
            problem = await sending.Send(statements, stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            problem = Say.Text("push.stopped");
        }

        foreach (var (statement,
            why) in sending.Refused) errors.WriteLine(
                Say.Text("push.refused", ("id", Runs.FromProgram($"{statement.Id}")), ("why", Runs.FromProgram(why))));
        output.WriteLine(
            before + sending.Known == 0 ? Say.Text("push.sent", ("count", sending.Taken))
                : Say.Text("push.sent-and-known", ("count", sending.Taken), ("known", before + sending.Known)));
        var left = statements.Count - before - sending.Taken - sending.Known - sending.Refused.Count;
        if (problem is not null)
            errors.WriteLine(
                Say.Text("push.left", ("problem", Runs.FromProgram(problem)), ("count", left)));
        return problem is null && sending.Refused.Count == 0;
    }
}
