using System.Globalization;
using System.Text;
using TrustSim.Authoring.Format;

namespace TrustSim.Authoring.Tests.Format;

/// <summary>
/// Proves that reading costs grow in proportion to the file. Allocated memory shows it on any machine, unlike time. A search through all
/// scenes for each scene would show, and so would a collection that each scene builds anew.
/// </summary>
public sealed class ReadingWorkTests
{
    const double MostPerScene = 35_000;

    [Fact]
    public void Reading_asks_for_as_much_memory_for_each_scene_however_many_there_are()
    {
        BytesPerScene(100);
        var (few, many) = (BytesPerScene(1_000), BytesPerScene(4_000));
        many.ShouldBeInRange(few * 0.8, few * 1.2);
        many.ShouldBeLessThan(MostPerScene);
    }

    static double BytesPerScene(int scenes)
    {
        var text = Story(scenes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = ScenarioReader.Read(text, "long.yaml");
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        reading.Scenario.ShouldNotBeNull().Scenes.Length.ShouldBe(scenes);
        return (double)bytes / scenes;
    }

    static string Story(int scenes)
    {
        var story =
            new StringBuilder(
                "trustsim: 1\ntitle: A long story\nteam: { ada: {}, ben: {}, cem: {}, dee: {}, eva: {}, fay: {} }\nscenes:\n");
        for (var number = 1; number <= scenes; number++)
        {
            story.Append(CultureInfo.InvariantCulture,
                $$"""
                  s{{number}}:
                    text: In week {{number}} somebody asks what you knew.
                    says: [{ ada: I wrote it down., when: fear(ada) < 40 and visits(s{{(number + scenes / 2) % scenes + 1}}) < 2 }]
                    choices:
                      - id: a
                        text: Say it to all of them.
                        acts: [{ open-up: slight, why: You said it. }]
                        then: s{{number % scenes + 1}}
                      - { id: b, text: Leave it., acts: [{ take-the-hit: against-clear, why: You left it. }], work: slight }

                """);
        }

        return story.ToString();
    }
}
