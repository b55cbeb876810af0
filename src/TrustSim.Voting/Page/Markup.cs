using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace TrustSim.Voting.Page;

/// <summary>Writes HTML. All text and all values are encoded for their place; only <see cref="Raw"/> is not.</summary>
sealed class Markup
{
    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // Elements without an end.
    static readonly string[] Void = ["input", "meta"];

    readonly StringBuilder written = new("<!doctype html>\n");

    /// <summary>Writes an element around what a method writes.</summary>
    public Markup In(string element, (string Name, string Value)[] attributes, Action inside)
    {
        written.Append('<').Append(element);
        foreach (var (name, value) in attributes) written.Append(' ').Append(name).Append("=\"").Append(Encoder.Encode(value)).Append('"');
        written.Append('>');
        inside();
        if (!Void.Contains(element)) written.Append("</").Append(element).Append(">\n");
        return this;
    }

    /// <summary>Writes an element that holds a text.</summary>
    public Markup Put(string element, string text, params (string Name, string Value)[] attributes) =>
        In(element, attributes, () => Text(text));

    public Markup Text(string text)
    {
        written.Append(Encoder.Encode(text));
        return this;
    }

    /// <summary>Writes a text of the program as it is: a style, a script.</summary>
    public Markup Raw(string element, string text) => In(element, [], () => written.Append(text));

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(written.ToString());
}
