namespace TrustSim.Presentation.Pages;

/// <summary>The end of the debrief: the results, two questions to answer in writing, one commitment.</summary>
public static class TakeAwayPage
{
    public static Runs Title => Say.Runs("take-away.title");

    public static Runs Wanted => Say.Runs("take-away.wanted");

    /// <summary>The beginning of the commitment.</summary>
    public static string Beginning => Say.Text("take-away.beginning") + " ";

    /// <summary>The beginning of the commitment's second half.</summary>
    public static string Then => Say.Text("take-away.then");

    /// <summary>The label of the player's answers.</summary>
    public static Runs YouWrote => Say.Runs("take-away.you-wrote");

    /// <summary>Whether a commitment says when, but not yet what.</summary>
    public static bool IsHalf(string text) =>
        text.StartsWith(Beginning, StringComparison.OrdinalIgnoreCase)
        && (text.EndsWith(Then, StringComparison.OrdinalIgnoreCase)
            || !HalfTold.Any(word => text.Replace('\'', '’').Contains(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>What only a commitment with its second half contains.</summary>
    static string[] HalfTold => Say.Text("take-away.half-told").Split('|');

    /// <param name="tree">The saved playthrough with the player's answers; null where it is not saved.</param>
    public static Document Create(Debrief debrief, PlaythroughTree? tree) =>
        Document.Page(Title, [.. Told(debrief, tree), new(BlockKind.Note, Wording.Practice)]);

    /// <summary>The whole page without the notice on practice, which a report has elsewhere.</summary>
    public static IEnumerable<Block> Told(Debrief debrief, PlaythroughTree? tree) =>
    [
        .. Left(debrief),
        .. Asked(debrief, tree)
            .SelectMany(
                asked =>
                    (Block[])[new(BlockKind.Question, asked.Question), .. asked.Answer is { } answer ? [Written(answer)] : (Block[])[]]),
        .. Before(debrief, tree),
    ];

    /// <summary>The state that the player leaves behind.</summary>
    public static IEnumerable<Block> Left(Debrief debrief)
    {
        if (debrief.Playthrough.Ending is { Ending: { } ending })
            yield return Block.Say(BlockKind.Prose, "take-away.ended", ("ending", Runs.FromScenario(ending)));
        yield return new(BlockKind.Prose, TeamNowPage.Left(debrief));
    }

    /// <summary>What stands above the questions on a screen.</summary>
    public static Runs Intro(Debrief debrief) =>
        Say.Runs(debrief.Playthrough.Scenario.About.Debrief.IsEmpty ? "take-away.two-questions" : "take-away.questions");

    /// <summary>
    /// The two questions of this path, those of the file, and the commitment, each with the player's answer; null: no answer yet.
    /// </summary>
    public static ImmutableArray<(Runs Question, string? Answer)> Asked(Debrief debrief, PlaythroughTree? tree)
    {
        var written = tree?.Current.Reflections ?? [];
        return
        [
            .. Reflecting.Questions(debrief, ForeseenOn(debrief, tree))
                .Select(question => (question, Text(written.FirstOrDefault(one => one.Question == question.Plain)?.Answer))),
            (Wanted, Text(tree?.Commitment?.Text)),
        ];
    }

    /// <summary>Answers to questions that this path no longer asks, from another version or another language of TrustSim.</summary>
    public static ImmutableArray<Block> Before(Debrief debrief, PlaythroughTree? tree)
    {
        var now = Reflecting.Questions(debrief, ForeseenOn(debrief, tree)).Select(question => question.Plain).ToHashSet();
        return
        [
            .. (tree?.Current.Reflections ?? []).Where(one => one.Answer.Length > 0 && !now.Contains(one.Question))
                .SelectMany(one => (Block[])[new(BlockKind.Reason, Runs.FromPlayer(one.Question)), Written(one.Answer)]),
        ];
    }

    /// <summary>Quotes the player's words.</summary>
    public static Block Written(string answer) => new(BlockKind.Speech, Runs.FromPlayer(answer), YouWrote);

    /// <summary>The player's predictions on the path of this debrief.</summary>
    public static ImmutableArray<Foreseen> ForeseenOn(Debrief debrief, PlaythroughTree? tree) =>
        tree is null ? [] : Foreseen.From(debrief.Playthrough, tree.Current);

    static string? Text(string? written) => string.IsNullOrWhiteSpace(written) ? null : written;
}
