using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Text;

public sealed class ShortNameTests
{
    [Fact]
    public void Who_is_alone_with_a_given_name_is_called_by_it() => Called("Ada Berg", "Ben Ruiz").ShouldBe(["Ada", "Ben"]);

    [Fact]
    public void Two_of_one_given_name_are_told_apart_by_an_initial() =>
        Called("Ada Berg", "Ben Ruiz", "Ada Ruiz").ShouldBe(["Ada B.", "Ben", "Ada R."]);

    [Fact]
    public void Where_the_initial_is_the_same_the_whole_name_stands() =>
        Called("Ada Berg", "Ada Brandt").ShouldBe(["Ada Berg", "Ada Brandt"]);

    [Fact]
    public void What_the_file_calls_somebody_stays() => Called("Ada Berg = Ada", "Ada Ruiz").ShouldBe(["Ada", "Ada R."]);

    [Fact]
    public void Who_cannot_be_told_apart_keeps_the_name() => Called("Ada", "Ada").ShouldBe(["Ada", "Ada"]);

    [Fact]
    public void Somebody_outside_the_team_is_told_apart_from_those_in_it()
    {
        var scenario = new Scenario(new("test", "", "", 5, "", [], []), [Person(0, "Ada Berg", ""), Person(1, "Ben Ruiz", "")], [], [End],
            others: [new(new("head"), "Ada Ruiz", "Director", "")]);
        scenario.Team.Select(member => member.FirstName).ShouldBe(["Ada B.", "Ben"]);
        scenario.SpeakerOf(new("head")).FirstName.ShouldBe("Ada R.");
    }

    static IEnumerable<string> Called(params string[] names)
    {
        var team = names.Select((name, i) => name.Split(" = ") is [var full, var called]
            ? Person(i, full, called) : Person(i, name, ""));
        return new Scenario(new("test", "", "", 5, "", [], []), [.. team], [], [End]).Team.Select(member => member.FirstName);
    }

    static Scene End { get; } = new(new("end"), "", "", [], "", [], [], [], null, 0, "end");

    static Member Person(int number, string name, string called) =>
        new(new($"p{number}"), name, "", "", "", Temperament.Steady, null, null, [], called);
}
