using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TrustSim.Authoring.Yaml;

/// <summary>
/// A single value. The format decides its type; of YAML's own types (yes is a truth value, 1 a number) it uses only null.
/// </summary>
abstract class TextNode(string value, Place place) : Node(place)
{
    public string Value { get; } = value;

    /// <summary>Whether nothing follows the colon, or one of YAML's words for nothing, which editors treat alike.</summary>
    public bool IsMissing => IsPlain && IsNothing(Value);

    /// <summary>Whether the value has neither quotes nor a block sign.</summary>
    public abstract bool IsPlain { get; }

    /// <summary>Whether the value is a block below `|` or `>`.</summary>
    public virtual bool IsBlock => false;

    public override string Kind => IsMissing ? "nothing" : "text";

    /// <summary>
    /// The place of a character of the value in the file, also over several lines. With escapes, the beginning of the value.
    /// </summary>
    public abstract Place At(int index);

    /// <summary>Whether a word without quotes means null.</summary>
    public static bool IsNothing(string word) => word is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>Creates a node that knows how its value is written where the file holds it unchanged; else a node that does not.</summary>
    public static TextNode From(Scalar scalar, string value, Place place, string source) =>
        scalar.Style == ScalarStyle.Plain && value.Length > 0 && (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]))
            && value.Trim() is { Length: > 0 } trimmed && scalar.Start.Line == scalar.End.Line
            // The parser leaves white space around a text only where it is none to YAML.
            ? new AsItIs(trimmed, place.Right(value.IndexOf(trimmed, StringComparison.Ordinal)))
        : scalar.Style == ScalarStyle.Plain && scalar.Start.Line == scalar.End.Line && scalar.End.Index - scalar.Start.Index == value.Length
            ? new AsItIs(value, place)
            : new Written(scalar, value, place, source);

    /// <summary>A value without quotes of which the place is known.</summary>
    public static TextNode Create(string value, Place place) => new AsItIs(value, place);

    sealed class AsItIs(string value, Place place) : TextNode(value, place)
    {
        public override bool IsPlain => true;

        public override Place At(int index) => Place.Right(index);
    }

    sealed class Written(Scalar scalar, string value, Place place, string source) : TextNode(value, place)
    {
        readonly ScalarStyle style = scalar.Style;
        readonly int start = (int)scalar.Start.Index;
        readonly int end = (int)scalar.End.Index;

        public override bool IsPlain => style == ScalarStyle.Plain;

        public override bool IsBlock => style is ScalarStyle.Literal or ScalarStyle.Folded;

        /// <summary>Folding, stripping and indentation change only white space, so the other characters match one to one.</summary>
        public override Place At(int index)
        {
            var left = Value.Take(index).Count(sign => !char.IsWhiteSpace(sign));
            var place = Place;
            var at = start;
            if (style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted)
            {
                if (source.AsSpan(start, end - start).IndexOf(style == ScalarStyle.DoubleQuoted ? "\\" : "''") >= 0) return Place;
                Step();
            }
            else if (style is ScalarStyle.Literal or ScalarStyle.Folded)
            {
                while (at < end && source[at] != '\n') Step();
            }

            for (; at < end && left > 0; Step())
            {
                if (!char.IsWhiteSpace(source[at])) left--;
            }

            // Stop after the last character: no white space follows it in the value.
            while (index < Value.Length && !char.IsWhiteSpace(Value[index]) && at < end && char.IsWhiteSpace(source[at])) Step();
            return place;

            void Step() => place = source[at++] == '\n' ? place with { Line = place.Line + 1, Column = 1 } : place.Right(1);
        }
    }
}
