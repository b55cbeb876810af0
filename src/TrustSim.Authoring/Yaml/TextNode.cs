using TrustSim.Authoring.Diagnostics;
using YamlDotNet.Core;

namespace TrustSim.Authoring.Yaml;

/// <summary>A single value. YAML's own guesses (yes is a truth value, 1 a number) are not made: what it is, the format says.</summary>
sealed class TextNode(Place place, string value, ScalarStyle style, int endLine) : Node(place)
{
    public string Value { get; } = value;

    /// <summary>The place of a character of the value, where it stands on one line as it is; else where the value begins.</summary>
    public Place At(int index) => style switch
    {
        ScalarStyle.Plain when endLine == Place.Line => Place.Right(index),
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted when endLine == Place.Line => Place.Right(index + 1),
        _ => Place,
    };

    /// <summary>Written with nothing after the colon.</summary>
    public bool IsMissing => style == ScalarStyle.Plain && Value.Length == 0;

    public override string Kind => IsMissing ? "nothing" : "text";
}
