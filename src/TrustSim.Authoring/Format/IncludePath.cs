using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using TrustSim.Authoring.EditorSchema;
using TrustSim.Authoring.Schemas;
using TrustSim.Authoring.Yaml;

namespace TrustSim.Authoring.Format;

/// <summary>
/// The path of a file to include: folders and a name with / between them, below the scenario's own folder. A scenario from somebody else
/// may be read without a thought, so it names nothing outside its folder, and means the same on every system.
/// </summary>
sealed class IncludePath : Schema<string>
{
    const int Longest = 200;

    // What Problem refuses: a beginning of one's own folder, a part that is empty or all dots, signs that mean something to one system.
    const string Pattern = @"^(?!~)(?!(.*/)?\.{0,2}(/|$))[^:\\\x00-\x1f\x7f-\x9f]+$";

    // What is wrong with a path has been said by then: SourceTree looks at it before it opens the file.
    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out string value) =>
        CommonSchemas.Prose.TryRead(node, reading, out value);

    public override JsonObject Describe(Definitions definitions)
    {
        var schema = CommonSchemas.Prose.Describe(definitions);
        schema["pattern"] = Pattern;
        schema["maxLength"] = Longest;
        schema[Keyword.Message] =
            "Here belongs a path that begins at this file's own folder and stays in it, with / between folders: acts/second.yaml";
        return schema;
    }

    /// <summary>What is wrong with it and what to do; null where nothing is.</summary>
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
