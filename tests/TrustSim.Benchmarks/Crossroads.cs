using System.Text;

namespace TrustSim.Benchmarks;

/// <summary>
/// A scenario of any number of decisions with the same number of answers, each of which moves somebody else: no two paths come together.
/// </summary>
public static class Crossroads
{
    static readonly string[] Keys = ["open-up", "take-the-hit", "build-up", "ditch-the-leash", "accept-confrontation", "find-the-value"];

    static readonly string[] Strengths =
        ["slight", "clear", "strong", "against-slight", "against-clear", "against-strong", "overdone-clear"];

    static readonly string[] Work = ["slight", "clear", "against-slight", "against-clear"];

    static readonly string[] People = ["ana", "bo", "cy", "di", "ed", "fay"];

    /// <summary>Writes the scenario, or returns null where the word is none of the kind <c>12x4</c>.</summary>
    public static string? Named(string word) =>
        word.Split('x') is [var decisions, var answers] && int.TryParse(decisions, out var n) && int.TryParse(answers, out var k)
            ? Text(n, k) : null;

    static string Text(int decisions, int answers)
    {
        var random = new Random(7);
        var text = new StringBuilder("trustsim: 1\nid: crossroads\ntitle: Crossroads\nminutes: 20\nyou: Lead\nteam:\n");
        foreach (var person in People) text.Append($"  {person}: {{ role: Engineer }}\n");
        text.Append(
            """
            risks:
              leak: { known-by: [bo], says: It leaks., lands: It leaked., courage: clear }
              crack: { known-by: [di], says: It cracks., lands: It cracked., courage: strong }
            scenes:

            """);
        for (var number = 0; number < decisions; number++)
        {
            text.Append($"  s{number}:\n    text: Scene {number}.\n    ask: What now {number}?\n    choices:\n");
            for (var answer = 0; answer < answers; answer++)
            {
                text.Append(
                    $$"""
                          - { id: c{{answer}}, text: Option {{number}} {{answer}} here., work: {{Any(Work)}}, after: Done {{number}}.,
                              acts: [{ {{Any(Keys)}}: {{Any(Strengths)}}, toward: [{{Any(People)}}], why: Because. }] }

                    """);
            }
        }

        return text.Append(
            """
              e1: { when: trust(team) >= 78, ending: High, text: High. }
              e2: { when: trust(team) >= 45 and told(leak), ending: Mid, text: Mid. }
              e3: { ending: Low, text: Low. }

            """).ToString();

        string Any(string[] words) => words[random.Next(words.Length)];
    }
}
