using TrustSim.Authoring.Templates;

namespace TrustSim.Scaffold;

/// <summary>The file that a new scenario is written to.</summary>
static class NewFile
{
    /// <summary>What a scenario's file is called where nobody says.</summary>
    public static string Usual(string title) => $"{ScaffoldAnswers.FileName(title)}.yaml";

    /// <summary>Why nothing can be written there; null where it can.</summary>
    public static string? Problem(string path, bool force)
    {
        if (Directory.Exists(path)) return $"'{path}' is a folder. Name a file in it.";
        if (File.Exists(path) && !force) return $"'{path}' is there already. Name another file, or overwrite it with --force.";
        return Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder) ? $"There is no folder '{folder}'." : null;
    }
}
