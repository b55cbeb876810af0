namespace TrustSim.Terminal.Drawing;

/// <summary>What lines, dots, arrows and bars are drawn with, for fonts that lack some of them.</summary>
public sealed class Signs
{
    readonly string from;
    readonly string to;

    Signs(string name, string from, string to) => (Name, this.from, this.to) = (name, from, to);

    public string Name { get; }

    /// <summary>Lines with round corners.</summary>
    public static Signs Rounded { get; } = new("rounded", "", "");

    public static Signs Square { get; } = new("square", "╭╮╰╯", "┌┐└┘");

    /// <summary>ASCII alone; words of people and scenarios stay as they are.</summary>
    public static Signs Plain { get; } = new("plain",
        "╭╮╰╯┌┐└┘├┤┬┴┼─│●○◐▲▼►◄■▌█▀▄░·╌╎┊═▁▂▃▅▆▇←→↑↓", "+++++++++++++-|o.o^v><#|#\"_:--||=__--##<>^v");

    public static IReadOnlyList<Signs> Offered { get; } = [Rounded, Square, Plain];

    /// <summary>The signs of this name; rounded where there are none.</summary>
    public static Signs Named(string? name) => Offered.FirstOrDefault(signs => signs.Name == name) ?? Rounded;

    /// <summary>Draws a text with these signs, in as many cells.</summary>
    public string Draw(string text) => from.Length == 0 || text.AsSpan().IndexOfAny(from) < 0 ? text
        : string.Create(text.Length, (text, this), static (drawn, given) =>
        {
            for (var i = 0; i < drawn.Length; i++)
            {
                var (from, to, sign) = (given.Item2.from, given.Item2.to, given.text[i]);
                drawn[i] = from.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at ? to[at] : sign;
            }
        });
}
