namespace TrustSim.Commands;

/// <summary><c>trustsim import FILE…</c></summary>
sealed class ImportCommand(PlaythroughStore store, TextWriter output, TextWriter errors)
{
    readonly ExportFile exported = new(store, errors);
    readonly HashSet<Guid> kept = [.. store.All().Select(kept => kept.Id).OfType<Guid>()];
    int imported;
    int known;
    bool isWhole = true;

    public static Command Create()
    {
        var files = FileArguments.Create(Say.Text("option.imported-files"));
        var command = new Command("import", Say.Text("command.import")) { files, CommonOptions.Language };
        command.RequireDataFolder();
        command.SetAction(
            parsed =>
                new ImportCommand(DataFolder.Store(), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error)
                    .Run(parsed.GetRequiredValue(files)));
        return command;
    }

    int Run(string[] files)
    {
        foreach (var file in exported.FilesIn(files)) foreach (var play in exported.Read(file)) Import(file, play);

        output.WriteLine(
            known == 0 ? Say.Text("import.done", ("count", imported))
                : Say.Text("import.done-and-known", ("count", imported), ("known", known)));
        return isWhole && exported.IsWhole ? ExitCode.Fine : ExitCode.CouldNot;
    }

    void Import(string file, PlaythroughDocument play)
    {
        if (play.Playthrough is { } id && kept.Contains(id))
        {
            known++;
            return;
        }

        if (exported.Import(file, play).Copy is not { } copy || !Keep(copy, ExportFile.NameOf(play)))
        {
            isWhole = false;
            return;
        }

        kept.Add(copy.Tree.Id);
        imported++;
    }

    bool Keep(PlaythroughCopy copy, string name)
    {
        try
        {
            store.Add(copy);
            return true;
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            errors.WriteLine(
                Say.Text("import.cannot-be-kept", ("name", Runs.FromName(name)),
                    ("why", Say.Why(exception))));
            return false;
        }
    }
}
