using System.Text;

namespace TrustSim.Benchmarks;

/// <summary>A scenario of any size, always the same, with the features of the shipped ones.</summary>
public static class LargeScenario
{
    static readonly string[] Acts = ["open-up: slight", "take-the-hit: against-clear", "build-up: clear",
        "ditch-the-leash: overdone-slight", "accept-confrontation: strong", "find-the-value: slight"];

    /// <summary>The scenario's text.</summary>
    /// <param name="scenes">Number of scenes, 1 to 10,000. Above that, the file exceeds the reader's limit.</param>
    public static string Create(int scenes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(scenes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scenes, 10_000);
        var text = new StringBuilder(
            $$"""
            trustsim: 1
            title: A long story
            {{TeamOfSix.Text}}
            scenes:

            """);
        for (var number = 1; number <= scenes; number++)
        {
            text.Append(
                $$"""
                  s{{number}}:
                    text: In week {{number}} somebody asks what you knew.
                    says: [{ ada: I wrote it down., when: fear(ada) < 40 }]
                    choices:
                      - { id: a, text: Say it to all of them., acts: [{ {{Acts[number % 6]}}, why: You said it. }] }
                      - { id: b, text: Leave it., acts: [{ {{Acts[(number + 1) % 6]}}, why: You left it. }], work: slight }

                """);
        }

        return text.ToString();
    }
}
