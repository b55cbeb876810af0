using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Core.Paths;
using TrustSim.Core.Story;
using TrustSim.Core.Text;
using TrustSim.Records.Journal;
using TrustSim.Presentation.Catalogues;
using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;
using TrustSim.Presentation.Plain;

namespace TrustSim.Terminal.PlainText;

/// <summary>
/// The play as plain lines: numbered choices, no drawing, one thought a line. Made for screen readers, pipes and scripts; the same
/// decisions, words and score as on the screen.
/// </summary>
/// <param name="input">Where answers come from once <paramref name="answers"/> are used up.</param>
/// <param name="answers">Choices by id, answered before anything is asked.</param>
/// <param name="width">Where lines have to be broken, at words; null: nowhere, one thought a line.</param>
/// <param name="session">Where every decision is kept before anything that follows is shown; null: nowhere.</param>
public sealed class PlainTextFrontend(TextReader input, TextWriter output, Meters meters, IEnumerable<string> answers,
    PlaySession? session = null, int? width = null)
{
    const int MostTries = 100;

    readonly Queue<string> answers = new(answers);
    string? said;

    PlainTextPaths? Paths => session is null ? null : new(session, meters, output, Write);

    readonly PlainTextForesight? foresight = session is null ? null : new(session, output);

    /// <summary>Plays to the debrief.</summary>
    public PlainTextOutcome Play(Scenario scenario) => Continue(Playthrough.Start(scenario));

    /// <summary>Shows the people and all that is to be read before the first question, or where there is none, to the end.</summary>
    public void Look(Playthrough play)
    {
        if (play.Phase == Phase.Briefing)
        {
            Write(BriefingPage.Create(play.Scenario));
            play = play.Continue();
        }

        Write(TeamPage.Create(play.Scenario, play.Team, meters));
        Read(play);
    }

    /// <summary>Goes on from wherever a play stands, to the debrief and for as long as the player goes back from there.</summary>
    public PlainTextOutcome Continue(Playthrough play)
    {
        Warn();
        while (true)
        {
            if (play.Phase == Phase.Briefing)
            {
                Write(BriefingPage.Create(play.Scenario));
                play = play.Continue();
            }

            if (play.Phase == Phase.Consequence)
            {
                Write(ConsequencePage.Create(play.Scenario, play.Current, meters));
                play = play.Continue();
            }

            play = Read(play);
            while (play.Phase == Phase.Deciding)
            {
                var (to, outcome) = Answer(play);
                if (outcome is not null) return outcome;
                play = to!;
                if (play.Phase is Phase.Consequence or Phase.Briefing) break;
                play = Read(play);
            }

            if (play.Phase != Phase.Debrief) continue;
            if (answers.Count > 0) output.WriteLine($"The play was over before these answers: {string.Join(", ", answers)}.");
            Keep(play);
            WriteDebrief(play);
            if (AfterDebrief(play) is not { } back) return new(play, PlainTextEnd.Finished, null);
            play = back;
        }
    }

    /// <summary>Shows scenes until one asks something or the play is over.</summary>
    Playthrough Read(Playthrough play)
    {
        while (play.Phase != Phase.Debrief)
        {
            Write(ScenePage.Create(play.Scenario, play.Scene!, meters));
            if (play.Phase == Phase.Deciding) return play;
            play = play.Continue();
        }

        return play;
    }

    /// <summary>Hears the player until they go somewhere: to what comes of a decision, back, or to another road.</summary>
    (Playthrough? To, PlainTextOutcome? Outcome) Answer(Playthrough play)
    {
        var (open, scene) = (play.OpenChoices, play.Scene!.Scene.Id);
        if (answers.TryDequeue(out var given))
        {
            if (open.FirstOrDefault(choice => given == choice.Id.Value || given == $"{new Decision(scene, choice.Id)}") is { } chosen)
                return (Keep(play.Decide(chosen.Id)), null);
            return (null, new(play, PlainTextEnd.Refused,
                $"'{Quoted.From(given)}' is not open in the scene '{scene}'. Possible here: {string.Join(", ", open.Select(choice => choice.Id))}."));
        }

        foresight?.Begin(isFirst: play.Steps.Length == 1 && session!.Tree.IsEmpty);
        // An input that never ends is no person's.
        for (var tries = 0; tries <= MostTries; tries++)
        {
            output.Write($"Your choice (1-{open.Length}, ? for help): ");
            output.Flush();
            if (input.ReadLine() is not { } line) break;
            switch (line.Trim().ToLowerInvariant())
            {
                case "?" or "h" or "help":
                    output.WriteLine(
                        $"Type a number from 1 to {open.Length} and press Enter. Or: r the room, m the road so far, t the transcript, u "
                            + $"take the last decision back, q quit.");
                    if (session is null) break;
                    output.WriteLine(PlainTextForesight.Help);
                    output.WriteLine(PlainTextPaths.Help);
                    break;
                case "r":
                    Write(TeamPage.Create(play.Scenario, play.Team, meters));
                    break;
                case "m":
                    Write(PathSoFarPage.Create(play, meters));
                    break;
                case "t":
                    Write(Transcript.Create(play, meters));
                    break;
                case "u" when Lifecycle.Validate(play, Trigger.TakeBack) is { } reason:
                    output.WriteLine(Say.NotNow(reason).Plain);
                    break;
                case "u":
                    output.WriteLine("You take the last decision back.");
                    return (Keep(play.TakeBack()), null);
                case "q" or "quit":
                    return (null, Ended(play));
                case var word when int.TryParse(word, out var number) && number >= 1 && number <= open.Length:
                    return (Decide(play, open[number - 1]), null);
                case var word when open.FirstOrDefault(choice => choice.Id.Value == word) is { } named:
                    return (Decide(play, named), null);
                case var _ when foresight?.Hear(line, play.Scenario) == true:
                    break;
                case var _ when Paths?.Hear(line, play) is { Heard: true } heard:
                    if (heard.To is { } to) return (Keep(to), null);
                    break;
                default:
                    output.WriteLine($"Please answer with a number from 1 to {open.Length}.");
                    break;
            }
        }

        return (null, Ended(play));
    }

    /// <summary>Where the player goes back to from the debrief; null: they are done.</summary>
    Playthrough? AfterDebrief(Playthrough play)
    {
        if (Paths is not { } paths) return null;
        var writing = new PlainTextWriting(Debrief.From(play), session!, output);
        for (var tries = 0; tries <= MostTries; tries++)
        {
            output.WriteLine();
            output.Write("This was the debrief. Enter ends; ? says how to answer a question or go back: ");
            output.Flush();
            if (input.ReadLine()?.Trim() is not { } line || line.ToLowerInvariant() is "" or "q" or "quit") return null;
            if (paths.Hear(line, play) is { Heard: true } heard)
            {
                if (heard.To is { } to) return Keep(to);
            }
            else if (!writing.Hear(line))
            {
                output.WriteLine(PlainTextWriting.Help);
                output.WriteLine(PlainTextPaths.Help);
            }
        }

        return null;
    }

    Playthrough Decide(Playthrough play, Choice choice)
    {
        var next = Keep(play.Decide(choice.Id));
        foresight?.Keep();
        return next;
    }

    void WriteDebrief(Playthrough play)
    {
        var debrief = Debrief.From(play);
        foreach (var page in DebriefPages.Found(debrief)) Write(page);
        output.Flush();
        // Walking all roads takes a moment, which whoever reads the pages above does not notice.
        Write(OtherPathsPage.Create(debrief, OtherPaths.Find(play)));
        if (ForesightPage.Create(debrief, TakeAwayPage.ForeseenOn(debrief, session?.Tree)) is { } room) Write(room);
        Write(TakeAwayPage.Create(debrief, session?.Tree));
    }

    Playthrough Keep(Playthrough play)
    {
        session?.Record(play);
        Warn();
        return play;
    }

    /// <summary>Says that the play is not being saved, or is again.</summary>
    void Warn()
    {
        if (session is null || session.Notice == said) return;
        said = session.Notice;
        output.WriteLine();
        output.WriteLine($"{(session.Problem is null ? "" : "NOT SAVED. ")}{Run.Clean(said ?? "This play is being saved again.")}");
    }

    PlainTextOutcome Ended(Playthrough play)
    {
        var taken = string.Join(",", play.Decisions.Select(decision => decision.Choice));
        var how = taken.Length == 0 ? "Start again with the same command."
            : session is { Problem: null } ? "It is saved. Go on from here with: trustsim resume"
            : $"To go on from here, add --choose {taken} to the same command; without it, play starts afresh.";
        return new(play, PlainTextEnd.OutOfAnswers, $"The play stopped before it was over, at decision {play.Steps.Length}. {how}");
    }

    void Write(Document page)
    {
        output.WriteLine();
        foreach (var block in page.Blocks.InWords())
        {
            foreach (var line in width is { } columns ? TextWidth.Wrap(block.InOneLine(), columns) : [block.InOneLine()])
                output.WriteLine(line);
        }
    }
}
