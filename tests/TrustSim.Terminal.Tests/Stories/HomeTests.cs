using Terminal.Gui.Input;
using TrustSim.Authoring.Format;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.Bindings;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Screens;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Stories;

/// <summary>The first screen offers one game to continue and six scenarios; a page of its own has all of them.</summary>
public sealed class HomeTests
{
    [Fact]
    public void Of_forty_scenarios_six_are_shown_and_all_of_them_behind_more()
    {
        using var stage = new Stage(library: Many(40));
        stage.ShouldBeSound(80);
        Titles(stage).ShouldBe(["Number 1", "Number 2", "Number 3", "Number 4", "Number 5", "Number 6"]);
        stage.Press("7").Flow.ShouldContain("► more …");
        stage.Flow.ShouldContain("40 scenarios to play.");
        stage.Press(Key.Enter).Head.ShouldContain("All games and scenarios");
        var seen = new List<string>();
        for (var page = 1; page <= 5; page++)
        {
            stage.Head.ShouldContain($"page {page} of 5");
            stage.ShouldBeSound(80);
            seen.AddRange(Titles(stage));
            stage.Press(Key.CursorRight);
        }

        seen.ShouldBe(Enumerable.Range(1, 40).Select(number => $"Number {number}"));
        stage.Head.ShouldContain("page 5 of 5");
    }

    [Fact]
    public void What_should_be_mended_in_a_file_is_said_before_it_is_played()
    {
        var entry = Library.Shipped[0];
        using var stage = new Stage(library: [new(entry.Name, entry.Scenario, "", null) { Remarks = ["Its plays need mending."] }]);
        stage.Press(Key.Enter).Flow.ShouldContain("Its plays need mending.");
        stage.Press(Key.Enter).Current.ShouldBeOfType<PlayScreen>();
        stage.Flow.ShouldNotContain("Its plays need mending.");
    }

    [Theory, InlineData(80, 24), InlineData(60, 18), InlineData(120, 40)]
    public void A_digit_belongs_to_what_is_shown(int width, int height)
    {
        using var stage = new Stage(width, height, Many(40));
        stage.Press("3").Press(Key.Enter).Head.ShouldContain("Number 3");
        stage.ToQuestion().Press("1").Press(Key.Enter, Key.Esc).Press("8").Press(Key.Enter).Head.ShouldContain("All games and scenarios");
        stage.Press("2").Flow.ShouldContain("►2 Number 1");
        stage.Press(Key.PageDown).Press("4").Flow.ShouldContain("►4 Number 12");
        stage.Press(Key.CursorDown).Flow.ShouldContain("►5 Number 13");
        stage.Press(Key.Enter).Head.ShouldContain("Number 13");
        stage.Press(Key.Esc).Head.ShouldContain("TrustSim");
        stage.Current.ShouldBeOfType<HomeScreen>();
    }

    [Fact]
    public void The_arrows_turn_the_pages_of_all_of_them()
    {
        using var stage = new Stage(library: Many(12));
        stage.Press("7").Press(Key.Enter).Press("9").Press(Key.CursorDown).Flow.ShouldContain("►1 Number 10");
        stage.Head.ShouldContain("page 2 of 2");
        stage.Press(Key.CursorUp).Flow.ShouldContain("►9 Number 9");
        stage.Press(Key.Esc).Current.ShouldBeOfType<HomeScreen>();
    }

    [Fact]
    public void The_latest_game_is_offered_first_and_the_others_behind_more()
    {
        using var stage = new Stage(library: Many(2));
        stage.Press(Key.Enter).ToQuestion().Press("1").Press(Key.Enter, Key.Esc);
        stage.Press("3").Press(Key.Enter).ToQuestion().Press("1").Press(Key.Enter, Key.Esc);
        stage.Flow.ShouldContain("► Number 2 decision 2 of 2");
        stage.Flow.ShouldNotContain("Number 1 decision");
        stage.Press("4").Flow.ShouldContain("2 games to continue.");
        stage.Press(Key.Enter).Flow.ShouldContain("2 Number 1 decision 2 of 2");
        stage.Press("2").Press(Key.Enter).Head.ShouldContain("Number 1");
    }

