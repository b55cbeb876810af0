namespace TrustSim.Commands;

/// <summary><c>trustsim export</c></summary>
sealed class ExportCommand(TextWriter output, TextWriter errors)
{
    const string Json = "json";
    const string Csv = "csv";
    const string Xlsx = "xlsx";
    const string Xapi = "xapi";

    public static Command Create()
    {
        var plays = PlaythroughFinder.Argument(Say.Text("option.all-games"));
        var format = ValueOptions.Word(
            "--format", Say.Text("option.export-format"),
                $"{Json}|{Csv}|{Xlsx}|{Xapi}", [Json, Csv, Xlsx, Xapi], Json);
        var file = OutputFile.CreateOption("--output", Say.Text("option.output"));
        var separator = Separator.Option();
        var ledger = new Option<bool>("--ledger") { Description = Say.Text("option.ledger") };
        var list = new Option<bool>("--list") { Description = Say.Text("option.list-games") };
        var alias = Alias.Option();
        var command = new Command("export", Say.Text("command.export"))
        {
            plays, format, file, separator, ledger, alias, list, CommonOptions.Language,
        };
        command.Require(result =>
        {
            if (result.GetValue(list) && result.GetResult(alias) is { Implicit: false }) result.AddError(Say.Text("alias.not-with-list"));
            if (result.GetValue(list)) return;
            var form = FormatOf(result, format, file);
            Separator.Require(result, separator, form == Csv, $"--format {Csv}");
            if (form == Xlsx) OutputFile.RequireFile(result, result.GetValue(file), "--output");
            else if (FormOf(result.GetValue(file)) == Xlsx)
                result.AddError(Say.Text("export.other-name", ("file", Runs.FromName($"{result.GetValue(file)}")),
                    ("format", Runs.FromProgram($"--format {Xlsx}"))));
        });
        command.RequireDataFolder();
        command.SetAction(parsed =>
        {
            var export = new ExportCommand(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return parsed.GetValue(list) ? export.List()
                : export.Run(parsed.GetRequiredValue(plays), FormatOf(parsed.CommandResult, format, file), parsed.GetValue(file),
                    parsed.GetRequiredValue(separator)[0], parsed.GetValue(alias), parsed.GetValue(ledger));
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

    int Run(string[] names, string format, OutputFile? file, char separator, string? alias, bool hasLedger)
    {
        var store = DataFolder.Store();
        var plays = new PlaythroughFinder(store);
        if ((names.Length == 0 ? plays.All : plays.Find(names, errors)) is not { } chosen
            || !Alias.Give(alias, store, chosen, areNamed: names.Length > 0, errors)) return ExitCode.CouldNot;
        var count = 0;
        using var documents = ReadableExports.Create(chosen, store, hasLedger, errors).GetEnumerator();
        if (!documents.MoveNext()) return errors.Complain(Say.Text("export.nothing"));

        var target = file ?? new("--output", OutputFile.Printed);
        if (!(format == Xlsx ? target.WriteFile(to => PlaythroughCsv.Write(to, Counted()), errors)
            : target.Write(to => Write(to, Counted(), format, separator), output, errors))) return ExitCode.CouldNot;
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

    /// <summary>The format that the user names, else that of the file's name, else the one that can be imported again.</summary>
    static string FormatOf(CommandResult result, Option<string> format, Option<OutputFile?> file) =>
        result.GetResult(format) is { Implicit: false } ? result.GetRequiredValue(format) : FormOf(result.GetValue(file)) ?? Json;

    static string? FormOf(OutputFile? file) => Path.GetExtension(file?.Path)?.ToLowerInvariant() switch
    {
        ".csv" => Csv,
        ".xlsx" => Xlsx,
        _ => null,
    };

    static void Write(TextWriter to, IEnumerable<PlaythroughDocument> documents, string format, char separator)
    {
        switch (format)
        {
            case Csv:
                PlaythroughCsv.Write(to, documents, separator);
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
