using TrustSim.Core.Play;
using TrustSim.Core.Workshops;

namespace TrustSim.Tests.House;

public sealed class ContributingTests
{
    [Fact]
    public void The_diagram_for_contributors_matches_the_table_of_the_lifecycle() =>
        Diagram("The life of a playthrough", "lifecycle").ShouldBeTable(Lifecycle.Mermaid);

    [Fact]
    public void The_diagram_of_a_workshop_matches_the_table_of_its_lifecycle() =>
        Diagram("The life of a workshop", "workshop").ShouldBeTable(WorkshopLifecycle.Mermaid);

    [Theory]
    [InlineData("    Reading --> Voting : Vote [a question is asked]", true)]
    [InlineData("    Reading --> Debrief : End", true)]
    [InlineData("    Reading --> Voting : Vote [a question is asked; nobody has voted]", false)]
    [InlineData("    Reading --> Voting : Vote [a question is asked %% by whom?]", false)]
    [InlineData("    Reading --> Voting : Vote [#1 of them]", false)]
    [InlineData("    Reading --> Voting; Voting --> Debrief", false)]
    public void Mermaid_draws_a_line_of_a_diagram_as_it_is_meant(string line, bool isSound) => Diagrams.IsSound(line).ShouldBe(isSound);

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
