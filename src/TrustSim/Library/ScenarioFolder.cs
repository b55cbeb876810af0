namespace TrustSim.Library;

/// <summary>The folder of a scenario's file. Included files cannot lie outside it.</summary>
sealed class ScenarioFolder(string folder)
{
    readonly string root = folder.Length == 0 ? "." : folder;

    /// <summary>Reads a file below the folder.</summary>
    /// <param name="path">Relative to the folder, with / between its parts.</param>
    public OpenedFile Open(string path)
    {
        try
        {
            var full = Path.Combine(root, path);
            if (Directory.Exists(full)) return OpenedFile.Refused(Say.Text("file.is-folder"));
            if (!File.Exists(full)) return OpenedFile.Refused(OpenedFile.NotThere);
            if (ReadableFile.IsPipe(full)) return OpenedFile.Refused(Say.Text(ReadableFile.Pipe));
            var (real, below) = (RealPath.Resolve(full), RealPath.Resolve(root));
            return real.StartsWith(Path.EndsInDirectorySeparator(below) ? below : below + Path.DirectorySeparatorChar,
                StringComparison.Ordinal)
                ? OpenedFile.From(ScenarioLibrary.ReadFile(real))
                : OpenedFile.Refused(Say.Text("file.leads-out"));
        }
        catch (Exception exception) when (FileErrors.Has(exception) || exception is NotSupportedException)
        {
            return OpenedFile.Refused(Say.Text(FileErrors.Describe(exception)));
        }
    }
}
