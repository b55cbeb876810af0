using TrustSim.Core.Play;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.PlainText;

namespace TrustSim.Terminal.Tests.PlainText;

public sealed class AnswerReaderTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData(" 2. ", 2)]
    [InlineData("3)", 3)]
    [InlineData("1.5", null)]
    [InlineData("1..", null)]
    [InlineData("-1", null)]
    [InlineData("", null)]
    [InlineData(".", null)]
    [InlineData("99999999999999999999", null)]
    public void A_number_may_stand_as_in_a_list(string answer, int? number) => AnswerReader.NumberIn(answer).ShouldBe(number);

    [Fact]
    public void A_byte_order_mark_is_no_answer()
    {
        var outcome = Play("\uFEFF1\n1\n");
        outcome.End.ShouldBe(PlainTextEnd.Finished);
        outcome.Playthrough.Decisions.Select(decision => $"{decision}").ShouldBe(["bench.own-it", "tower.let-ada"]);
    }

    [Theory]
    [InlineData("1\nx\n1\n", 2, "x")]
    [InlineData("?\n\n1\n1\n", 2, "")]
    [InlineData("4\n1\n1\n", 1, "4")]
    public void An_answer_that_means_nothing_ends_the_play_and_names_its_line(string input, int line, string answer)
    {
        var outcome = Play(input);
        outcome.End.ShouldBe(PlainTextEnd.Refused);
        outcome.Message!.ShouldStartWith($"Line {line} of the input: “{answer}” cannot be the answer. The answers are 1 to ");
        outcome.Playthrough.Phase.ShouldBe(Phase.Deciding);
    }

    [Fact]
    public void A_question_of_the_program_is_not_answered_by_the_line_after_a_wrong_one()
    {
        var reader = new AnswerReader(new StringReader("x\n1\n"), isKeyboard: false);
        PlainTextQuestion.Ask(reader, TextWriter.Null, "Which?", ["this", "that"], null).ShouldBeNull();
        reader.Refusal!.ShouldContain("Line 1");
        reader.ReadLine().ShouldBeNull();
    }

    static PlainTextOutcome Play(string input) =>
        new PlainTextFrontend(new AnswerReader(new StringReader(input), isKeyboard: false), TextWriter.Null, Meters.Live, []).Play(
            Scenarios.Small);
}
