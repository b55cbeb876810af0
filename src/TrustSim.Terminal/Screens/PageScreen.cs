namespace TrustSim.Terminal.Screens;

/// <summary>A page over another screen.</summary>
/// <param name="page">Creates the page each time it appears, since its content may change meanwhile.</param>
/// <param name="fromTheEnd">Whether to show the end first, where the latest text stands.</param>
sealed class PageScreen(Func<Document> page, bool fromTheEnd = false) : Screen
{
    public PageScreen(Document page, bool fromTheEnd = false)
        : this(() => page, fromTheEnd)
    {
    }

    /// <summary>What a player should know before a game goes on.</summary>
    public static PageScreen BeforeYouContinue(IEnumerable<Runs> remarks) => new(new Document(Say.Runs("home.before-you-continue"),
        [.. remarks.Select(remark => new Block(BlockKind.Prose, remark)), Block.Say(BlockKind.Note, "home.enter-continues")]));

    /// <inheritdoc cref="BeforeYouContinue(IEnumerable{Runs})"/>
    public static void ShowRemarks(LibraryEntry entry, Shell shell)
    {
        if (!entry.Remarks.IsEmpty) shell.Push(BeforeYouContinue(entry.Remarks.Select(Runs.FromProgram)));
    }

    public override bool BeginsAtEnd => fromTheEnd;

    public override string Title => page().Title.Plain;

    public override IReadOnlyList<Binding> Bindings =>
    [
        Binding.Arrows(Say.Text("bind.scroll"), Say.Text("bind.scroll"), Shell.Scroll),
        new(KeyAction.Continue, [Press.Enter], null, Say.Text("bind.back"), Shell.Pop),
        Esc(Say.Text("bind.back"), Say.Text("bind.back")),
    ];

    public override ImmutableArray<Row> Body(int width, int height) => Layout.Render(page().Blocks, width);
}
