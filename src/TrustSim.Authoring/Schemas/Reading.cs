using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Yaml;
using TrustSim.Core.Conditions;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Authoring.Schemas;

/// <summary>What is known while a file is being read: the names in it, and what has been found so far.</summary>
sealed class Reading(DiagnosticBag diagnostics, Names names)
{
    // As many words as a hint bears; the scenario's own keys are the most.
    const int MostNamed = 16;

    HashSet<string>? choiceIds;

    public Names Names { get; } = names;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>The ids of all choices, whatever their scene.</summary>
    public IReadOnlySet<string> ChoiceIds => choiceIds ??= Names.Choices.Values.SelectMany(choices => choices).ToHashSet();

    public bool Refuse(DiagnosticCode code, Place place, string message, string? hint = null)
    {
        Diagnostics.Add(code, place, message, hint);
        return false;
    }

    /// <summary>Refuses a value that is no list, no text or no group of keys where one is expected.</summary>
    public bool RefuseShape(Node node, string message, string? hint = null, Place? place = null)
    {
        // `text:Good morning.` is a text to YAML, and a key without its space to everybody else.
        if (node is TextNode { IsPlain: true } text && text.Value.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
            && text.Value.AsSpan(0, colon).IndexOf(' ') < 0)
            return Refuse(DiagnosticCatalogue.MissingColon, text.At(colon), "The colon needs a space after it.",
                "write a colon and a space, then the value");
        return Refuse(DiagnosticCatalogue.WrongShape, place ?? node.Place, message, hint);
    }

    /// <summary>Refuses a word that is not among those known, and says which of them may have been meant. Where there are none at all (no
    /// team, no scenes), that has been said.</summary>
    public bool RefuseUnknown(DiagnosticCode code, Place place, string message, string word, IEnumerable<string> known)
    {
        if (Diagnostics.IsFull || !known.Any()) return false;
        var hint = Spelling.Nearest(word, known) is { } near ? $"did you mean `{near}`?"
            : known.Take(MostNamed + 1).ToList() is { Count: > 0 and <= MostNamed } few ? $"one of: {string.Join(", ", few)}"
            : null;
        return Refuse(code, place, message, hint);
    }
}
