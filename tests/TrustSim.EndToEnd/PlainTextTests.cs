using System.Text.Json;
using System.Text.RegularExpressions;
using TrustSim.EndToEnd.Program;

namespace TrustSim.EndToEnd;

public sealed partial class PlainTextTests(PublishedProgram program)
{
    const string Answers = "1\n2\n1\n3\n2\n1\n2\n1\n1\n1\n1\n1\n1\n1\n1\n1\n";

    [Theory]
    [InlineData("failed-launch", "The Failed Launch")]
    [InlineData("tempting-leash", "The Tempting Leash")]
    [InlineData("whose-idea", "Whose Idea Was It")]
    public void The_program_alone_plays_every_shipped_scenario_to_an_ending(string name, string title)
    {
        var answer = program.Run(["play", name, "--plain"], Answers);
        answer.Errors.ShouldBeEmpty();
        answer.ExitCode.ShouldBe(0);
        foreach (var words in (string[])[title, "Each decision takes a week.", "You chose: ", "Part 1 of 4, what happened",
            "your six keys", "to take away", "You leave a team"]) answer.Output.ShouldContain(words);
        answer.Output.ShouldMatch("says? nothing");
    }

    [Fact]
    public void A_pipe_gets_the_same_lines_as_somebody_who_asks_for_lines()
    {
        var asked = program.Run(["play", "failed-launch", "--plain"], Answers);
        program.Run(["play", "failed-launch"], Answers).ShouldBe(asked);
        program.Run(["play", "failed-launch"], Answers, environment: ("TRUSTSIM_PLAIN", "1")).ShouldBe(asked);
        program.Run(["play", "failed-launch", "--linear"], Answers).ShouldBe(asked);
        program.Run(["play", "failed-launch"], Answers, environment: ("TRUSTSIM_LINEAR", "1")).ShouldBe(asked);
    }

    [Fact]
    public void A_wrong_answer_from_a_pipe_ends_the_play_before_the_later_ones_answer_other_questions()
    {
        var wrong = program.Run(["play", "failed-launch", "--plain"], "1\nnonsense\n" + Answers);
        wrong.ExitCode.ShouldBe(2);
        wrong.Errors.ShouldContain("Line 2 of the input: “nonsense” cannot be the answer. The answers are 1 to 4.");
    }

    [Fact]
    public void A_byte_order_mark_and_the_signs_of_a_list_are_no_part_of_an_answer() =>
        program.Run(["play", "failed-launch", "--plain"], "\uFEFF" + Answers.Replace("\n", ".\n", StringComparison.Ordinal))
            .ShouldBe(program.Run(["play", "failed-launch", "--plain"], Answers));

    [Fact]
    public void Answers_that_end_too_soon_get_a_hint_to_continue_that_works()
    {
        var stopped = program.Run(["play", "failed-launch", "--plain"], "1\n2\n1\n");
        stopped.ExitCode.ShouldBe(3);
        var choices = ChooseOption().Match(stopped.Errors).Groups["ids"].Value;
        choices.Split(',').Length.ShouldBe(3);

        var resumed = program.Run(["play", "failed-launch", "--plain", "--choose", choices], Answers["1\n2\n1\n".Length..]);
        resumed.ExitCode.ShouldBe(0);
        resumed.Errors.ShouldBeEmpty();
        var whole = program.Run(["play", "failed-launch", "--plain"], Answers);
        resumed.Output[resumed.Output.IndexOf("Part 1 of ", StringComparison.Ordinal)..]
            .ShouldBe(whole.Output[whole.Output.IndexOf("Part 1 of ", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void With_no_answer_at_all_it_says_how_to_begin_again()
    {
        var stopped = program.Run(["play", "failed-launch"]);
        stopped.ExitCode.ShouldBe(3);
        stopped.Errors.ShouldContain("Start again with the same command.");
    }

    [Fact]
    public void A_choice_that_is_not_open_is_refused_with_those_that_are()
    {
        var refused = program.Run(["play", "failed-launch", "--choose", "own-it,fly-away"]);
        refused.ExitCode.ShouldBe(2);
        refused.Errors.ShouldContain(
            "“fly-away” is not open in the scene “eight-chairs”. Possible here: own-minutes, by-the-log, tomas-walks, one-by-one.");
    }

    [Fact]
    public void Json_is_all_that_standard_output_holds()
    {
        var answer = program.Run(["play", "failed-launch", "--json"], Answers);
        answer.ExitCode.ShouldBe(0);
        answer.Errors.ShouldBeEmpty();
        using var document = JsonDocument.Parse(answer.Output);
        var root = document.RootElement;
        root.GetProperty("format").GetString().ShouldBe("trustsim-playthrough/2");
        root.GetProperty("scenario").GetProperty("id").GetString().ShouldBe("failed-launch");
        root = root.GetProperty("path");
        root.GetProperty("decisions").EnumerateArray().First().GetProperty("choice").GetString().ShouldBe("own-it");
        root.GetProperty("ledger").GetProperty("moods").GetArrayLength().ShouldBeGreaterThan(0);
        root.GetProperty("weeks").GetArrayLength().ShouldBeGreaterThanOrEqualTo(root.GetProperty("decisions").GetArrayLength());
        root.GetProperty("risks").GetArrayLength().ShouldBe(4);
        root.GetProperty("ending").GetProperty("name").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void An_unfinished_game_prints_no_json()
    {
        var answer = program.Run(["play", "failed-launch", "--json"], "1\n");
        answer.ExitCode.ShouldBe(3);
        answer.Output.ShouldBeEmpty();
        answer.Errors.ShouldContain("--choose own-it");
    }

    [Fact]
    public void The_same_answers_give_the_same_bytes() =>
        program.Run(["play", "tempting-leash", "--json"], Answers).ShouldBe(program.Run(["play", "tempting-leash", "--json"], Answers));

    [GeneratedRegex(@"--choose (?<ids>[a-z0-9,-]+)")]
    private static partial Regex ChooseOption();
}
