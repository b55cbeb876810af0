using TrustSim.Core;
using TrustSim.Core.Text;
using TrustSim.Presentation.Beats;
using TrustSim.Presentation.Plain;

namespace TrustSim.Terminal.PlainText;

/// <summary>
/// The playthrough as plain lines: numbered choices, no drawing, one thought a line. Made for screen readers, pipes and scripts; the same
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

    Meters meters = meters;
    readonly Meters without = meters == Meters.Live ? Meters.Debrief : meters;
    readonly AnswerReader input = AnswerReader.From(input);
    readonly Queue<string> answers = new(answers);
    Refusal? said;

    PlainTextPaths? Paths => session is null ? null : new(session, meters, output, Write);

    readonly PlainTextForesight? foresight = session is null ? null : new(session, output);

    /// <summary>Plays to the debrief.</summary>
    public PlainTextOutcome Play(Scenario scenario) => Continue(Playthrough.Start(scenario));

    /// <summary>Shows the people and all that is to be read before the first question, or where there is none, to the end.</summary>
    public void Look(Playthrough play)
    {
        if (play.Phase == Phase.Briefing) play = play.Continue();
        Write(TeamOf(play));
        while (true)
        {
            foreach (var beat in BeatsOf(play)) Write(play, beat);
            if (play.Phase is Phase.Deciding or Phase.Debrief) return;
            play = play.Continue();
        }
    }

    /// <summary>Continues from wherever a playthrough stands, to the debrief and for as long as the player goes back from there.</summary>
    public PlainTextOutcome Continue(Playthrough play)
    {
        Warn();
        if (play.Steps.Length == 1) Write(TitleOf(play.Scenario));
        while (true)
        {
            // The opening is the first scene.
            if (play.Phase == Phase.Briefing) play = play.Continue();
            if (!Read(ref play)) return Ended(play);
            if (play.Phase == Phase.Deciding)
            {
                var (to, outcome) = Answer(play);
                if (outcome is not null) return outcome;
                play = to!;
                continue;
            }

            if (answers.Count > 0)
                output.WriteLine(Say.Text("plain.surplus-answers", ("answers", Runs.FromName(string.Join(", ", answers)))));
            Keep(play);
            WriteDebrief(play);
            if (AfterDebrief(play) is not { } back) return new(play, PlainTextEnd.Finished, null);
            play = back;
        }
    }

    /// <summary>Tells beat after beat until something is asked or the playthrough is over. Returns whether the player read on.</summary>
    bool Read(ref Playthrough play)
    {
        while (true)
        {
            foreach (var beat in BeatsOf(play))
            {
                Write(play, beat);
                if (beat.Kind != BeatKind.Question && !Pause(play)) return false;
            }

            if (play.Phase is Phase.Deciding or Phase.Debrief) return true;
            play = play.Continue();
        }
    }

    /// <summary>The beats of what is on show.</summary>
    IEnumerable<Beat> BeatsOf(Playthrough play) => play.Phase == Phase.Debrief ? []
        : BeatTeller.SinceDecision(play, meters).Where(beat => beat.Opened == BeatTeller.OpenedIn(play));

    /// <summary>The title, and who the player is; a panel shows both on screens.</summary>
    static Document TitleOf(Scenario scenario) => new(Runs.Empty,
    [
        Block.Quote(BlockKind.Title, scenario.About.Title),
        .. scenario.About.You.Length == 0 ? []
            : (Block[])[Block.Say(BlockKind.Prose, "panel.you", ("you", Runs.FromScenario(scenario.About.You)))],
    ]);

    Document TeamOf(Playthrough play) => TeamPage.Create(
        play, play.Steps.Length - 1, play.Phase == Phase.Consequence ? play.Current.Settled : play.Team, meters);

    /// <summary>Waits for Enter where a person reads. Returns whether they read on.</summary>
    bool Pause(Playthrough play)
    {
        if (!input.Pauses) return true;
        for (var tries = 0; tries <= MostTries; tries++)
        {
            output.Write(Say.Text("plain.pause"));
            output.Flush();
            if (input.ReadLine() is not { } line || line.Trim().ToLowerInvariant() is "q" or "quit") return false;
            if (line.Trim().Length == 0) return true;
            // A number was meant for a question that has not been read yet.
            if (!Tells(line.Trim().ToLowerInvariant(), play)) output.WriteLine(Say.Text("plain.enter-first"));
        }

        return false;
    }

    /// <summary>Whether the line asked for something to read, which has then been written.</summary>
    bool Tells(string line, Playthrough play)
    {
        switch (line)
        {
            case "t":
                Write(TeamOf(play));
                return true;
            case "m":
                Write(PathSoFarPage.Create(play, meters));
                return true;
            case "r":
                Write(Transcript.Create(play, meters));
                return true;
            case "n":
                meters = meters == Meters.Live ? without : Meters.Live;
                output.WriteLine(Say.Text(meters == Meters.Live ? "plain.numbers" : "plain.no-numbers"));
                return true;
            default:
                return false;
        }
    }

    /// <summary>Hears the player until they go somewhere: to what comes of a decision, back, or to another path.</summary>
    (Playthrough? To, PlainTextOutcome? Outcome) Answer(Playthrough play)
    {
        var (open, scene) = (play.OpenChoices, play.Scene!.Scene.Id);
        if (answers.TryDequeue(out var given))
        {
            if (open.FirstOrDefault(choice => given == choice.Id.Value || given == $"{new Decision(scene, choice.Id)}") is { } chosen)
                return (Keep(play.Decide(chosen.Id)), null);
            return (null, new(play, PlainTextEnd.Refused,
                Say.Text("plain.not-open", ("given", Runs.FromName(Quoted.From(given))), ("scene", Runs.FromName(scene.Value)),
                    ("choices", Runs.FromName(string.Join(", ", open.Select(choice => choice.Id)))))));
        }

        foresight?.Begin(isFirst: play.Steps.Length == 1 && session!.Tree.IsEmpty);
        // An input that never ends is no person's.
        for (var tries = 0; tries <= MostTries; tries++)
        {
            output.Write(Say.Text("plain.your-choice-or-help", ("most", open.Length)));
            output.Flush();
            if (input.ReadLine() is not { } line) break;
            switch (line.Trim().ToLowerInvariant())
            {
                case "?" or "h" or "help":
                    output.WriteLine(
                        Say.Text("plain.help", ("most", open.Length)));
                    if (session is null) break;
                    output.WriteLine(PlainTextForesight.Help);
                    output.WriteLine(PlainTextPaths.Help);
                    break;
                case var word when Tells(word, play):
                    break;
                case "u" when Lifecycle.Validate(play, Trigger.TakeBack) is { } reason:
                    output.WriteLine(Say.NotNow(reason).Plain);
                    break;
                case "u":
                    output.WriteLine(Say.Text("plain.take-back"));
                    return (Keep(play.TakeBack()), null);
                case "q" or "quit":
                    return (null, Ended(play));
                case var word when AnswerReader.NumberIn(word) is { } number && number >= 1 && number <= open.Length:
                    return (Decide(play, open[number - 1]), null);
                case var word when open.FirstOrDefault(choice => choice.Id.Value == word) is { } named:
                    return (Decide(play, named), null);
                case var _ when foresight?.Hear(line, play) == true:
                    break;
                case var _ when Paths?.Hear(line, play) is { Heard: true } heard:
                    if (heard.To is { } to) return (Keep(to), null);
                    break;
                case var _ when input.Refuses(line, open.Length):
                    return (null, new(play, PlainTextEnd.Refused, input.Refusal));
                default:
                    output.WriteLine(Say.Text("plain.answer-with", ("most", open.Length)));
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
            output.Write(Say.Text("plain.after-debrief"));
            output.Flush();
            if (input.ReadLine()?.Trim() is not { } line || line.ToLowerInvariant() is "" or "q" or "quit") return null;
            if (paths.Hear(line, play) is { Heard: true } heard)
            {
                if (heard.To is { } to) return Keep(to);
            }
            else if (!writing.Hear(line))
            {
                // What is left of a file of answers was meant for questions that nobody asked.
                if (!input.IsKeyboard) return null;
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
        if (ForesightPage.Create(debrief, TakeAwayPage.ForeseenOn(debrief, session?.Tree)) is { } room) Write(room);
        Write(TakeAwayPage.Create(debrief, session?.Tree));
        var found = MorePages.Discovered(play, session);
        Write(Document.Page(MorePages.LineTitle, 
            [.. MorePages.Line(debrief, 0), .. MorePages.ToFind(play.Scenario, found), .. MorePages.Practises(play.Scenario)]));
    }

    Playthrough Keep(Playthrough play)
    {
        session?.Record(play);
        Warn();
        return play;
    }

    /// <summary>Says that the playthrough is not being saved, or is again.</summary>
    void Warn()
    {
        if (session is null || session.Notice == said) return;
        said = session.Notice;
        output.WriteLine();
        output.WriteLine(said is null ? Say.Text("plain.saved-again")
            : session.Problem is null ? Say.Text(said)
            : Say.Text("plain.not-saved", ("why", Say.Runs(said))));
    }

    PlainTextOutcome Ended(Playthrough play)
    {
        var taken = string.Join(",", play.Decisions.Select(decision => decision.Choice));
        var how = taken.Length == 0 ? Say.Runs("plain.start-again")
            : session is { Problem: null } ? Say.Runs("plain.continue-with")
            : Say.Runs("plain.add-choose", ("taken", Runs.FromName(taken)));
        return new(play, PlainTextEnd.OutOfAnswers, Say.Text("plain.stopped", ("number", play.Steps.Length), ("how", how)));
    }

    void Write(Playthrough play, Beat beat)
    {
        if (beat.Kind != BeatKind.Lines)
        {
            Write(new Document(Runs.Empty, [.. BeatWords.Describe(play, beat)]));
            return;
        }

        // An empty line stands between people.
        foreach (var (index, part) in beat.Parts.Index())
            Write(new Document(Runs.Empty,
                index > 0 || beat.Heading.IsEmpty ? part : [new(BlockKind.Heading, beat.Heading), .. part]));
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
