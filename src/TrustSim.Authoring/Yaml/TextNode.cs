using TrustSim.Authoring.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TrustSim.Authoring.Yaml;

/// <summary>A single value. YAML's own guesses (yes is a truth value, 1 a number) are not made but for nothing: what it is, the format says.</summary>
sealed class TextNode(Scalar scalar, string source) : Node(new((int)scalar.Start.Line, (int)scalar.Start.Column))
{
    readonly ScalarStyle style = scalar.Style;
    readonly int start = (int)scalar.Start.Index;
    readonly int end = (int)scalar.End.Index;

    public string Value { get; } = scalar.Value;

    /// <summary>Written with nothing after the colon, or with one of YAML's words for nothing, which editors take for the same.</summary>
    public bool IsMissing => style == ScalarStyle.Plain && Value is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>Whether it stands in the file without quotes and not below a sign.</summary>
    public bool IsPlain => style == ScalarStyle.Plain;

    public override string Kind => IsMissing ? "nothing" : "text";

    /// <summary>
    /// The place of a character of the value in the file, over however many lines it is written: what YAML folds, strips and indents
    /// is white space, so the other characters are the same here and there. Where it has escapes, the beginning.
    /// </summary>
    public Place At(int index)
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

        // Behind the last character is no white space to pass: there the value ends.
        while (index < Value.Length && !char.IsWhiteSpace(Value[index]) && at < end && char.IsWhiteSpace(source[at])) Step();
        return place;

        void Step() => place = source[at++] == '\n' ? new(place.Line + 1, 1) : place.Right(1);
    }
}
