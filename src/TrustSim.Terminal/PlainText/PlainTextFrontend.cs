using TrustSim.Core;
using TrustSim.Core.Text;
using TrustSim.Presentation.Beats;
using TrustSim.Presentation.Plain;

namespace TrustSim.Terminal.PlainText;

/// <summary>
/// The playthrough as plain lines: numbered choices, no drawing, one thought a line, a stop after each beat. Made for screen readers, pipes
/// and scripts; the same decisions, words and score as on the screen.
/// </summary>
/// <param name="input">Where answers come from once <paramref name="answers"/> are used up.</param>
/// <param name="answers">Choices by id, answered before anything is asked.</param>
/// <param name="width">Where lines have to be broken, at words; null: nowhere, one thought a line.</param>
/// <param name="height">The rows of the window, of which a stop leaves none unread; null: there is none.</param>
/// <param name="session">Where every decision is kept before anything that follows is shown; null: nowhere.</param>
public sealed partial class PlainTextFrontend(TextReader input, TextWriter output, Meters meters, IEnumerable<string> answers,
    PlaySession? session = null, int? width = null, int? height = null)
{
    const int MostTries = 100;

    readonly AnswerReader input = AnswerReader.From(input);
    readonly PlainTextLines lines = new(AnswerReader.From(input), output, width, height);
    readonly Queue<string> answers = new(answers);
    readonly Meters without = meters == Meters.Live ? Meters.Debrief : meters;
    readonly Stack<ChoiceId> takenBack = new();
    Meters meters = meters;
    Playthrough play = null!;
    ImmutableArray<LineBinding> bindings = [];
    ImmutableArray<string> latest = [];
    PlainTextOutcome? outcome;
    Playthrough? next;
    Refusal? said;
    Beat? current;
    bool asksOnly;

    /// <summary>Plays to the debrief.</summary>
    public PlainTextOutcome Play(Scenario scenario) => Continue(Playthrough.Start(scenario));

    /// <summary>Shows the people and all that is to be read before the first question, or where there is none, to the end.</summary>
    public void Look(Playthrough looked)
    {
        play = looked.Phase == Phase.Briefing ? looked.Continue() : looked;
        Tell(TeamOf(play));
        while (true)
        {
            foreach (var beat in BeatsOf(play)) Tell(beat);
            if (play.Phase is Phase.Deciding or Phase.Debrief) break;
            play = play.Continue();
        }

        lines.Flush();
    }

    /// <summary>Continues from wherever a playthrough stands, to the debrief and for as long as the player goes back from there.</summary>
    public PlainTextOutcome Continue(Playthrough begun)
    {
        // The opening is the first scene.
        (play, outcome) = (begun.Phase == Phase.Briefing ? begun.Continue() : begun, null);
        lines.Stop = () => Pause();
        Warn();
        if (play.Steps.Length == 1) Tell(TitleOf(play.Scenario));
        while (outcome is null)
        {
            next = null;
            if (play.Phase == Phase.Debrief) ReadDebrief();
            else ReadOn();
            if (next is { } to) play = to;
            else if (lines.IsOver) outcome ??= Ended();
        }

        lines.Flush();
        return outcome;
    }

    /// <summary>Whether what is being told is over: the player goes elsewhere, or has gone.</summary>
    bool IsLeaving => next is not null || outcome is not null || lines.IsOver;

    PlainTextPaths? Paths => session is null ? null
        : new(session, () => meters, lines, Tell, () => play, to => Stand(to));

    PlainTextForesight? Foresight => field ??= session is null ? null : new(session, lines);

    /// <summary>Tells beat after beat until something is asked or the playthrough is over, and hears the answer.</summary>
    void ReadOn()
    {
        bindings = InPlay(isAsked: false);
        while (true)
        {
            foreach (var beat in BeatsOf(play))
            {
                // Whoever has taken a decision back has read its scene.
                if (asksOnly && beat.Kind != BeatKind.Question) continue;
                Tell(beat);
                if (IsLeaving || beat.Kind != BeatKind.Question && !Pause()) return;
            }

            asksOnly = false;
            if (play.Phase == Phase.Deciding) Answer();
            if (play.Phase is Phase.Deciding or Phase.Debrief) break;
            play = play.Continue();
            bindings = InPlay(isAsked: false);
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
            : (Block[])[new Block(BlockKind.Prose, Wording.You(scenario.About))],
    ]);

    Document TeamOf(Playthrough play) => TeamPage.Create(
        play, play.Steps.Length - 1, play.Phase == Phase.Consequence ? play.Current.Settled : play.Team, meters);

    /// <summary>Waits for Enter where a person reads. Returns whether they read on from here.</summary>
    bool Pause()
    {
        if (!input.Pauses) return true;
        for (var tries = 0; tries <= MostTries; tries++)
        {
            if (lines.Ask(Say.Text("plain.pause")) is not { } line) break;
            if (line.Trim().Length == 0) return true;
            // A number was meant for a question that has not been read yet.
            if (!bindings.Hear(line)) lines.WriteLine(Say.Text("plain.enter-first"));
            if (IsLeaving || jump is not null) return false;
        }

        lines.End();
        return false;
    }

    /// <summary>Hears the player until they go somewhere: to what comes of a decision, back, or to another path.</summary>
    void Answer()
    {
        var (open, scene) = (play.OpenChoices, play.Scene!.Scene.Id);
        if (answers.TryDequeue(out var given))
        {
            if (open.FirstOrDefault(choice => given == choice.Id.Value || given == $"{new Decision(scene, choice.Id)}") is { } chosen)
                Stand(play.Decide(chosen.Id));
            else outcome = new(play, PlainTextEnd.Refused,
                Say.Text("plain.not-open", ("given", Runs.FromName(Quoted.From(given))), ("scene", Runs.FromName(scene.Value)),
                    ("choices", Runs.FromName(string.Join(", ", open.Select(choice => choice.Id))))));
            return;
        }

        Foresight?.Begin(isFirst: play.Steps.Length == 1 && session!.Tree.IsEmpty);
        bindings = InPlay(isAsked: true);
        // An input that never ends is no person's.
        for (var tries = 0; tries <= MostTries; tries++)
        {
            if (lines.Ask(Say.Text("plain.your-choice-or-help", ("most", open.Length))) is not { } line) break;
            if (!bindings.Hear(line))
            {
                if (input.Refuses(line, open.Length)) outcome = new(play, PlainTextEnd.Refused, input.Refusal);
                else lines.WriteLine(Say.Text("plain.answer-with", ("most", open.Length)));
            }

            if (IsLeaving) return;
        }

        lines.End();
    }

    void Decide(Choice choice)
    {
        takenBack.Clear();
        Stand(play.Decide(choice.Id));
        Foresight?.Keep();
    }

    void TakeBack()
    {
        if (Lifecycle.Validate(play, Trigger.TakeBack) is { } reason)
        {
            lines.WriteLine(Say.NotNow(reason).Plain);
            return;
        }

        takenBack.Push(play.Current.Choice!.Id);
        lines.WriteLine(Say.Text("plain.take-back"));
        Stand(play.TakeBack());
        asksOnly = true;
    }

    /// <summary>Continues from there.</summary>
    void Stand(Playthrough to)
    {
        next = Keep(to);
        asksOnly = false;
    }

    Playthrough Keep(Playthrough kept)
    {
        session?.Record(kept);
        Warn();
        return kept;
    }

    /// <summary>Says that the playthrough is not being saved, or is again.</summary>
    void Warn()
    {
        if (session is null || session.Notice == said) return;
        said = session.Notice;
        lines.WriteLine();
        lines.WriteLine(said is null ? Say.Text("plain.saved-again")
            : session.Problem is null ? Say.Text(said)
            : Say.Text("plain.not-saved", ("why", Say.Runs(said))));
    }

    PlainTextOutcome Ended()
    {
        var taken = string.Join(",", play.Decisions.Select(decision => decision.Choice));
        var how = taken.Length == 0 ? Say.Runs("plain.start-again")
            : session is { Problem: null } ? Say.Runs("plain.continue-with")
            : Say.Runs("plain.add-choose", ("taken", Runs.FromName(taken)));
        return new(play, PlainTextEnd.OutOfAnswers, Say.Text("plain.stopped", ("number", play.Steps.Length), ("how", how)));
    }

    void Tell(Beat beat)
    {
        current = beat;
        if (beat.Kind != BeatKind.Lines)
        {
            Tell([.. BeatWords.Describe(play, beat)]);
            return;
        }

        // An empty line stands between people.
        IEnumerable<Block> heading = beat.Heading.IsEmpty ? [] : [new(BlockKind.Heading, beat.Heading)];
        Remember([.. beat.Parts.SelectMany((part, index) => LinesOf(index == 0 ? heading.Concat(part) : part))]);
    }

    void Tell(Document page) => Tell(page.Blocks);

    void Tell(ImmutableArray<Block> blocks) => Remember(LinesOf(blocks));

    /// <summary>Tells something that <c>again</c> tells once more.</summary>
    void Remember(ImmutableArray<string> told)
    {
        latest = told;
        lines.Tell(told);
    }

    static ImmutableArray<string> LinesOf(IEnumerable<Block> blocks) =>
        ["", .. blocks.InWords().SelectMany((block, index) => (string[])(
            index > 0 && IsHead(block) ? ["", block.InOneLine()] : [block.InOneLine()]))];

    /// <summary>Whether what follows belongs to a block, so that an empty line stands before both.</summary>
    static bool IsHead(Block block) => block.Kind is BlockKind.Heading or BlockKind.Subheading or BlockKind.Reason;
}
