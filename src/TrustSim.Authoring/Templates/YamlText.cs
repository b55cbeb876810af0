using System.Text.RegularExpressions;
using TrustSim.Authoring.Yaml;

namespace TrustSim.Authoring.Templates;

/// <summary>Text as a value in a YAML file: plain where that is safe, else in quotes.</summary>
static partial class YamlText
{
    public static string Quoted(string text) =>
        Harmless().IsMatch(text) && !TextNode.IsNothing(text) ? text : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    // Letters, digits and what stands between words; nothing that YAML gives a meaning to.
    [GeneratedRegex(@"^\p{L}[\p{L}\p{Mn}\p{Nd} .,'’()-]*$")]
    private static partial Regex Harmless();
}
