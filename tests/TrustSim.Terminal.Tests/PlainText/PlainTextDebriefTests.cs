using TrustSim.Records.Journal;
using TrustSim.Terminal.PlainText;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Linear;

/// <summary>Foreseeing, writing and being reminded in plain lines.</summary>
public sealed class PlainTextDebriefTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("trustsim-linear-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Predictions_and_answers_are_saved_and_appear_in_the_debrief()
    {
        var text =
            Play("p Bo up same", "p ada s d", "2", "p nobody", "3", "a 1 I would have asked.", "a 2 It was mine.",
                "a 2 It was mine, and I knew.", "if it is late, then I will say so", "b 2", "3", "");
        text.ShouldContain("You expect: Bo, trust up and fear the same; Ada, trust the same and fear down.");
        text.ShouldContain("You expect it to move nobody.");
        text.ShouldContain("Part 4 of 5, what you expected");
        text.ShouldContain("You said 5 times what you expected.");
        text.ShouldContain("You wrote: I would have asked.");
        text.ShouldContain("You wrote: It was mine, and I knew.");
        text.ShouldNotContain("You wrote: It was mine.\n");
        var tree = Store().All().ShouldHaveSingleItem().Tree!;
        tree.Current.Taken[0].Predictions.Length.ShouldBe(2);
        tree.Current.Reflections.Length.ShouldBe(2);
        tree.Commitment!.Text.ShouldBe("if it is late, then I will say so");
    }

    [Theory]
    [InlineData("p"), InlineData("p Bo"), InlineData("p Bo up"), InlineData("p Bo up sideways"), InlineData("p Zoe up same"),
        InlineData("P bo up same and more")]
    public void A_malformed_line_is_answered_with_an_example(string line)
    {
        Play(line, "2").ShouldContain("Type for example: e Ada up same. There are Ada, Bo and Cyrus");
        Store().Unfinished().ShouldHaveSingleItem().Tree!.Current.Taken[0].Predictions.ShouldBeEmpty();
    }

    [Theory, InlineData("a 1"), InlineData("a 3 x"), InlineData("a x y")]
    public void An_answer_to_no_question_is_answered_with_an_example(string line) =>
        Play("2", "3", line, "").ShouldContain("Type for example: a 1");

    [Fact]
    public void The_hint_about_predictions_appears_once() =>
        Play("?", "1", "u", "2", "3", "").Split("If you like, say first").Length.ShouldBe(2);

    [Fact]
    public void Half_a_commitment_prompts_for_the_other_half() =>
        Play("2", "3", "if it is late,", "")
            .ShouldContain("And what will you do then? Write the whole sentence: if it is late, then I will …");

    [Theory, MemberData(nameof(HostileLines.InTens), MemberType = typeof(HostileLines))]
    public void Hostile_words_have_no_effect_on_what_is_printed(int ten)
    {
        foreach (var line in HostileLines.Ten(ten).Select(line => line.ReplaceLineEndings(" ")))
        {
            var printed =
                Play($"p {line} up same", "p nobody", "2", "3", $"a 1 {line}", $"if {line}", $"if {line}, then I will {line}", "b 2", "3",
                    "") + Reminded("k");
            printed.Where(sign => sign is not ('\n' or '\u200C' or '\u200D') && Cells.IsUnsafe(sign)).Select(sign => $"U+{(int)sign:X4}")
                .Distinct().ShouldBeEmpty(line);
        }
    }

    [Fact]
    public void A_reminder_comes_once_and_any_other_line_skips_it()
    {
        Reminded("").ShouldBeEmpty();
        Play("2", "3", "if it is late, then I will say so", "");
        Reminded("go on").ShouldContain("After “The Small One” you wrote: “if it is late, then I will say so”");
        Reminded("").ShouldBeEmpty();
        Reminded("l", days: 8).ShouldContain("asked again in a week");
        Reminded("x", days: 16).ShouldContain("Let go.");
        Reminded("", days: 99).ShouldBeEmpty();
    }

    PlaythroughStore Store(int days = 0) => new(folder, _ => Scenarios.Small, new LateClock(TimeSpan.FromDays(days)));

    string Reminded(string line, int days = 0)
    {
        var output = new StringWriter { NewLine = "\n" };
        PlainTextReminder.Ask(Store(days), new StringReader(line + "\n"), output, null);
        return output.ToString();
    }

    string Play(params string[] lines)
    {
        var output = new StringWriter { NewLine = "\n" };
        using var session = Store().Begin(Scenarios.Small, "small");
        new PlainTextFrontend(new StringReader(string.Concat(lines.Select(line => line + "\n"))), output, Meters.Live, [], session).Play(
            Scenarios.Small);
        return output.ToString();
    }
}
