using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Terminal.Tests.Headless;

/// <summary>Scenarios whose every text is out to spoil the screen.</summary>
static class Hostile
{
    public const string Escapes = "\u001b[2J\u001b]0;owned\u0007 red \u001b[31m \u009b31m \b\b\b \r\n \u007f end";
    public const string Bidi = "\u202eevil\u202c \u2066hidden\u2069 \u200f\u200e \u061c \u200b \ufeff \u2060 end";
    public const string Surrogates = "\ud800 \udfff x\ud83d y \ufffe\uffff end";
    public const string Family = "👨‍👩‍👧‍👦 👍🏽 🇸🇪 1️⃣ ❤️ 世界世界世界 ｆｕｌｌ end";

    public static string Zalgo { get; } = string.Concat("he comes".Select(letter => letter + new string('\u0335', 40) + new string('\u0322', 40)));

    public static string Word { get; } = new('w', 10_000);

    public static IReadOnlyList<string> Texts { get; } = [Escapes, Bidi, Surrogates, Family, Zalgo, Word, "https://example.org/a_b ~ _x &Y", "\u00ad\u034f\u115f\u3164\u2800"];

    /// <summary>Options that together are longer than a small screen.</summary>
    public static Scenario Wordy { get; } = Of("A plain name", string.Join(' ', Enumerable.Repeat("and so on", 40)));

    public static Scenario Of(string text) => Of(text, text);

    static Scenario Of(string name, string text) => new(
        new("hostile", text, text, 3, text, [text, text], [text]),
        [new(new("a"), name, text, text, text, Temper.Anxious, null, null, []), new(new("b"), text, text, text, text, Temper.Outspoken, null, null, [])],
        [new(new("r"), [new("a")], text, text, Strength.Strong, Strength.Strong, null, 1, null), new(new("s"), [new("b")], text, text, Strength.Slight, Strength.Slight, null, null, null)],
        [Question("one", text), Question("two", text), new(new("end"), text, text, [], "", [], [], [], null, 0, text)]);

    static Scene Question(string id, string text) => new(
        new(id), text, text, [new(new("a"), text, null), new(new("b"), text, null)], text, [text],
        [.. Enumerable.Range(1, 5).Select(number => new Choice(new($"c{number}"), text, text, Deeds(text), [], [], [], null))], [], null, 0, null);

    static Deeds Deeds(string text) => new(
        [new(Key.TakeTheHit, Side.Against, Strength.Strong, [new("a")], Seen.Public, null, text), new(Key.OpenUp, Side.Honoured, Strength.Clear, [], Seen.Team, null, text)],
        [new(Key.TakeTheHit, Amends.Both, Seen.Team, text)],
        new(true, Strength.Clear), new(false, Strength.Strong));
}
