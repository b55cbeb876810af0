using System.CommandLine;
using TrustSim.Core.Text;
using TrustSim.Records.Export;
using TrustSim.Records.Journal;

namespace TrustSim.Commands;

/// <summary><c>trustsim import FILE…</c></summary>
sealed class ImportCommand(PlaythroughStore store, PlaythroughArchive archive, TextWriter output, TextWriter errors)
{
    readonly HashSet<Guid> kept = [.. store.All().Select(kept => kept.Tree?.Id).OfType<Guid>()];
    int imported;
    int known;
    bool isWhole = true;

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Files that `trustsim export --format json` wrote.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("import", "Keep plays that were exported, here or elsewhere.") { files };
        command.SetAction(parsed => new ImportCommand(DataFolder.Store(), DataFolder.Archive(), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error).Run(parsed.GetRequiredValue(files)));
        return command;
    }

    int Run(string[] files)
    {
        foreach (var file in files)
        {
            if (ExportFile.Read(file, errors) is { } plays) foreach (var play in plays) Import(play);
            else isWhole = false;
        }

        output.WriteLine($"{(imported == 1 ? "1 play was" : $"{imported} plays were")} imported{(known > 0 ? $"; {known} {(known == 1 ? "is" : "are")} kept here already" : "")}.");
        return isWhole ? ExitCode.Fine : ExitCode.CouldNot;
    }

    void Import(PlaythroughDocument play)
    {
        if (play.Play is { } id && kept.Contains(id))
        {
            known++;
            return;
        }

        var name = $"{play.Scenario.Title} ({play.Scenario.Id}), begun {play.Begun:yyyy-MM-dd HH:mm}";
        var import = PlaythroughImport.From(play, store);
        if (import.Remark is { } remark) errors.WriteLine(ControlCharacters.Escape($"{name}: {remark}"));
        if (import.Copy is not { } copy || !Keep(copy, name))
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
            archive.BringIn(copy);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(ControlCharacters.Escape($"{name}: It cannot be kept: {exception.Message}"));
            return false;
        }
    }
}
