using TrustSim.Core.Play;

namespace TrustSim.Tests.House;

public sealed class ContributingTests
{
    const string Begin = "<!-- lifecycle: begin -->\n```mermaid\n";
    const string End = "\n```\n<!-- lifecycle: end -->";

    [Fact]
    public void The_diagram_for_contributors_is_the_table_that_the_game_plays_by()
    {
        var text = Repository.Read("CONTRIBUTING.md");
        text.ShouldContain("## The life of a playthrough");
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        begin.ShouldBeGreaterThan(-1, "CONTRIBUTING.md has lost the mark before its diagram.");
        var end = text.IndexOf(End, begin, StringComparison.Ordinal);
        end.ShouldBeGreaterThan(-1, "CONTRIBUTING.md has lost the mark after its diagram.");
        text[(begin + Begin.Length)..end].ShouldBe(Lifecycle.Mermaid, $"The diagram to put there:\n{Lifecycle.Mermaid}\n");
    }
}
