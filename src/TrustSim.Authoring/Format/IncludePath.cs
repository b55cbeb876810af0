namespace TrustSim.Authoring.Format;

/// <summary>
/// The path of a file to include: folders and a name with / between them, below the scenario's own folder. A scenario from somebody else
/// may be read without a thought, so it names nothing outside its folder, and means the same on every system.
/// </summary>
static class IncludePath
{
    const int Longest = 200;

    /// <summary>What is wrong with it and what to do; null where nothing is.</summary>
    public static (string Message, string Hint)? Problem(string path)
    {
        const string Example = "for example `acts/second.yaml`";
        var parts = path.Split('/');
        return path switch
        {
            { Length: > Longest } => ($"A path to include has at most {Longest} characters.", Example),
            _ when path.Contains("://", StringComparison.Ordinal) => ("This is an address on the net; only files below the scenario's own folder can be included.", "save it beside the scenario"),
            _ when path.Contains('\\', StringComparison.Ordinal) => ("A backslash leads to a file on one kind of system only.", "write / between folders"),
            _ when path.StartsWith('/') || path.StartsWith('~') || path.Contains(':', StringComparison.Ordinal) =>
                ("This path does not begin at the scenario's own folder.", Example),
            _ when parts.Contains("..") => ("This path leads out of the scenario's own folder.", "put the file into that folder, or into one below it"),
            _ when parts.Any(part => part is "" or "." || part.Any(char.IsControl)) => ("This is not a path of folders and a name.", Example),
            _ => null,
        };
    }
}
