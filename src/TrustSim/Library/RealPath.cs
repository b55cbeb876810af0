using System.Text.RegularExpressions;

namespace TrustSim.Library;

/// <summary>Resolves links in paths, so that two names of one file compare equal.</summary>
static partial class RealPath
{
    // Operating systems follow no more links than this before they report a cycle.
    const int MostLinks = 40;

    /// <summary>Returns the full path with all links resolved. Parts that do not exist stay as written.</summary>
    /// <exception cref="IOException">A link leads back to itself.</exception>
    public static string Resolve(string path) => Resolve(path, MostLinks);

    /// <summary>
    /// Whether the path names an open file of this program by its number: <c>/dev/stdout</c>, or the shell's replacement of <c>&gt;(…)</c>.
    /// </summary>
    /// <param name="real">A resolved path.</param>
    public static bool IsOpenFile(string real) => OpenFile().IsMatch(real);

    /// <summary>
    /// Whether a file with content exists, which overwriting would lose. A pipe or a device has no length, and reading it might never end.
    /// </summary>
    /// <param name="real">A resolved path.</param>
    public static bool HoldsSomething(string real) => !IsOpenFile(real) && new FileInfo(real) is { Exists: true, Length: > 0 };

    /// <summary>Whether it is this program's standard output.</summary>
    /// <param name="real">A resolved path.</param>
    public static bool IsStandardOutput(string real) => real == "/dev/fd/1" || real == $"/proc/{Environment.ProcessId}/fd/1";

    static string Resolve(string path, int links)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        foreach (var part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(real, part);
            // The target of an open file's number may have no name, or one that is no longer its own.
            if (IsOpenFile(next) || new FileInfo(next).LinkTarget is not { } target) real = next;
            else if (links == 0) throw new FileRefusedException(new("file-error.link-circle"));
            else real = Resolve(Path.Combine(real, target), links - 1);
        }

        return real;
    }

    [GeneratedRegex(@"^/(proc/\d+|dev)/fd/\d+$")]
    private static partial Regex OpenFile();
}
