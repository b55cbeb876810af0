using TrustSim.Records.Voting;

namespace TrustSim.Terminal.Workshops;

/// <summary>
/// Words from phones, which only the facilitator sees here. They let each through to the wall, or do not show it.
/// </summary>
sealed class WordsScreen(WorkshopFollower follower, Action<WorkshopAct> ask) : Screen
{
    int selected;

    public override string Title => Say.Text("words.title");

    public override IReadOnlyList<Binding> Bindings =>
    [
        Binding.Arrows(Say.Text("bind.another"), Say.Text("words.point"), by => OnOption(selected + by), Words.Length > 0),
        new(KeyAction.Continue, [Press.Enter], Say.Text("words.show"), Say.Text("words.show-help"),
            () => ask(follower.Showing(Words[At])), Words.Length > 0),
        new(KeyAction.Erase, [Press.Backspace], Say.Text("words.refuse"), Say.Text("words.refuse-help"),
            () => ask(new WorkshopAct.Refuse(Words[At].Number)), Words.Length > 0),
        Esc(Say.Text("bind.back"), Say.Text("bind.back")),
    ];

    ImmutableArray<SentWords> Words => follower.Words;

    int At => Math.Clamp(selected, 0, Math.Max(0, Words.Length - 1));

    public override int InSight => At;

    public override ImmutableArray<Row> Body(int width, int height) => Words.IsEmpty
        ? Layout.Render([Block.Say(BlockKind.Prose, "words.none")], width)
        :
        [
            .. Layout.Render([Block.Say(BlockKind.Prose, "words.lead")], width),
            Row.Empty,
            .. Words.SelectMany((words, index) => Layout.Hanging(
                $"{(index == At ? '►' : ' ')} {For(words)}", Style.Strong, Run.Clean(words.Text),
                index == At ? Style.Selected : Style.Text, Math.Min(width, Layout.WidestProse), index)),
        ];

    public override void OnOption(int option) => selected = Math.Clamp(option, 0, Math.Max(0, Words.Length - 1));

    /// <summary>The answer or the table that the words are for.</summary>
    string For(SentWords words) => words.About is not { } about ? ""
        : follower.Workshop.Stage == Core.Workshops.Stage.Debrief ? $"{Run.Clean(follower.Workshop.Group.Voters.Tables[about])}: "
        : $"{WorkshopWording.Letter(about)}: ";
}
