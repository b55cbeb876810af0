using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Core.Story;
using TrustSim.Terminal.Pages;

namespace TrustSim.Terminal.Linear;

/// <summary>
/// The play as plain lines: numbered choices, no drawing, one thought a line. Made for screen readers, pipes and scripts; the same
/// decisions, words and score as on the screen.
/// </summary>
/// <param name="input">Where answers come from once <paramref name="answers"/> are used up.</param>
/// <param name="answers">Choices by id, answered before anything is asked.</param>
public sealed class LinearFace(TextReader input, TextWriter output, Meters meters, IEnumerable<string> answers)
{
    readonly Queue<string> answers = new(answers);

    /// <summary>Plays to the debrief.</summary>
    public LinearOutcome Play(Scenario scenario)
    {
        var play = Playthrough.Start(scenario);
        Write(BriefingPage.Of(scenario));
        play = Read(play.GoOn());
        while (play.Phase != Phase.Debrief)
        {
            var (choice, outcome) = Answer(ref play);
            if (outcome is not null) return outcome;
            play = play.Decide(choice!.Value);
            Write(ConsequencePage.Of(scenario, play.Current, meters));
            play = Read(play.GoOn());
        }

        if (answers.Count > 0) output.WriteLine($"The play was over before these answers: {string.Join(", ", answers)}.");
        foreach (var page in DebriefPages.Of(Debrief.Of(play))) Write(page);
        return new(play, LinearEnd.Finished, null);
    }

    /// <summary>Shows scenes until one asks something or the play is over.</summary>
    Playthrough Read(Playthrough play)
    {
        while (play.Phase != Phase.Debrief)
        {
            Write(ScenePage.Of(play.Scenario, play.Scene!));
            if (play.Phase == Phase.Deciding) return play;
            play = play.GoOn();
        }

        return play;
    }

    (ChoiceId? Choice, LinearOutcome? Outcome) Answer(ref Playthrough play)
    {
        var (open, scene) = (play.OpenChoices, play.Scene!.Scene.Id);
        if (answers.TryDequeue(out var given))
        {
            if (open.FirstOrDefault(choice => given == choice.Id.Value || given == $"{new Decision(scene, choice.Id)}") is { } chosen) return (chosen.Id, null);
            return (null, new(play, LinearEnd.Refused,
                $"'{given}' is not open in the scene '{scene}'. Possible here: {string.Join(", ", open.Select(choice => choice.Id))}."));
        }

        while (true)
        {
            output.Write($"Your choice (1-{open.Length}, ? for help): ");
            output.Flush();
            if (input.ReadLine() is not { } line) return (null, Ended(play));
            switch (line.Trim().ToLowerInvariant())
            {
                case "?" or "h" or "help":
                    output.WriteLine($"Type a number from 1 to {open.Length} and press Enter. Or: r the room, m the road so far, t the transcript, u take the last decision back, q quit.");
                    break;
                case "r":
                    Write(RoomPage.Of(play.Scenario, play.Team, meters));
                    break;
                case "m":
                    Write(RoadPage.Of(play, meters));
                    break;
                case "t":
                    Write(Transcript.Of(play, meters));
                    break;
                case "u" when Lifecycle.WhyNot(play, Trigger.TakeBack) is { } reason:
                    output.WriteLine($"Not now: {reason}.");
                    break;
                case "u":
                    play = play.TakeBack();
                    open = play.OpenChoices;
                    output.WriteLine("You take the last decision back.");
                    Write(ScenePage.Of(play.Scenario, play.Scene!));
                    break;
                case "q" or "quit":
                    return (null, Ended(play));
                case var word when int.TryParse(word, out var number) && number >= 1 && number <= open.Length:
                    return (open[number - 1].Id, null);
                case var word when open.FirstOrDefault(choice => choice.Id.Value == word) is { } named:
                    return (named.Id, null);
                default:
                    output.WriteLine($"Please answer with a number from 1 to {open.Length}.");
                    break;
            }
        }
    }

    static LinearOutcome Ended(Playthrough play)
    {
        var taken = string.Join(",", play.Decisions.Select(decision => decision.Choice));
        var how = taken.Length == 0
            ? "Start again with the same command."
            : $"To go on from here, add --choose {taken} to the same command; without it, play starts afresh.";
        return new(play, LinearEnd.OutOfAnswers, $"The play stopped before it was over, at decision {play.Steps.Length}. {how}");
    }

    void Write(Page page)
    {
        output.WriteLine();
        foreach (var passage in page.Passages)
        {
            if (passage.Role != Role.Figure) output.WriteLine(passage.Plain);
        }
    }
}
