using TrustSim.Presentation.Catalogues;
using TrustSim.Presentation.Documents;
using TrustSim.Authoring.Templates;
using TrustSim.Commands;
using TrustSim.Library;

namespace TrustSim.Scaffold;

/// <summary>The file that a new scenario is written to.</summary>
static class NewFile
{
    /// <summary>The name of a scenario's file where nobody gives one.</summary>
    public static string Usual(string title) => $"{ScaffoldAnswers.FileName(title)}.yaml";

    /// <summary>The same path with the ending of a scenario's file, where it has none. What is there already keeps its name, and so does
    /// what is printed.</summary>
    public static string Named(string path) =>
        path == OutputFile.Printed || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        || Path.GetFileName(path).Length == 0 || Path.Exists(path) ? path : path + ".yaml";

    /// <summary>The file as one that is written.</summary>
    public static OutputFile ToOutput(string path) => new("--output", path) { IsForScenario = true };

    /// <summary>The path as it is written behind a command.</summary>
    public static string InCommand(string path)
    {
        // A backslash that parts folders stands for itself; elsewhere a shell takes it away.
        if (OperatingSystem.IsWindows()) return IsPlain(path, "-_./\\:") ? path : $"\"{path}\"";
        return IsPlain(path, "-_./:") ? path : $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }

    static bool IsPlain(string path, string also) =>
        path.All(sign => char.IsAsciiLetterOrDigit(sign) || also.Contains(sign, StringComparison.Ordinal));

    /// <summary>Why nothing can be written there; null where it can.</summary>
    public static string? Validate(string path, bool force)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
            return Say.Text("new.no-folder", ("folder", Runs.FromName(folder)));
        if (ToOutput(path).Validate() is { } reason) return reason;
        return !force && HoldsSomething(path) ? Say.Text("new.is-there", ("file", Runs.FromName(path))) : null;
    }

    /// <summary>Whether a file is there in which something would be lost.</summary>
    public static bool HoldsSomething(string path) => path != OutputFile.Printed && RealPath.HoldsSomething(RealPath.Resolve(path));
}
