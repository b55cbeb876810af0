using CsCheck;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Text;
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

    [Theory]
    [InlineData("Nguyễn Văn An", "Nguyễn Thị Bình", "Nguyễn Văn An", "Nguyễn Thị Bình")]
    [InlineData("Ada Maria Berg", "Ada Maria Ruiz", "Ada B.", "Ada R.")]
    [InlineData("Martin King Jr.", "Martin King Sr.", "Martin King Jr.", "Martin King Sr.")]
    [InlineData("田中 太郎", "田中 花子", "田中 太郎", "田中 花子")]
    [InlineData("Frau von Berg", "Herr von Berg", "Frau von Berg", "Herr von Berg")]
    [InlineData("Ada Berg", "ada Ruiz", "Ada B.", "ada R.")]
    [InlineData("Ada Berg", "Аda Ruiz", "Ada B.", "Аda R.")]
    [InlineData("Ada\u200b Berg", "Ada Ruiz", "Ada\u200b B.", "Ada R.")]
    [InlineData("Zoe\u0308 Berg", "Zoë Ruiz", "Zoe\u0308 B.", "Zoë R.")]
    public void Names_of_any_tradition_are_told_apart(string one, string other, string called, string otherCalled) =>
        Called(one, other).ShouldBe([called, otherCalled]);

    [Fact]
    public void Short_names_differ_wherever_the_names_do() =>
        Gen.Select(Name, Name, Name).Holds(
            (names, met) =>
            {
                string[] all = [names.Item1, names.Item2, names.Item3];
                var called = Called(all).ToArray();
                called.ShouldAllBe(name => name.Length > 0);
                for (var i = 0; i < all.Length; i++)
                {
                    for (var j = 0; j < i; j++)
                    {
                        var isAlike = ShortNames.LookOf(all[i]) == ShortNames.LookOf(all[j]);
                        met.Note("the same name", isAlike);
                        met.Note("a longer name", !isAlike && GivenName.From(all[i]) == GivenName.From(all[j]));
                        if (!isAlike) ShortNames.LookOf(called[i]).ShouldNotBe(ShortNames.LookOf(called[j]), string.Join(" / ", all));
                    }
                }
            },
            ["the same name", "a longer name"],
            cases: 1_000);

    // Words of names that differ little, and any text between them.
    static Gen<string> Name => Gen.Select(
        Gen.OneOf(OneOf("Ada", "ada"), OneOf("Ada", "ada", "Dr.", "van", "J.", "Berg,", "田中", "Nguyễn", "Åsa")),
        Gen.OneOf(
            OneOf("Berg", "berg", "Ruiz"), OneOf("Berg", "Ruiz", "Brandt", "Jr.", "de", "太郎", "K.", ""), AnyText.WellFormed),
        OneOf("", "", "", " An", " PhD"), (first, next, last) => $"{first} {next}{last}");

    static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(at => words[at]);

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
