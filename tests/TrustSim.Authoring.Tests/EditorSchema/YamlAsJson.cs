using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace TrustSim.Authoring.Tests.Schema;

/// <summary>A YAML file as editors read it: with the truth values, numbers and nulls of YAML 1.2 (its core schema).</summary>
static partial class YamlAsJson
{
    public static bool TryRead(string yaml, out JsonElement json)
    {
        json = default;
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException)
        {
            return false;
        }

        using var document = JsonDocument.Parse(Of(stream.Documents.Single().RootNode)?.ToJsonString() ?? "null");
        json = document.RootElement.Clone();
        return true;
    }

    static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMappingNode map =>
            new JsonObject(map.Select(entry => KeyValuePair.Create(((YamlScalarNode)entry.Key).Value!, Of(entry.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Select(Of)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: var word } => Plain(word ?? ""),
        _ => ((YamlScalarNode)node).Value,
    };

    static JsonNode? Plain(string word) => word switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ when Infinite().IsMatch(word) => double.MaxValue,
        _ when Hexadecimal().IsMatch(word) =>
            (double)System.Numerics.BigInteger.Parse($"0{word[2..]}", NumberStyles.HexNumber, CultureInfo.InvariantCulture),
        _ when Octal().IsMatch(word) => word.Skip(2).Aggregate(0d, (sum, digit) => 8 * sum + (digit - '0')),
        _ when Number().IsMatch(word) => Math.Clamp(double.Parse(word, CultureInfo.InvariantCulture), double.MinValue, double.MaxValue),
        _ => word,
    };

    [GeneratedRegex(@"^([-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$")]
    private static partial Regex Infinite();

    [GeneratedRegex("^0x[0-9a-fA-F]+$")]
    private static partial Regex Hexadecimal();

    [GeneratedRegex("^0o[0-7]+$")]
    private static partial Regex Octal();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
