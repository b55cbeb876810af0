using System.Collections.Immutable;
using Terminal.Gui.Input;
using TrustSim.Core.Workshops;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Projector;
using TrustSim.Terminal.Pages;

namespace TrustSim.Terminal.Workshops;

/// <summary>The closed ballot, what it means by the room's rule, and the talk about it.</summary>
sealed class ResultView(GroupScreen screen) : GroupView(screen)
{
    const string Prompt = "Who wanted something else: what did you see that the others did not? What would have to be so for you to change your mind?";

    // A result that somebody's second Enter skips has been seen by nobody.
    static readonly TimeSpan ToLook = TimeSpan.FromSeconds(.8);

    readonly TimeSpan since = screen.Desk.Now;
    int pointed = -1;

    bool IsTalk => Workshop.Stage == Stage.Talking;

    bool IsPicked => Workshop.Verdict!.Open.Length > 1;

    public override string Title => IsTalk ? "Talk about the result" : Workshop.Ballots.Length > 1 ? "The result, after the second thought" : "The result";

    public override string Keys =>
        $"{(IsPicked && pointed < 0 ? $"{string.Join(' ', Workshop.Verdict!.Open.Select(Letter))} point at one" : $"Enter decide {Letter(Chosen ?? Workshop.Verdict!.Open[0])}")} · V vote again · {(IsTalk ? $"P {Clock.RunOrStop(Workshop)} · + one minute" : "T talk about it")} · M minority · ? help";

    public override string TurningKeys => $"Enter the result · P {Clock.RunOrStop(Workshop)} · + one minute more · V vote again · M minority · ? help";

    public override IReadOnlyList<(string Key, string Does)> Help =>
    [
        .. IsPicked ? [("A B … or 1-9", "point at the answer that is taken")] : ((string, string)[])[],
        ("Enter", "decide, by the rule that stands below"), .. IsTalk ? Clock.Help : [("T", "talk about it first, with a clock")],
        ("V", "vote again; the shift is shown"), ("W", $"another way of voting (now: {WorkshopWording.WayOf(Desk.Way)})"),
        ("M", "write down in a few words what a minority wants to be remembered; the debrief comes back to it"), ("U or Ctrl+Z", "open the vote again, to correct it"),
    ];

    Core.Story.ChoiceId? Chosen => pointed >= 0 ? Workshop.Ballots[^1].Choices[pointed] : IsPicked ? null : Workshop.Verdict!.Open[0];

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height)
    {
        var result = Bars(width, height);
        return IsTalk ? [.. Under(Clock.Large(Desk), height, rest => ProjectorPages.Render([new(Role.Prose, Prompt)], width, rest)), result] : [result];
    }

    public override bool OnKey(Key key)
    {
        if (OptionOf(key, Workshop.Ballots[^1].Choices.Length) is >= 0 and var option && IsPicked) Point(option);
        else if (key == Key.Enter && Desk.Now >= since && Desk.Now - since < ToLook) Screen.Shell.ShowStatus("This is the result. Enter once more decides.");
        else if (key == Key.Enter) Decide();
        else
        {
            switch (LetterOf(key))
            {
                case 't' when !IsTalk: Screen.Do(new WorkshopAct.Talk(Desk.Talk)); break;
                case 'v': Screen.Do(new WorkshopAct.Vote(Desk.Way)); break;
                case 'w': Screen.NextWay(); break;
                case 'm': AskWhose(); break;
                default: return IsTalk && Clock.OnKey(Screen, key);
            }
        }

        return true;
    }

    public override void OnOption(int option)
    {
        if (IsPicked) Point(option);
    }

    void Point(int option)
    {
        if (Workshop.Verdict!.Open.Contains(Workshop.Ballots[^1].Choices[option])) pointed = option;
        else Screen.Shell.ShowStatus($"{WorkshopWording.Letter(option)} has fewer votes. One of these can be taken: {string.Join(' ', Workshop.Verdict.Open.Select(Letter))}.");
    }

    void Decide()
    {
        if (Chosen is { } choice) Screen.Do(new WorkshopAct.Decide(choice));
        else Screen.Shell.ShowStatus($"Point at one first: {string.Join(' ', Workshop.Verdict!.Open.Select(Letter))}.");
    }

    void AskWhose()
    {
        var ballot = Workshop.Ballots[^1];
        Screen.Ask("Whose words are these?", "A minority can leave a few words that the debrief comes back to. Which answer did they want?",
            [.. ballot.Choices.Select((choice, option) => $"{WorkshopWording.Letter(option)} · {Question.Answers(Workshop.Playthrough)[option]}")],
            option => Screen.Write($"For {WorkshopWording.Letter(option)}", "What should be remembered, in their words?", text => Keep(ballot.Choices[option], text)));
    }

    void Keep(Core.Story.ChoiceId choice, string text)
    {
        if (text.Length > 0) Screen.Do(new WorkshopAct.Remark(choice, text));
        else Screen.Shell.ShowStatus("Nothing was written, and nothing is kept.");
    }

    ImmutableArray<Row> Bars(int width, int height)
    {
        var (ballot, answers) = (Workshop.Ballots[^1], Question.Answers(Workshop.Playthrough));
        var first = Workshop.Ballots.Length > 1 ? Workshop.Ballots[0] : null;
        string[] said =
        [
            .. first is null ? [] : (string[])[WorkshopWording.Shift(VoteShift.From(first, ballot), ballot.Choices)],
            .. first is null ? [WorkshopWording.Agreement(ballot.Agreement)] : (string[])[],
            $"{WorkshopWording.Verdict(Workshop)} {(Workshop.Verdict!.By == DecidedBy.Votes || Workshop.Setup.Rule == DecisionRule.Facilitator ? "" : WorkshopWording.RuleOf(Workshop.Setup.Rule))}".Trim(),
            .. Workshop.Remarks.Select(remark => $"{WorkshopWording.LetterOf(remark.Choice, ballot.Choices)}: “{Passage.Clean(remark.Text)}”"),
        ];
        ImmutableArray<Row> below = [Row.Empty, .. said.SelectMany(text => TextWidth.Wrap(text, width - 4)).Select(row => new Row("  " + row, Style.Strong))];
        var bars = VoteBars.Render(
            [.. ballot.Choices.Select((choice, option) => new VoteBar(answers[option], ballot.Of(choice), first?.Of(choice), pointed >= 0 ? option == pointed : Workshop.Verdict.Open.Contains(choice) && !IsPicked))],
            width, Math.Max(4, height - below.Length));
        return [.. bars, .. below];
    }

    string Letter(Core.Story.ChoiceId choice) => WorkshopWording.LetterOf(choice, Workshop.Ballots[^1].Choices);
}
