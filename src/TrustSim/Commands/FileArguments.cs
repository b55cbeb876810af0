namespace TrustSim.Commands;

/// <summary>
/// Arguments that take several files. Some shells hand wildcards over as they are typed; the last part of a path may hold them: * for any
/// signs, ? for one.
/// </summary>
static class FileArguments
{
    public static Argument<string[]> Create(string description, ArgumentArity? arity = null) => new("FILE")
    {
        Description = description,
        Arity = arity ?? ArgumentArity.OneOrMore,
        CustomParser = result => [.. result.Tokens.SelectMany(token => Matches(token.Value))],
    };

    /// <summary>Lists the files and folders that a path means, in the order of their names; the path itself where none matches.</summary>
    static string[] Matches(string path)
    {
        var (folder, pattern) = (Path.GetDirectoryName(path), Path.GetFileName(path));
        if (!pattern.AsSpan().ContainsAny('*', '?') || Path.Exists(path)) return [path];
        try
        {
            string[] found =
            [
                .. Directory.EnumerateFileSystemEntries(folder is { Length: > 0 } ? folder : ".", pattern, new EnumerationOptions())
                    .Select(entry => Path.Combine(folder ?? "", Path.GetFileName(entry))).Order(StringComparer.Ordinal),
            ];
            return found.Length > 0 ? found : [path];
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            // Whoever opens the path says what is wrong with it.
            return [path];
        }
    }
}
