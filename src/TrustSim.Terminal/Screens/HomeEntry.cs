using TrustSim.Core.Text;

namespace TrustSim.Terminal.Screens;

/// <summary>One thing to play, as a row of a list: a game that was begun, or a scenario.</summary>
/// <param name="Title">Its title, or its name where it has none.</param>
/// <param name="Remark">Where the game stands, how long the scenario takes, or that neither can be played.</param>
sealed record HomeEntry(string Title, string Remark)
{
    const int LeastTitle = 12;
    const string Between = "  ";

    /// <summary>The game; null: a scenario.</summary>
    public SavedPlaythrough? Begun { get; private init; }

    /// <summary>The scenario; null: a game.</summary>
    public LibraryEntry? Offered { get; private init; }

    /// <summary>What was found in the scenario; null where none can be played.</summary>
    public FoundSoFar? Found { get; private init; }

    /// <summary>Whether it is this week's moment.</summary>
    public bool IsMoment => Offered?.About?.IsMoment ?? false;

    /// <summary>Why it cannot be played, in a sentence; null where it can.</summary>
    public string? Problem => Begun is { Playthrough: null } or { IsTaken: true } ? Say.Text("home.cannot-continue-why")
        : Offered is { About: null } ? Say.Text("home.cannot-be-played-why") : null;

    public static HomeEntry Of(SavedPlaythrough kept) => new(Run.FromScenario(kept.Title).Text, Standing(kept)) { Begun = kept };

    public static HomeEntry Of(LibraryEntry offered, FoundSoFar? found) => offered.About is { } about
        ? new(Run.FromScenario(about.Title).Text, about.Episodes.IsEmpty ? Say.Text("home.minutes", ("minutes", about.Minutes))
            : Say.Text("home.episodes", ("count", about.Episodes.Length), ("minutes", about.Minutes)))
            { Offered = offered, Found = found }
        : new(Run.Clean(offered.Name), Say.Text("home.cannot-be-played")) { Offered = offered };

    /// <summary>Rows for some of these entries, in columns for all. A title that is too long goes on below, and nothing of it is lost.
    /// </summary>
    /// <param name="digitsFrom">The entry at which the digit 1 points, where rows show their digits; null: they do not.</param>
    public static IEnumerable<Row> Rows(IReadOnlyList<HomeEntry> all, int from, int count, int selected, int width, int? digitsFrom = null)
    {
        var (lead, widest) = (digitsFrom is null ? 2 : 3, all.Max(entry => TextWidth.Measure(entry.Title)));
        var minutes = all.Where(entry => entry.Found is not null).Select(entry => entry.Remark.Length).DefaultIfEmpty().Max();
        var column = Math.Min(widest, width - lead - Between.Length - all.Max(entry => Width(entry.Tail(minutes))));
        // In a narrow window what is to be said of it stands below.
        var isBeside = column >= Math.Min(LeastTitle, widest);
        for (var option = from; option < from + count; option++)
        {
            var (entry, style) = (all[option], option == selected ? Style.Selected : Style.Option);
            var mark = $"{(option == selected ? '►' : ' ')}{(digitsFrom is { } zero ? $"{option - zero + 1}" : "")} ";
            foreach (var (line, text) in TextWidth.Wrap(entry.Title, isBeside ? column : width - lead).Index())
            {
                var gap = new Span(new string(' ', Math.Max(0, column - TextWidth.Measure(text))) + Between, Style.Text);
                yield return new(
                    [
                        new(line == 0 ? mark : new string(' ', lead), Style.Strong), new(text, style),
                        .. line == 0 && isBeside ? [gap, .. entry.Tail(minutes)] : (Span[])[],
                    ], option);
            }

            if (!isBeside) yield return new([new(new string(' ', lead), Style.Text), .. entry.Tail(minutes)], option);
        }
    }

    /// <summary>What stands beside the list while it is pointed at.</summary>
    /// <param name="height">The last of so many rows says what a result is.</param>
    public ImmutableArray<Row> Beside(int width, int height)
    {
        var told = Layout.Render(Begun is { } kept ? OfGame(kept) : OfScenario(), width);
        if (Offered is not { About: not null }) return told;
        ImmutableArray<Row> practice = [.. Layout.Render([new Block(BlockKind.Note, Wording.Practice)], width)];
        return [.. told, .. Enumerable.Repeat(Row.Empty, Math.Max(1, height - told.Length - practice.Length)), .. practice];
    }

    /// <summary>The place of the next decision, or the last one where none is to come.</summary>
    static string Standing(SavedPlaythrough kept)
    {
        if (kept.IsTaken) return Say.Text("home.open-elsewhere");
        if (kept.Playthrough is not { } play) return Say.Text("home.cannot-continue");
        var (number, all) = (play.Steps.Length, Core.Paths.DecisionCount.Of(play.Scenario));
        return play.Phase is Phase.Ending or Phase.Debrief || number > all ? Say.Text("home.after-decision", ("number", number - 1))
            : play.Scene is { } opening && play.Scenario.EpisodeAt(opening.Scene.Id) is { } at
                ? Say.Text("home.episode", ("number", at + 1), ("all", play.Scenario.Episodes.Length))
            : Wording.DecisionOf(number, all).Plain;
    }

    static IEnumerable<Block> OfGame(SavedPlaythrough kept) =>
    [
        new(BlockKind.Title, Runs.FromScenario(kept.Title)),
        .. kept.Remark is { } remark ? [new Block(BlockKind.Prose, Say.Runs(remark))] : (Block[])[],
        .. kept is { Playthrough: not null, Tree.Others.Length: > 0 and var others }
            ? [Block.Say(BlockKind.Note, "home.other-paths", ("count", others))] : (Block[])[],
        .. kept.Playthrough is { } play ? PathSoFarPage.Create(play, Meters.Debrief).Blocks : [],
    ];

    IEnumerable<Block> OfScenario()
    {
        if (Offered!.About is not { } about) return [new(BlockKind.Prose, Runs.FromProgram(Offered.Problem ?? ""))];
        return
        [
            Block.Quote(BlockKind.Title, about.Title),
            .. Paragraphs.Split(about.Summary).Select(text => Block.Quote(BlockKind.Prose, text)),
            .. about.Episodes.Index().Select(episode => Block.Say(BlockKind.Change, "home.episode-title",
                ("number", episode.Index + 1), ("title", Runs.FromScenario(episode.Item)))),
            .. about.You.Length > 0 ? [new Block(BlockKind.Prose, Wording.You(about))] : (Block[])[],
            .. Found!.Told,
        ];
    }

    /// <summary>The remark, and in a column of its own what was found.</summary>
    Span[] Tail(int minutes) => Found is null ? [new(Remark, Style.Dim)]
        :
        [
            new(Remark.PadLeft(minutes) + Between, Style.Dim), new(Found.Mark, Found.Games == 0 ? Style.Dim : Style.Trust),
        ];

    static int Width(IEnumerable<Span> spans) => spans.Sum(span => TextWidth.Measure(span.Text));
}
