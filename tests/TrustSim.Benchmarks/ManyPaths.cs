using System.Text;

namespace TrustSim.Benchmarks;

/// <summary>
/// A scenario of 65,536 paths that uses the whole model: a team of six temperaments, sixteen decisions, two acts to each choice, clarity,
/// work, a repair in every fourth scene and two risks.
/// </summary>
public static class ManyPaths
{
    const int Decisions = 16;

    static readonly string[] Keys = ["open-up", "take-the-hit", "build-up", "ditch-the-leash", "accept-confrontation", "find-the-value"];

    public static string Text()
    {
        var text = new StringBuilder(
            $$"""
            trustsim: 1
            title: Many paths
            {{TeamOfSix.Text}}
            risks:
              one: { known-by: [ada, cem], says: It slips., lands: It slipped., courage: strong, cost: clear, due: 9 weeks }
              two: { known-by: eva, says: It breaks., lands: It broke., courage: clear, cost: strong, due: 12 weeks }
            scenes:

            """);
        for (var number = 0; number < Decisions; number++)
        {
            var (key, other) = (Keys[number % Keys.Length], Keys[(number + 2) % Keys.Length]);
            var repair = number % 4 == 3 ? $", repairs: {{ of: {Keys[(number - 1) % Keys.Length]}, by: both }}" : "";
            text.Append(
                $$"""
                  s{{number}}:
                    text: Week {{number}}.
                    choices:
                      - { id: a, text: Say it to all of them., clarity: slight{{repair}},
                          acts: [{ {{key}}: clear }, { {{other}}: slight, toward: [ada, ben] }] }
                      - { id: b, text: Leave it., work: slight,
                          acts: [{ {{key}}: against-clear }, { {{other}}: against-slight, toward: cem, seen: public }] }

                """);
        }

        return text.Append("  end: { ending: The end }\n").ToString();
    }
}
