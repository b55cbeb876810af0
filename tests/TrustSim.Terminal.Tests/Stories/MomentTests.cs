using Terminal.Gui.Input;
using TrustSim.Authoring.Format;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.PlainText;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Stories;

public sealed class MomentTests
{
    [Theory]
    [InlineData(2026, 1, 5, "c")] // ISO week 2
    [InlineData(2026, 1, 12, "a")] // 3
    [InlineData(2026, 1, 18, "a")]
    [InlineData(2026, 1, 19, "b")] // 4
    [InlineData(2021, 1, 3, "c")] // 53 of the year before
    public void Home_offers_the_moment_of_the_week(int year, int month, int day, string moment) =>
        Offered(new(year, month, day), hasBegun: false, ("a", ScenarioKind.Moment), ("b", ScenarioKind.Moment),
            ("x", ScenarioKind.Scenario),
            ("c", ScenarioKind.Moment)).ShouldBe(["x", moment]);

    [Fact]
    public void Home_offers_the_prologue_until_a_game_has_begun()
    {
        (string, ScenarioKind)[] library = [("x", ScenarioKind.Scenario), ("gas", ScenarioKind.Prologue)];
        Offered(DateTime.Today, hasBegun: false, library).ShouldBe(["gas", "x"]);
        Offered(DateTime.Today, hasBegun: true, library).ShouldBe(["x"]);
    }

    [Fact]
    public void A_moment_has_its_row_and_no_meters_and_ends_with_its_question_and_key()
    {
        var moment = Moment();
        using var stage = new Stage(100, 30, [.. Library.Shipped, new("umbrella-stand", moment, "", null)]);
        var heading = stage.Rows.ToList().FindIndex(row => row.StartsWith(" This week ", StringComparison.Ordinal));
        stage.Rows[heading + 1].ShouldStartWith("   The Umbrella Stand  ");
        stage.Rows[heading + 1].ShouldContain("  3 min  ");
        stage.Press(Key.CursorDown, Key.CursorDown, Key.CursorDown, Key.Enter);
        var seen = stage.Flow;
        stage.ToQuestion();
        seen += stage.Flow;
        stage.Take("2");
        for (var i = 0; i < 8 && !stage.Head.Contains("A question to take away", StringComparison.Ordinal); i++)
        {
            seen += stage.Flow;
            stage.Press(Key.Enter);
        }

        stage.Flow.ShouldContain("What does a mistake cost where you work, before anyone has said a word?");
        stage.Flow.ShouldContain("The key: Take the hit.");
        seen += stage.Flow;
        foreach (var meter in (string[])["decision 1", "week", "Trust", "trust", "How freely", "T team", "N numbers"])
            seen.ShouldNotContain(meter, Case.Sensitive);
    }

    [Fact]
    public void A_moment_in_plain_lines_says_nothing_of_meters()
    {
        var output = new StringWriter { NewLine = "\n" };
        new PlainTextFrontend(new StringReader(""), output, Meters.Live, ["lunch"]).Play(Moment());
        output.ToString().ShouldContain("The key: Take the hit.");
        foreach (var meter in (string[])["Work:", "trust", "freely", "Decision 1", "week"])
            output.ToString().ShouldNotContain(meter, Case.Sensitive);
    }

    static Scenario Moment() =>
        ScenarioReader.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "good", "moment.yaml")), "moment")
        .Scenario.ShouldNotBeNull();

    static IEnumerable<string> Offered(DateTime today, bool hasBegun, params (string Name, ScenarioKind Kind)[] library) =>
        HomeRows.From([.. library.Select(one => Entry(one.Name, one.Kind))], today, hasBegun).Select(entry => entry.Name);

    static LibraryEntry Entry(string name, ScenarioKind kind)
    {
        var source = Scenarios.Small;
        return new(name, new(source.About with { Kind = kind }, source.Team, source.Risks, source.Scenes, source.Start), "", null);
    }
}
