using Terminal.Gui.Input;
using TrustSim.Authoring.Format;
using TrustSim.Core.Story;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.PlainText;
using TrustSim.Terminal.Screens;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Stories;

public sealed class PrologueTests
{
    [Fact]
    public void Somebody_new_is_offered_it_first_and_afterwards_behind_more()
    {
        using var stage = new Stage(100, 30, [.. Library.Shipped, Entry]);
        stage.Rows.First(row => row.Contains('►')).ShouldContain(" Gas ");
        PlayTo(stage, "1", "2").Press(Key.Esc);
        stage.Flow.ShouldNotContain(" Gas ");
        stage.Press([.. Enumerable.Repeat(Key.CursorDown, 9)]).Press(Key.Enter);
        stage.Head.ShouldContain("All games and scenarios");
        stage.Flow.ShouldContain(" Gas ");
    }

    [Fact]
    public void Nothing_has_a_figure_and_no_one_says_trust_or_fear_before_its_end()
    {
        using var stage = Stage.With(Gas);
        var seen = "";
        foreach (var answer in (string[])["1", "1"])
        {
            seen += ReadTo(stage, () => stage.Current is PlayScreen { IsAsked: true });
            seen += stage.Press("t").Flow + stage.Press("n").Flow;
            stage.Press(Key.Esc).Press(answer).Press(Key.Enter);
        }

        seen += ReadTo(stage, () => stage.Head.Contains("Who spoke", StringComparison.Ordinal));
        foreach (var word in (string[])["trust", "Trust", "fear", "Fear", "decision 1", "numbers"])
            seen.ShouldNotContain(word, Case.Sensitive);
        stage.Press(Key.Enter).Flow.ShouldContain("Trust is how far somebody relies on you");
    }

    [Fact]
    public void G_leads_to_the_first_question_and_the_two_paths_stand_side_by_side()
    {
        using var stage = PlayTo(Stage.With(Gas), "1", "2");
        stage.Flow.ShouldContain("Wen knew of the gas for two hours, and did not say it.");
        stage.Bar.ShouldContain("G back to 11:20");
        PlayTo(stage.Press("g"), "2", "2");
        stage.Flow.ShouldContain("Wen told you of the gas.");
        stage.Flow.ShouldContain("told you │ nobody │ Wen");
        stage.Flow.ShouldContain("kept it back │ Wen │ nobody");
    }

    [Fact]
    public void It_ends_with_its_own_question_and_a_sentence_to_write_and_leads_home()
    {
        using var stage = PlayTo(new Stage(80, 24, [Entry, .. Library.Shipped]), "2", "2");
        for (var i = 0; i < 5 && !stage.Head.Contains("To take away", StringComparison.Ordinal); i++) stage.Press(Key.Enter);
        stage.Flow.ShouldContain("Who at your work has begun a sentence lately, and what did you say?");
        stage.Flow.ShouldContain("If …, then I will …");
        stage.Flow.ShouldNotContain("Without your answer");
        stage.Press(Key.Enter).Head.ShouldContain("TrustSim");
    }

    [Fact]
    public void In_plain_lines_it_ends_with_who_spoke_and_the_two_words()
    {
        var output = new StringWriter { NewLine = "\n" };
        new PlainTextFrontend(new StringReader(""), output, Meters.Live, ["ilir", "half-a-minute"]).Play(Gas);
        var told = output.ToString();
        told.ShouldContain("Part 1 of 3, who spoke");
        told.ShouldContain("Part 2 of 3, two words");
        told[..told.IndexOf("Part 2", StringComparison.Ordinal)].ShouldNotContain("trust", Case.Insensitive);
    }

    static Scenario Gas { get; } =
        ScenarioReader.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "prologue", "gas.yaml")), "gas")
            .Scenario.ShouldNotBeNull();

    static LibraryEntry Entry => new("gas", Gas, "gas", null);

    /// <summary>Plays to the first page of the end.</summary>
    static Stage PlayTo(Stage stage, params ReadOnlySpan<string> answers)
    {
        if (stage.Head.Contains("TrustSim", StringComparison.Ordinal)) stage.Press(Key.Enter);
        foreach (var answer in answers) stage.ToQuestion().Take(answer);
        for (var i = 0; i < 12 && !stage.Head.Contains("Who spoke", StringComparison.Ordinal); i++) stage.Press(Key.Enter);
        return stage;
    }

    static string ReadTo(Stage stage, Func<bool> isThere)
    {
        var seen = stage.Flow;
        for (var i = 0; i < 12 && !isThere(); i++) seen += " " + stage.Press(Key.Enter).Flow;
        isThere().ShouldBeTrue();
        return seen;
    }
}
