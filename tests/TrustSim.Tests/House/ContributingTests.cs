using TrustSim.Core.Play;
using TrustSim.Core.Workshops;

namespace TrustSim.Tests.House;

public sealed class ContributingTests
{
    [Fact]
    public void The_diagram_for_contributors_is_the_table_that_the_game_plays_by() => Diagram("The life of a playthrough", "lifecycle").ShouldBeTable(Lifecycle.Mermaid);

    [Fact]
    public void The_diagram_of_a_workshop_is_the_table_that_rooms_play_by() => Diagram("The rhythm of a workshop", "rhythm").ShouldBeTable(WorkshopLifecycle.Mermaid);

    static string Diagram(string heading, string name)
    {
        var (first, last) = ($"<!-- {name}: begin -->\n```mermaid\n", $"```\n<!-- {name}: end -->");
        var text = Repository.Read("CONTRIBUTING.md");
        text.ShouldContain($"## {heading}");
        var begin = text.IndexOf(first, StringComparison.Ordinal);
        begin.ShouldBeGreaterThan(-1, "CONTRIBUTING.md has lost the mark before its diagram.");
        var end = text.IndexOf(last, begin, StringComparison.Ordinal);
        end.ShouldBeGreaterThan(-1, "CONTRIBUTING.md has lost the mark after its diagram.");
        return text[(begin + first.Length)..end].TrimEnd('\n');
    }
}

file static class Diagrams
{
    public static void ShouldBeTable(this string diagram, string table) => diagram.ShouldBe(table, $"The diagram to put there:\n{table}\n");
}
