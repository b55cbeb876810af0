namespace TrustSim.Scaffold;

/// <summary>The file of a new scenario.</summary>
static class NewFile
{
    /// <summary>Returns the default name of a scenario's file.</summary>
    public static string Usual(string title) => $"{ScaffoldAnswers.FileName(title)}.yaml";

    /// <summary>Adds a scenario's extension to a path without one. Existing files and standard output keep their names.</summary>
    public static string Named(string path) =>
        path == OutputFile.Printed || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        || Path.GetFileName(path).Length == 0 || Path.Exists(path) ? path : path + ".yaml";

    /// <summary>Returns the file as an output.</summary>
    public static OutputFile ToOutput(string path) => new("--output", path) { IsForScenario = true };

    /// <summary>Quotes the path for a command line.</summary>
    public static string InCommand(string path)
    {
        // On Windows a backslash separates folders; elsewhere a shell removes it.
        if (OperatingSystem.IsWindows()) return IsPlain(path, "-_./\\:") ? path : $"\"{path}\"";
        return IsPlain(path, "-_./:") ? path : $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }

    static bool IsPlain(string path, string also) =>
        path.All(sign => char.IsAsciiLetterOrDigit(sign) || also.Contains(sign, StringComparison.Ordinal));

    /// <summary>Explains why the file is not writable; null where it is.</summary>
    public static string? Validate(string path, bool force)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
            return Say.Text("new.no-folder", ("folder", Runs.FromName(folder)));
        if (ToOutput(path).Validate() is { } reason) return reason;
        return !force && HoldsSomething(path) ? Say.Text("new.is-there", ("file", Runs.FromName(path))) : null;
    }

    /// <summary>Whether the file has content, which overwriting would lose.</summary>
    public static bool HoldsSomething(string path) => path != OutputFile.Printed && RealPath.HoldsSomething(RealPath.Resolve(path));
}
