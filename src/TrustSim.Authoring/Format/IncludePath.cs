namespace TrustSim.Authoring.Format;

/// <summary>
/// The path of an included file: folders and a name with / between them, below the scenario's own folder. A scenario may come from a
/// stranger, so its paths never leave its folder and mean the same on every system.
/// </summary>
sealed class IncludePath : Schema<string>
{
    const int Longest = 200;

    // Refuses the same paths as Validate: a home folder, an empty part or a part of dots, characters special to one system.
    const string Pattern = @"^(?!~)(?!(.*/)?\.{0,2}(/|$))[^:\\\x00-\x1f\x7f-\x9f]+$";

    // SourceTree has already reported a bad path, before it opened the file.
    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out string value) =>
        CommonSchemas.Prose.TryRead(node, reading, out value);

    public override JsonObject Describe(Definitions definitions)
    {
        var schema = CommonSchemas.Prose.Describe(definitions);
        schema["pattern"] = $"^(?!.{{{Longest + 1}}}){Pattern[1..]}";
        schema[Keyword.Message] =
            "Here belongs a path that begins at this file's own folder and stays in it, with / between folders: acts/second.yaml";
        return schema;
    }

    /// <summary>The mistake in a path and its remedy; null for a good path.</summary>
    public static (string Message, string Hint)? Validate(string path)
    {
        const string Example = "for example `acts/second.yaml`";
        var parts = path.Split('/');
        return path switch
        {
            { Length: > Longest } => ($"A path to include has at most {Longest} characters.", Example),
            _ when path.Contains("://", StringComparison.Ordinal) =>
                ("This is an address on the net; only files below the scenario's own folder can be included.",
                    "save it beside the scenario"),
            _ when path.Contains('\\', StringComparison.Ordinal) =>
                ("A backslash leads to a file on one kind of system only.", "write / between folders"),
            _ when path.StartsWith('/') || path.StartsWith('~') || path.Contains(':', StringComparison.Ordinal) =>
                ("This path does not begin at the scenario's own folder.", Example),
            _ when parts.Contains("..") =>
                ("This path leads out of the scenario's own folder.", "put the file into that folder, or into one below it"),
            _ when parts.Any(part => part is "" or "." || part.Any(char.IsControl)) =>
                ("This is not a path of folders and a name.", Example),
            _ => null,
        };
    }
}
