using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Yaml;
using TrustSim.Core.Conditions;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Authoring.Shapes;

/// <summary>What is known while a file is being read: the names in it, and what has been found so far.</summary>
sealed class Reading(Findings findings, Names names)
{
    public Names Names { get; } = names;

    public Findings Findings { get; } = findings;

    public bool Refuse(Code code, Place place, string message, string? hint = null)
    {
        Findings.Add(code, place, message, hint);
        return false;
    }

    /// <summary>Refuses a word that is not among those known, and says which of them may have been meant.</summary>
    public bool RefuseUnknown(Code code, Place place, string message, string word, IEnumerable<string> known)
    {
        var hint = Spelling.Nearest(word, known) is { } near ? $"did you mean `{near}`?"
            : known.Take(13).ToList() is { Count: > 0 and <= 12 } few ? $"one of: {string.Join(", ", few)}"
            : null;
        return Refuse(code, place, message, hint);
    }
}
