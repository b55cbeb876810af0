namespace TrustSim.Commands;

/// <summary><c>trustsim workshop export</c></summary>
static class WorkshopExportCommand
{
    public static Command Create()
    {
        var which = NamedWorkshop.Argument();
        var csv = OutputFile.CreateOption("--csv", Say.Text("option.workshop-csv"));
        var json = OutputFile.CreateOption("--json", Say.Text("option.workshop-json"));
        var xlsx = OutputFile.CreateOption("--xlsx", Say.Text("option.workshop-xlsx"));
        var separator = Separator.Option();
        var command = new Command("export", Say.Text("command.workshop-export")) 
        {
            which, csv, separator, xlsx, json, CommonOptions.Language,
        };
        command.Require(result =>
        {
            if (result.GetValue(csv) is null && result.GetValue(json) is null && result.GetValue(xlsx) is null)
                result.AddError(Say.Text("workshop.export-form"));
            Separator.Require(result, separator, result.GetValue(csv) is not null, "--csv");
            if (result.GetResult(xlsx) is { Implicit: false }) OutputFile.RequireFile(result, result.GetValue(xlsx), "--xlsx");
        });
        command.RequireDataFolder();
        command.SetAction(
            parsed =>
                Run(parsed.GetValue(which), parsed.GetValue(csv), parsed.GetRequiredValue(separator)[0], parsed.GetValue(xlsx),
                    parsed.GetValue(json), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    static int Run(string? which, OutputFile? csv, char separator, OutputFile? xlsx, OutputFile? json, TextWriter output, TextWriter errors)
    {
        if (NamedWorkshop.Find(which, errors) is not var (kept, _)) return ExitCode.CouldNot;
        var document = WorkshopParts.DocumentOf(kept);
        if (document.Groups.All(group => group.Decisions.IsEmpty))
            return errors.Complain(Say.Text("workshop.undecided", ("name", Runs.FromName(kept.Name))));

        if (csv is not null && !csv.Write(to => WorkshopCsv.Write(to, document, separator), output, errors)) return ExitCode.CouldNot;
        if (xlsx is not null && !xlsx.WriteFile(to => WorkshopCsv.Write(to, document), errors)) return ExitCode.CouldNot;
        if (json is not null && !json.Write(Encoding.UTF8.GetBytes(PlaythroughJson.Render(document) + "\n"), output, errors))
            return ExitCode.CouldNot;
        if (csv is { IsPrinted: true } || json is { IsPrinted: true }) return ExitCode.Fine;
        output.WriteLine(
            Say.Text("workshop.exported",
                ("files", Say.List(new[] { csv, xlsx, json }.OfType<OutputFile>().Select(file => Runs.FromName($"{file}")))),
                    ("practice", Wording.Practice)));
        return ExitCode.Fine;
    }
}
