namespace TrustSim.Commands;

/// <summary><c>trustsim export</c></summary>
sealed class ExportCommand(TextWriter output, TextWriter errors)
{
    const string Json = "json";
    const string Csv = "csv";
    const string Xapi = "xapi";

    public static Command Create()
    {
        var plays = PlaythroughFinder.Argument(Say.Text("option.all-games"));
        var format = ValueOptions.Word(
            "--format", Say.Text("option.export-format"),
                $"{Json}|{Csv}|{Xapi}", [Json, Csv, Xapi], Json);
        var file = OutputFile.CreateOption("--output", Say.Text("option.output"));
        var ledger = new Option<bool>("--ledger") { Description = Say.Text("option.ledger") };
        var list = new Option<bool>("--list") { Description = Say.Text("option.list-games") };
        var alias = Alias.Option();
        var command = new Command("export", Say.Text("command.export"))
        {
            plays, format, file, ledger, alias, list, CommonOptions.Language,
        };
        command.RequireDataFolder();
        command.SetAction(parsed =>
        {
            var export = new ExportCommand(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return parsed.GetValue(list) ? export.List()
                : export.Run(parsed.GetRequiredValue(plays), parsed.GetRequiredValue(format), parsed.GetValue(file),
                    parsed.GetValue(alias), parsed.GetValue(ledger));
        });
        return command;
    }

    int List()
    {
        var plays = new PlaythroughFinder(DataFolder.Store());
        foreach (var kept in plays.All) output.WriteLine(plays.Line(kept));
        if (plays.All.Count == 0) errors.WriteLine(Say.Text("export.no-games"));
        return ExitCode.Fine;
    }

    int Run(string[] names, string format, OutputFile? file, string? alias, bool hasLedger)
    {
        var store = DataFolder.Store();
        var plays = new PlaythroughFinder(store);
        if ((names.Length == 0 ? plays.All : plays.Find(names, errors)) is not { } chosen
            || !Alias.Give(alias, store, chosen, areNamed: names.Length > 0, errors)) return ExitCode.CouldNot;
        var count = 0;
        using var documents = ReadableExports.Create(chosen, store, hasLedger, errors).GetEnumerator();
        if (!documents.MoveNext()) return errors.Complain(Say.Text("export.nothing"));

        if (!(file ?? new("--output", OutputFile.Printed)).Write(to => Write(to, Counted(), format), output, errors))
            return ExitCode.CouldNot;
        if (file is { IsPrinted: false })
            output.WriteLine(
                Say.Text("export.done", ("count", count), ("file", Runs.FromName($"{file}")),
                    ("practice", Wording.Practice)));
        return count == chosen.Count ? ExitCode.Fine : ExitCode.CouldNot;

        IEnumerable<PlaythroughDocument> Counted()
        {
            do
            {
                count++;
                yield return documents.Current;
            }
            while (documents.MoveNext());
        }
    }

    static void Write(TextWriter to, IEnumerable<PlaythroughDocument> documents, string format)
    {
        switch (format)
        {
            case Csv:
                PlaythroughCsv.Write(to, documents);
                break;
            case Xapi:
                PlaythroughXapi.Write(to, documents.SelectMany(PlaythroughXapi.Create));
                break;
            default:
                ExportJson.Write(to, documents);
                break;
        }
    }
}
