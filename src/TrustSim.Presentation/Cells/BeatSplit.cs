using TrustSim.Presentation.Beats;

namespace TrustSim.Presentation.Cells;

/// <summary>
/// Divides a beat into pages of a size: between its parts, and only within a part that is taller than a page, between paragraphs, else
/// between sentences. A sentence that is taller than a page goes on over the next ones.
/// </summary>
sealed class BeatSplit
{
    readonly Beat beat;
    readonly int width;
    readonly int height;
    readonly List<(int From, ImmutableArray<Row> Rows)> pages = [];
    readonly List<Row> page = [];
    int from;

    BeatSplit(Beat beat, int width, int height) => (this.beat, this.width, this.height) = (beat, width, height);

    /// <summary>The pages, at least one, each with the sentence of the beat with which it begins.</summary>
    /// <param name="height">Rows of a page, 1 or more.</param>
    public static IReadOnlyList<(int From, ImmutableArray<Row> Rows)> Render(Beat beat, int width, int height)
    {
        var split = new BeatSplit(beat, width, height);
        var sentence = 0;
        foreach (var part in beat.Parts)
        {
            split.Place(part, sentence);
            sentence += part.Sum(block => SentencesOf(block).Length);
        }

        split.pages.Add((split.from, [.. split.page]));
        return split.pages;
    }

    void Place(ImmutableArray<Block> part, int sentence)
    {
        var rows = BeatCells.Rows(beat, part, width).ToList();
        if (rows.Count <= height) Put(rows, sentence, isApart: true);
        else Break(part, sentence);
    }

    /// <summary>Puts rows that stand together on this page or the next.</summary>
    void Put(List<Row> rows, int sentence, bool isApart)
    {
        var gap = isApart && page.Count > 0 ? 1 : 0;
        if (page.Count + gap + rows.Count > height)
        {
            Turn(sentence);
            gap = 0;
        }

        if (gap > 0) page.Add(Row.Empty);
        page.AddRange(rows);
    }

    void Break(ImmutableArray<Block> part, int sentence)
    {
        foreach (var (index, block) in part.Index())
        {
            var sentences = SentencesOf(block);
            for (var done = 0; done < sentences.Length;)
            {
                var gap = page.Count > 0 && index == 0 && done == 0 ? 1 : 0;
                var taken = sentences.Length - done;
                while (taken > 0 && RowsOf(taken).Count > height - page.Count - gap) taken--;
                if (taken > 0)
                {
                    Put(RowsOf(taken), sentence, isApart: gap > 0);
                }
                else if (page.Count > 0)
                {
                    Turn(sentence);
                    continue;
                }
                else
                {
                    taken = 1;
                    foreach (var row in RowsOf(1)) Put([row], sentence, isApart: false);
                }

                done += taken;
                sentence += taken;

                List<Row> RowsOf(int count)
                {
                    // Rows need no origins. What goes on from the page before has no name again.
                    var words = Runs.FromProgram(string.Join(' ', sentences[done..(done + count)]));
                    var some = block with { Runs = words, Label = done > 0 && block.Label is not null ? Runs.Empty : block.Label };
                    // Below an introduction words are laid out in another way.
                    if (index == 0 || part[0].Kind != BlockKind.Subheading) return [.. BeatCells.Rows(beat, [some], width)];
                    var head = BeatCells.Rows(beat, [part[0]], width).Count();
                    return [.. BeatCells.Rows(beat, [part[0], some], width).Skip(head)];
                }
            }
        }
    }

    void Turn(int sentence)
    {
        if (page.Count > 0) pages.Add((from, [.. page]));
        page.Clear();
        from = sentence;
    }

    static ImmutableArray<string> SentencesOf(Block block) => Sentences.Split(block.Text);
}
