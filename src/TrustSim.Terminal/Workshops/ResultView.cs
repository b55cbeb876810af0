using TrustSim.Presentation.Workshops;
using System.Collections.Immutable;
using TrustSim.Core.Workshops;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Bindings;
using TrustSim.Presentation.Projector;
using TrustSim.Presentation.Documents;

namespace TrustSim.Terminal.Workshops;

/// <summary>The closed ballot, what it means by the room's rule, and the talk about it.</summary>
sealed class ResultView(GroupScreen screen) : GroupView(screen)
{
    const string Prompt =
        "Who wanted something else: what did you see that the others did not? What would have to be so for you to change your mind?";

    // A result that somebody's second Enter skips has been seen by nobody.
    static readonly TimeSpan ToLook = TimeSpan.FromSeconds(.8);

    readonly TimeSpan since = screen.Desk.Now;
    int pointed = -1;

    bool IsTalk => Workshop.Stage == Stage.Talking;

    bool IsPicked => Workshop.Verdict!.Open.Length > 1;

    public override string Title =>
        IsTalk ? "Talk about the result" : Workshop.Ballots.Length > 1 ? "The result, after the second thought" : "The result";

    public override string TurningLabel => "the result";

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(
            KeyAction.Pick,
            [Press.Letters(Ballot.Choices.Length, WorkshopWording.OpenLetters(Workshop)), Press.Digits(Ballot.Choices.Length)],
            pointed < 0 && !Screen.IsTurning ? "point at one" : null, "point at the answer that is taken",
            stroke => Point(stroke.Option), IsPicked),
        new(
            KeyAction.Continue, [Press.Enter], Chosen is { } chosen ? $"decide {Letter(chosen)}" : null,
            "decide, by the rule that stands below", Decide),
        new(
            KeyAction.Vote, [Press.Sign('V')], "vote again", "vote again; the shift is shown",
            () => Screen.Do(new WorkshopAct.Vote(Desk.Way))),
        .. IsTalk ? Clock.Bindings(Workshop, act => Screen.Do(act)) : [],
        new(
            KeyAction.Talk, [Press.Sign('P')], "talk about it", "talk about it first, with a clock",
            () => Screen.Do(new WorkshopAct.Talk(Desk.Talk)), !IsTalk),
        new(
            KeyAction.KeepWords, [Press.Sign('K')], "keep words",
            "write down in a few words what a minority wants to be remembered; the debrief comes back to it", AskWhose),
        Screen.NextWayBinding(true),
    ];

    Ballot Ballot => Workshop.Ballots[^1];

    Core.Story.ChoiceId? Chosen => pointed >= 0 ? Ballot.Choices[pointed] : IsPicked ? null : Workshop.Verdict!.Open[0];

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height)
    {
        var result = Bars(width, height);
        return IsTalk
            ? [
                .. Under(Clock.Large(Desk), height,
                    rest => ProjectorPages.Render([new(BlockKind.Prose, Runs.FromProgram(Prompt))], width, rest)), result] : [result];
    }

    public override void OnOption(int option)
    {
        if (IsPicked) Point(option);
    }

    void Point(int option)
    {
        if (Workshop.Verdict!.Open.Contains(Ballot.Choices[option])) pointed = option;
        else Screen.Shell.ShowStatus(WorkshopWording.FewerVotes(Workshop, option));
    }

    void Decide()
    {
        if (Desk.Now >= since && Desk.Now - since < ToLook) Screen.Shell.ShowStatus("This is the result. Enter once more decides.");
        else if (Chosen is { } choice) Screen.Do(new WorkshopAct.Decide(choice));
        else Screen.Shell.ShowStatus(WorkshopWording.PointFirst(Workshop));
    }

    void AskWhose()
    {
        var ballot = Ballot;
        Screen.Ask("Whose words are these?", "A minority can leave a few words that the debrief comes back to. Which answer did they want?",
            [
                .. ballot.Choices.Select(
                    (choice, option) => $"{WorkshopWording.Letter(option)} · {Question.Answers(Workshop.Playthrough)[option]}")],
            option =>
                Screen.Write($"For {WorkshopWording.Letter(option)}", "What should be remembered, in their words?",
                    text => Keep(ballot.Choices[option], text)));
    }

    void Keep(Core.Story.ChoiceId choice, string text)
    {
        if (text.Length > 0) Screen.Do(new WorkshopAct.Remark(choice, text));
        else Screen.Shell.ShowStatus("Nothing was written, and nothing is kept.");
    }

    ImmutableArray<Row> Bars(int width, int height)
    {
        var (ballot, answers) = (Ballot, Question.Answers(Workshop.Playthrough));
        var first = Workshop.Ballots.Length > 1 ? Workshop.Ballots[0] : null;
        string[] said =
        [
            .. first is null ? [] : (string[])[WorkshopWording.Shift(VoteShift.From(first, ballot), ballot.Choices).Plain],
            .. first is null ? [WorkshopWording.Agreement(ballot.Agreement).Plain] : (string[])[],
            $"{WorkshopWording.Verdict(Workshop)} {(Workshop.Verdict!.By == DecidedBy.Votes || Workshop.Setup.Rule == DecisionRule.Facilitator ? "" : WorkshopWording.RuleOf(Workshop.Setup.Rule))}".Trim(),
            .. Workshop.Remarks.Select(remark => $"{WorkshopWording.LetterOf(remark.Choice, ballot.Choices)}: “{Run.Clean(remark.Text)}”"),
        ];
        ImmutableArray<Row> below = [Row.Empty,
            .. said.SelectMany(text => TextWidth.Wrap(text, width - 4)).Select(row => new Row("  " + row, Style.Strong))];
        var bars = VoteBars.Render(
            [
                .. ballot.Choices.Select(
                    (choice, option) =>
                        new VoteBar(answers[option], ballot.Of(choice), first?.Of(choice),
                            pointed >= 0 ? option == pointed : Workshop.Verdict.Open.Contains(choice) && !IsPicked))],
            width, Math.Max(4, height - below.Length));
        return [.. bars, .. below];
    }

    string Letter(Core.Story.ChoiceId choice) => WorkshopWording.LetterOf(choice, Ballot.Choices).Plain;
}
