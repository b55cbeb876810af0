using TrustSim.Commands;
using TrustSim.Library;

namespace TrustSim.Tests;

public sealed class HomeOrderTests
{
    [Fact]
    public void Scenarios_with_a_place_come_first_and_the_others_follow_by_name()
    {
        var folder = Directory.CreateTempSubdirectory("trustsim-home-");
        try
        {
            foreach (var (name, order) in (ReadOnlySpan<(string, string)>)[("a", ""), ("b", "order: 2"), ("c", "order: 1"), ("d", "")])
            {
                File.WriteAllText(Path.Combine(folder.FullName, $"{name}.yaml"),
                    $$"""
                    trustsim: 1
                    title: {{name}}
                    {{order}}
                    team: { ada: {} }
                    scenes: { end: { ending: End } }
                    """);
            }

            HomeCommand.Library(folder.FullName, language: null).Select(entry => entry.Name).ShouldBe(["c", "b", "a", "d"]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void What_home_tells_of_a_scenario_before_anybody_reads_it_is_what_stands_in_it()
    {
        foreach (var source in ScenarioLibrary.Open(folders: null).Sources)
            source.AboutFor(language: null).ShouldNotBeNull()
                .ShouldBeEquivalentTo(source.Read().Scenario!.About with { Currencies = [] }, source.Name);
    }

    [Fact]
    public void A_translation_is_read_before_home_tells_of_it() =>
        ScenarioLibrary.Open(folders: null).Sources[0].AboutFor(Authoring.Translations.Language.Pseudo).ShouldBeNull();
}
