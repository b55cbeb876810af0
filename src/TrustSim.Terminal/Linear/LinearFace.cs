using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Core.Story;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;

namespace TrustSim.Terminal.Linear;

/// <summary>
/// The play as plain lines: numbered choices, no drawing, one thought a line. Made for screen readers, pipes and scripts; the same
/// decisions, words and score as on the screen.
/// </summary>
/// <param name="input">Where answers come from once <paramref name="answers"/> are used up.</param>
/// <param name="answers">Choices by id, answered before anything is asked.</param>
/// <param name="width">Where lines have to be broken, at words; null: nowhere, one thought a line.</param>
/// <param name="onChange">Told of every decision taken or taken back, before anything that follows is shown.</param>
public sealed class LinearFace(TextReader input, TextWriter output, Meters meters, IEnumerable<string> answers, Action<Playthrough>? onChange = null, int? width = null)
{
    const int MostTries = 100;

    readonly Queue<string> answers = new(answers);

    /// <summary>Plays to the debrief.</summary>
    public LinearOutcome Play(Scenario scenario)
    {
        Write(BriefingPage.Of(scenario));
        return GoOn(Playthrough.Start(scenario).GoOn());
    }

    /// <summary>Shows the people and all that is to be read before the first question, or where there is none, to the end.</summary>
    public void Look(Playthrough play)
    {
        if (play.Phase == Phase.Briefing)
        {
            Write(BriefingPage.Of(play.Scenario));
            play = play.GoOn();
        }

        Write(RoomPage.Of(play.Scenario, play.Team, meters));
        Read(play);
    }

    /// <summary>Goes on from a scene, or from what came of a decision, to the debrief.</summary>
    public LinearOutcome GoOn(Playthrough play)
    {
        if (play.Phase == Phase.Consequence)
        {
            Write(ConsequencePage.Of(play.Scenario, play.Current, meters));
            play = play.GoOn();
        }

        play = Read(play);
        while (play.Phase != Phase.Debrief)
        {
            var (choice, outcome) = Answer(ref play);
            if (outcome is not null) return outcome;
            play = play.Decide(choice!.Value);
            onChange?.Invoke(play);
            Write(ConsequencePage.Of(play.Scenario, play.Current, meters));
            play = Read(play.GoOn());
        }

        if (answers.Count > 0) output.WriteLine($"The play was over before these answers: {string.Join(", ", answers)}.");
        onChange?.Invoke(play);
        foreach (var page in DebriefPages.Of(Debrief.Of(play))) Write(page);
        return new(play, LinearEnd.Finished, null);
    }

    /// <summary>Shows scenes until one asks something or the play is over.</summary>
    Playthrough Read(Playthrough play)
    {
        while (play.Phase != Phase.Debrief)
        {
            Write(ScenePage.Of(play.Scenario, play.Scene!, meters));
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

        for (var tries = 0; ; tries++)
        {
            // An input that is no person's and never ends.
            if (tries > MostTries) return (null, Ended(play));
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
                    onChange?.Invoke(play);
                    open = play.OpenChoices;
                    output.WriteLine("You take the last decision back.");
                    Write(ScenePage.Of(play.Scenario, play.Scene!, meters));
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

    LinearOutcome Ended(Playthrough play)
    {
        var taken = string.Join(",", play.Decisions.Select(decision => decision.Choice));
        var how = taken.Length == 0 ? "Start again with the same command."
            : onChange is not null ? "It is saved. Go on from here with: trustsim resume"
            : $"To go on from here, add --choose {taken} to the same command; without it, play starts afresh.";
        return new(play, LinearEnd.OutOfAnswers, $"The play stopped before it was over, at decision {play.Steps.Length}. {how}");
    }

    void Write(Page page)
    {
        output.WriteLine();
        foreach (var passage in page.Passages)
        {
            if (passage.Role == Role.Figure) continue;
            foreach (var line in width is { } columns ? TextWidth.Wrap(passage.Plain, columns) : [passage.Plain]) output.WriteLine(line);
        }
    }
}
