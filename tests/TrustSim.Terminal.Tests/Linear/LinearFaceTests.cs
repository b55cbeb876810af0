using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Terminal.Linear;
using TrustSim.Terminal.Pages;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Linear;

public sealed class LinearFaceTests
{
    [Fact]
    public void Numbers_and_ids_answer_a_question()
    {
        var (outcome, _) = Play("1\nlet-ada\n");
        outcome.End.ShouldBe(LinearEnd.Finished);
        outcome.Message.ShouldBeNull();
        outcome.Play.Decisions.Select(decision => $"{decision}").ShouldBe(["bench.own-it", "tower.let-ada"]);
    }

    [Fact]
    public void A_wrong_answer_is_asked_again()
    {
        var (outcome, text) = Play("0\n4\nx\n\n-1\n99999999999999999999\namends\n3\n1\n");
        outcome.End.ShouldBe(LinearEnd.Finished);
        outcome.Play.Decisions.First().Choice.Value.ShouldBe("wait");
        text.Split("Please answer with a number from 1 to 3.").Length.ShouldBe(8);
    }

    [Fact]
    public void The_room_the_road_the_transcript_and_help_can_be_asked_for_at_any_question()
    {
        var (_, text) = Play("2\n?\nr\nm\nt\nq\n");
        text.ShouldContain("Type a number from 1 to 3 and press Enter.");
        text.ShouldContain("The room");
        text.ShouldContain("The road so far");
        text.Split("> Ask in front of all three").Length.ShouldBe(4, "once as it was chosen, once on the road, once in the transcript");
    }

    [Fact]
    public void U_takes_the_last_decision_back_and_asks_its_question_again()
    {
        var (outcome, text) = Play("u\n2\nu\n1\n1\n");
        text.ShouldContain("Not now: there is no decision to take back yet.");
        text.ShouldContain("You take the last decision back.");
        outcome.Play.Decisions.First().Choice.Value.ShouldBe("own-it");
        outcome.Play.Ledger.Moods.ShouldBe(Playthrough.Replay(Scenarios.Small, outcome.Play.Decisions).Ledger.Moods);
    }

    [Theory, InlineData("2\nq\n"), InlineData("2\n"), InlineData("2\nt\nquit\n")]
    public void A_play_that_stops_says_how_to_resume_and_that_resumes_it(string input)
    {
        var (outcome, _) = Play(input);
        outcome.End.ShouldBe(LinearEnd.OutOfAnswers);
        outcome.Message!.ShouldContain("at decision 2");
        var (resumed, text) = Play("", ChosenIn(outcome.Message!));
        resumed.Play.Decisions.ShouldBe(outcome.Play.Decisions);
        text.ShouldContain("Who goes up the tower?");
    }

    [Fact]
    public void A_play_without_any_answer_offers_nothing_to_resume()
    {
        var (outcome, _) = Play("");
        outcome.End.ShouldBe(LinearEnd.OutOfAnswers);
        outcome.Message!.ShouldNotContain("--choose");
    }

    [Fact]
    public void Every_prefix_of_a_shipped_road_resumes_at_its_next_question()
    {
        foreach (var name in Scenarios.Names)
        {
            var road = Roads.Random(Scenarios.Shipped(name), 3);
            var ids = road.Decisions.Select(decision => decision.Choice.Value).ToList();
            for (var count = 1; count < ids.Count; count++)
            {
                var (stopped, _) = Play(road.Scenario, "", ids.Take(count));
                stopped.End.ShouldBe(LinearEnd.OutOfAnswers);
                ChosenIn(stopped.Message!).ShouldBe(ids.Take(count));
                stopped.Play.Decisions.ShouldBe(road.Decisions.Take(count));
            }
        }
    }

    [Fact]
    public void An_answer_that_is_not_open_is_refused_with_what_is_possible()
    {
        var (outcome, _) = Play("", ["ask-who", "fly"]);
        outcome.End.ShouldBe(LinearEnd.Refused);
        outcome.Message.ShouldBe("'fly' is not open in the scene 'tower'. Possible here: let-ada, go-along, amends.");
        Play("", ["own-it", "amends"]).Outcome.End.ShouldBe(LinearEnd.Refused);
    }

    [Fact]
    public void An_answer_may_name_its_scene_and_another_scene_is_refused()
    {
        Play("", ["bench.own-it", "tower.let-ada"]).Outcome.End.ShouldBe(LinearEnd.Finished);
        Play("", ["tower.own-it"]).Outcome.End.ShouldBe(LinearEnd.Refused);
    }

    [Fact]
    public void Answers_that_are_left_over_are_said()
    {
        var (outcome, text) = Play("", ["own-it", "let-ada", "more"]);
        outcome.End.ShouldBe(LinearEnd.Finished);
        text.ShouldContain("The play was over before these answers: more.");
    }

    [Fact]
    public void Shipped_scenarios_are_printed_without_drawings_and_control_characters()
    {
        foreach (var name in Scenarios.Names)
        {
            for (var seed = 0; seed < 10; seed++)
            {
                var road = Roads.Random(Scenarios.Shipped(name), seed);
                var input = string.Concat(road.Decisions.Select(decision => $"r\nm\n{decision.Choice}\n"));
                var (outcome, text) = Play(road.Scenario, input, []);
                outcome.End.ShouldBe(LinearEnd.Finished);
                text.Where(sign => sign != '\n' && (Cells.IsUnsafe(sign) || sign is >= '─' and <= '◿')).Distinct().ShouldBeEmpty(name);
            }
        }
    }

    static IEnumerable<string> ChosenIn(string message) => message.Split("--choose ")[1].Split(' ')[0].Split(',');

    static (LinearOutcome Outcome, string Text) Play(string input, IEnumerable<string>? answers = null) => Play(Scenarios.Small, input, answers ?? []);

    static (LinearOutcome Outcome, string Text) Play(Scenario scenario, string input, IEnumerable<string> answers)
    {
        var output = new StringWriter { NewLine = "\n" };
        var outcome = new LinearFace(new StringReader(input), output, Meters.Live, answers).Play(scenario);
        return (outcome, output.ToString());
    }
}
