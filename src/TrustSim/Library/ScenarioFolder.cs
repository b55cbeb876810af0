using TrustSim.Authoring.Format;

namespace TrustSim.Library;

/// <summary>The folder in which a scenario's file stands, and which the files that it includes cannot leave.</summary>
sealed class ScenarioFolder(string folder)
{
    // As many links as systems follow before they take it for a circle.
    const int MostLinks = 40;

    readonly string root = folder.Length == 0 ? "." : folder;

    /// <summary>Reads a file below the folder.</summary>
    /// <param name="path">From the folder, with / between its parts.</param>
    public OpenedFile Open(string path)
    {
        try
        {
            var full = Path.Combine(root, path);
            if (Directory.Exists(full)) return OpenedFile.Refused("it is a folder");
            if (!File.Exists(full)) return OpenedFile.Refused(OpenedFile.NotThere);
            var (real, below) = (Real(full, MostLinks), Real(root, MostLinks));
            return real.StartsWith(Path.EndsInDirectorySeparator(below) ? below : below + Path.DirectorySeparatorChar, StringComparison.Ordinal)
                ? OpenedFile.From(ScenarioLibrary.ReadFile(real))
                : OpenedFile.Refused("it is a link that leads out of the scenario's own folder");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return OpenedFile.Refused(exception.Message.TrimEnd('.'));
        }
    }

    /// <summary>The path without any links in it.</summary>
    static string Real(string path, int links)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        foreach (var part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target) real = next;
            else if (links == 0) throw new IOException("it is a link to itself");
            else real = Real(Path.Combine(real, target), links - 1);
        }

        return real;
    }
}
