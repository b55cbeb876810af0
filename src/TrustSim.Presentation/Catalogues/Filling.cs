using System.Numerics;

namespace TrustSim.Presentation.Catalogues;

/// <summary>
/// The value for a hole of a text: a number, a time, or words with their origin. A bare string does not convert, since its origin is
/// unknown: use <see cref="Documents.Runs.FromScenario"/>, <see cref="Documents.Runs.FromPlayer"/> or another method of its kind.
/// </summary>
public readonly struct Filling
{
    readonly Runs words;
    readonly IFormattable? figure;

    Filling(IFormattable figure) => this.figure = figure;

    Filling(Runs words) => this.words = words;

    public static implicit operator Filling(int number) => new(number);

    public static implicit operator Filling(long number) => new(number);

    public static implicit operator Filling(double number) => new(number);

    public static implicit operator Filling(BigInteger number) => new(number);

    public static implicit operator Filling(DateTimeOffset time) => new(time);

    public static implicit operator Filling(char letter) => new(Runs.FromProgram(letter.ToString()));

    public static implicit operator Filling(Runs words) => new(words);

    /// <summary>Whether it is the number one.</summary>
    /// <exception cref="InvalidOperationException">It is not a number.</exception>
    internal bool IsOne => figure switch
    {
        int number => number == 1,
        long number => number == 1,
        double number => number == 1,
        BigInteger number => number.IsOne,
        _ => throw new InvalidOperationException($"The hole '{Entry.Count}' decides between one and many, and is no number."),
    };

    const string Small = "small";

    /// <param name="format">A .NET format such as <c>0.0</c>; empty: a whole number. For words: empty, or <c>small</c>.</param>
    /// <param name="numbers">The signs in numbers.</param>
    /// <exception cref="FormatException">A format for numbers was given for words, or none for a time.</exception>
    internal Runs Say(ReadOnlySpan<char> format, NumberFormatInfo numbers)
    {
        if (figure is null)
            return format.IsEmpty ? words : format.SequenceEqual(Small) ? words.Small()
                : throw new FormatException($"'{words}' are words, and '{format}' is the format of a number.");
        if (format.IsEmpty && figure is DateTimeOffset) throw new FormatException("A time needs a format.");
        if (figure is DateTimeOffset time) return Runs.FromProgram(time.ToString(format.ToString(), CultureInfo.InvariantCulture));
        var said = figure.ToString(format.IsEmpty ? "0" : format.ToString(), numbers);
        // Write −0.3 in whole numbers as 0, not -0.
        return Runs.FromProgram(said.Length > 1 && said[0] == '-' && !said.AsSpan().ContainsAnyInRange('1', '9') ? said[1..] : said);
    }
}