    [Fact]
    public void What_has_all_been_found_comes_last()
    {
        using var stage = new Stage(library: Many(3));
        foreach (var answer in "12")
        {
            stage.Press(Key.Enter).ToQuestion().Press($"{answer}").Press(Key.Enter).ToQuestion().Press($"{answer}").Press(Key.Enter);
            stage.ToPart("What happened").Press(Key.Esc);
            Titles(stage).ShouldBe(answer == '1' ? ["Number 1", "Number 2", "Number 3"] : ["Number 2", "Number 3", "Number 1"]);
        }
    }

    [Fact]
    public void Home_looks_as_drawn()
    {
        LibraryEntry[] library = [.. Library.Shipped.Where(entry => entry.Scenario!.About.Title == "The Failed Launch")];
        using var stage = new Stage(library: library, meters: Meters.Debrief);
        stage.Press(Key.Enter).Take("1", "1", "1").Press(Key.Esc);
        stage.Rows.Skip(3).Take(5).Select(row => row[..Math.Min(41, row.Length)].TrimEnd()).ShouldBe(
        [
            " Continue",
            " ► The Failed Launch  decision 4 of 8",
            "",
            " Play",
            "   The Failed Launch  15 min  ○○○○○○○",
        ]);
        stage.Press("2").Rows[^3].ShouldEndWith("Practice. Nobody is being assessed.");
    }

    [Fact]
    public void A_long_title_goes_on_below_and_nothing_is_cut()
    {
        const string title = "The Day on Which the Clock of the Tower at Last Stood Still for an Hour";
        foreach (var theme in (Theme[])[Theme.Calm, Theme.Reader])
        {
            using var stage = new Stage(60, 18, [Small("small", title)], theme: theme);
            stage.ShouldBeSound(60);
            foreach (var word in title.Split(' ')) stage.Text.ShouldContain(word);
            stage.Text.ShouldNotContain("…");
        }
    }

    [Fact]
    public void Every_list_shows_as_many_options_a_page_as_there_are_digits()
    {
        var list = new OptionList([.. Enumerable.Range(1, 20).Select(number => $"option {number}")], resting: 19);
        Shown().ShouldBe([" 1 option 19", " 2 option 20"]);
        Press("Left");
        Shown().ShouldBe([.. Enumerable.Range(1, 9).Select(digit => $"{(digit == 1 ? '►' : ' ')}{digit} option {9 + digit}")]);
        Press("5");
        list.Selected.ShouldBe(13);
        Press("Left");
        Press("Left");
        list.Selected.ShouldBe(0);
        Press("Right");
        list.Selected.ShouldBe(9);
        new OptionList(["one", "two"]).Turns.When.ShouldBeFalse();

        List<string> Shown() => [.. list.Lines(40).Select(row => row.ToString())];
        void Press(string key) => ((Binding[])[list.Turns, list.Numbers(null, "points")]).Find(new(key, default))!.Do(new(key, default));
    }

    internal static LibraryEntry[] Many(int count) =>
        [.. Enumerable.Range(1, count).Select(number => Small($"small-{number}", $"Number {number}"))];

    static LibraryEntry Small(string id, string title)
    {
        var text = Scenarios.SmallText.Replace("id: small\n", $"id: {id}\n", StringComparison.Ordinal)
            .Replace("title: The Small One\n", $"title: {title}\n", StringComparison.Ordinal);
        return new(id, ScenarioReader.Read(text, "small.yaml").Scenario.ShouldNotBeNull(), id, null);
    }

    /// <summary>The scenarios in the list, without what stands beside it.</summary>
    static List<string> Titles(Stage stage) =>
    [
        .. stage.Rows.Select(row => row[..Math.Min(41, row.Length)]).Where(row => row.Contains(" min", StringComparison.Ordinal))
            .Select(row => row[row.IndexOf("Number", StringComparison.Ordinal)..].Split("  ")[0]),
    ];
}
