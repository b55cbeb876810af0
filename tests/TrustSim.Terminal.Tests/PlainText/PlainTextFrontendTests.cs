using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Terminal.PlainText;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Linear;

public sealed class PlainTextFrontendTests
{
    [Fact]
    public void Numbers_and_ids_answer_a_question()
    {
        var (outcome, _) = Play("1\nlet-ada\n");
        outcome.End.ShouldBe(PlainTextEnd.Finished);
        outcome.Message.ShouldBeNull();
        outcome.Playthrough.Decisions.Select(decision => $"{decision}").ShouldBe(["bench.own-it", "tower.let-ada"]);
    }

    [Fact]
    public void A_wrong_answer_is_asked_again()
    {
        var (outcome, text) = Play("0\n4\nx\n\n-1\n99999999999999999999\namends\n3\n1\n");
        outcome.End.ShouldBe(PlainTextEnd.Finished);
        outcome.Playthrough.Decisions.First().Choice.Value.ShouldBe("wait");
        text.Split("Type a number from 1 to 3.").Length.ShouldBe(8);
    }

    [Fact]
    public void Team_path_transcript_and_help_are_available_at_any_question()
    {
        var (_, text) = Play("2\n?\nt\nm\nr\nq\n");
        text.ShouldContain("1 to 3: take that answer.");
        text.ShouldContain("The team");
        text.ShouldContain("The path so far");
        text.Split("You chose: Ask in front of all three").Length.ShouldBe(4,
            "once as it was chosen, once on the path, once in the transcript");
    }

    [Fact]
    public void U_takes_the_last_decision_back_and_asks_its_question_again()
    {
        var (outcome, text) = Play("u\n2\nu\n1\n1\n");
        text.ShouldContain("Not now: there is no decision to take back yet.");
        text.ShouldContain("You take back the last decision.");
        outcome.Playthrough.Decisions.First().Choice.Value.ShouldBe("own-it");
        outcome.Playthrough.Ledger.Moods.ShouldBe(Playthrough.Replay(Scenarios.Small, outcome.Playthrough.Decisions).Ledger.Moods);
    }

    [Theory, InlineData("2\nq\n"), InlineData("2\n"), InlineData("2\nt\nquit\n")]
    public void A_stopped_playthrough_names_a_command_that_resumes_it(string input)
    {
        var (outcome, _) = Play(input);
        outcome.End.ShouldBe(PlainTextEnd.OutOfAnswers);
        outcome.Message!.ShouldContain("at decision 2");
        var (resumed, text) = Play("", ChosenIn(outcome.Message!));
        resumed.Playthrough.Decisions.ShouldBe(outcome.Playthrough.Decisions);
        text.ShouldContain("Who goes up the tower?");
    }

    [Fact]
    public void A_playthrough_without_an_answer_offers_no_resume()
    {
        var (outcome, _) = Play("");
        outcome.End.ShouldBe(PlainTextEnd.OutOfAnswers);
        outcome.Message!.ShouldNotContain("--choose");
    }

    [Fact]
    public void Every_prefix_of_a_shipped_path_resumes_at_its_next_question()
    {
        foreach (var name in Scenarios.Names)
        {
            var path = Paths.Random(Scenarios.Shipped(name), 3);
            var ids = path.Decisions.Select(decision => decision.Choice.Value).ToList();
            for (var count = 1; count < ids.Count; count++)
            {
                var (stopped, _) = Play(path.Scenario, "", ids.Take(count));
                stopped.End.ShouldBe(PlainTextEnd.OutOfAnswers);
                ChosenIn(stopped.Message!).ShouldBe(ids.Take(count));
                stopped.Playthrough.Decisions.ShouldBe(path.Decisions.Take(count));
            }
        }
    }

    [Fact]
    public void A_closed_answer_is_refused_and_the_open_ones_are_listed()
    {
        var (outcome, _) = Play("", ["ask-who", "fly"]);
        outcome.End.ShouldBe(PlainTextEnd.Refused);
        outcome.Message.ShouldBe("“fly” is not open in the scene “tower”. Possible here: let-ada, go-along, amends.");
        Play("", ["own-it", "amends"]).Outcome.End.ShouldBe(PlainTextEnd.Refused);
    }

    [Fact]
    public void An_answer_may_name_its_scene_and_another_scene_is_refused()
    {
        Play("", ["bench.own-it", "tower.let-ada"]).Outcome.End.ShouldBe(PlainTextEnd.Finished);
        Play("", ["tower.own-it"]).Outcome.End.ShouldBe(PlainTextEnd.Refused);
    }

    [Fact]
    public void Surplus_answers_are_reported()
    {
        var (outcome, text) = Play("", ["own-it", "let-ada", "more"]);
        outcome.End.ShouldBe(PlainTextEnd.Finished);
        text.ShouldContain("The game was over before these answers: more.");
    }

    [Fact]
    public void Shipped_scenarios_are_printed_without_drawings_and_control_characters()
    {
        foreach (var name in Scenarios.Names)
        {
            for (var seed = 0; seed < 10; seed++)
            {
                var path = Paths.Random(Scenarios.Shipped(name), seed);
                var input = string.Concat(path.Decisions.Select(decision => $"r\nm\n{decision.Choice}\n"));
                var (outcome, text) = Play(path.Scenario, input, []);
                outcome.End.ShouldBe(PlainTextEnd.Finished);
                text.Where(sign => sign != '\n' && (Cells.IsUnsafe(sign) || sign is >= '─' and <= '◿')).Distinct().ShouldBeEmpty(name);
            }
        }
    }

    static IEnumerable<string> ChosenIn(string message) => message.Split("--choose ")[1].Split(' ')[0].Split(',');

    static (PlainTextOutcome Outcome, string Text) Play(string input, IEnumerable<string>? answers = null) =>
        Play(Scenarios.Small, input, answers ?? []);

    static (PlainTextOutcome Outcome, string Text) Play(Scenario scenario, string input, IEnumerable<string> answers)
    {
        var output = new StringWriter { NewLine = "\n" };
        var outcome = new PlainTextFrontend(new StringReader(input), output, Meters.Live, answers).Play(scenario);
        return (outcome, output.ToString());
    }
}
