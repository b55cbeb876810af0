using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Corpus;

/// <summary>Scenarios whose every text is out to spoil the screen.</summary>
static class Hostile
{
    public static string Word { get; } = new('w', 10_000);

    /// <summary>Options that together are longer than a small screen.</summary>
    public static Scenario Wordy { get; } = Of("A plain name", () => string.Join(' ', Enumerable.Repeat("and so on", 40)));

    /// <summary>Every text is the next of these lines.</summary>
    public static Scenario Of(params IReadOnlyList<string> lines)
    {
        var next = 0;
        return Of(null, () => lines[next++ % lines.Count]);
    }

    static Scenario Of(string? name, Func<string> text) => new(
        new("hostile", text(), text(), 3, text(), [text(), text()], [text()]),
        [new(new("a"), name ?? text(), text(), text(), text(), Temperament.Anxious, null, null, []),
            new(new("b"), text(), text(), text(), text(), Temperament.Outspoken, null, null, [])],
        [new(new("r"), [new("a")], text(), text(), Strength.Strong, Strength.Strong, null, 1, null),
            new(new("s"), [new("b")], text(), text(), Strength.Slight, Strength.Slight, null, null, null)],
        [Question("one", text), Question("two", text), new(new("end"), text(), text(), [], "", [], [], [], null, 0, text())]);

    static Scene Question(string id, Func<string> text) => new(
        new(id), text(), text(), [new(new("a"), text(), null), new(new("b"), text(), null)], text(), [text()],
        [.. Enumerable.Range(1, 5).Select(number => new Choice(new($"c{number}"), text(), text(), Effects(text), [], [], [], null))], [],
            null, 0, null);

    static Effects Effects(Func<string> text) => new(
        [new(TrustKey.TakeTheHit, Polarity.Against, Strength.Strong, [new("a")], Audience.Public, null, text()),
            new(TrustKey.OpenUp, Polarity.Honoured, Strength.Clear, [], Audience.Team, null, text())],
        [new(TrustKey.TakeTheHit, RepairKind.Both, [], Audience.Team, text())],
        new(true, Strength.Clear), new(false, Strength.Strong));
}
