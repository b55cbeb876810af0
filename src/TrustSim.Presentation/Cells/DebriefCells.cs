namespace TrustSim.Presentation.Cells;

/// <summary>Draws the debrief's tracks, ladders, keys and moments in cells. No row is wider than it may be, and nothing is cut.</summary>
static class DebriefCells
{
    const int TrackSteps = 22;
    const int LeastTrack = 10;
    const int MarkWidth = 5;
    const int KeyGap = 4;
    const int LeastWords = 16;

    /// <summary>Five dots, as many of them filled as the step is high.</summary>
    public static string Dots(Openness step) => Cells.Dots.Of((int)step, Cells.Dots.OfSteps);

    /// <summary>Blue where somebody speaks, orange where somebody keeps quiet, else plain.</summary>
    public static Style StyleOf(Openness step) => step switch
    {
        Openness.HardlySpeaks or Openness.OnlyAnswers => Style.Fear,
        Openness.HoldsBack or Openness.ListensFirst => Style.Text,
        Openness.SpeaksFreely or Openness.ThinksAloud => Style.Trust,
    };

    public static IEnumerable<Row> Render(TracksDrawing drawing, int width)
    {
        var (weeks, names, things) = (
            Widest(drawing.Tracks.Select(track => track.Week)) + 2, Widest(drawing.Tracks.Select(track => track.Who)) + 2,
            Widest(drawing.Tracks.Select(track => track.What)) + 2);
        var lead = weeks + names + things;
        var outcome = Widest(drawing.Tracks.Select(track => track.Outcome)) + 3;
        var fits = lead + LeastTrack + outcome <= width;
        var steps = Math.Clamp(width - outcome - (fits ? lead : 2), LeastTrack, TrackSteps);
        foreach (var row in Headed(drawing, fits ? lead + steps : 2 + steps, width)) yield return row;
        foreach (var track in drawing.Tracks)
        {
            Span[] line =
            [
                .. Along(track, steps),
                track.Nearness is null ? new($"● {track.Outcome}", Style.Trust) : new($"  {track.Outcome}", Style.Fear),
            ];
            if (fits)
            {
                yield return new(
                [
                    new(Pad(track.Week, weeks), Style.Dim), new(Pad(track.Who, names), Style.Strong),
                    new(Pad(track.What, things), Style.Text), .. line,
                ]);
                continue;
            }

            foreach (var row in TextWidth.Wrap($"{track.Week.Plain}  {track.Who.Plain}  {track.What.Plain}", width)) yield return new(row);
            yield return new([new("  ", Style.Text), .. line]);
        }
    }

    static IEnumerable<Row> Headed(TracksDrawing drawing, int line, int width)
    {
        var direction = $"{drawing.Direction.Plain} ► │";
        var (title, start) = (drawing.Title.Plain, line + 1 - TextWidth.Measure(direction));
        if (TextWidth.Measure(title) + 2 <= start)
            return [new([new(title.PadRight(start), Style.Dim), new(direction, Style.Dim)])];
        return
        [
            .. TextWidth.Wrap(title, width).Select(row => new Row(row, Style.Dim)),
            .. start < 0 ? [] : (Row[])[new(new string(' ', start) + direction, Style.Dim)],
        ];
    }

    static Span[] Along(Track track, int steps)
    {
        if (track.Nearness is not { } near) return [new(new string('·', steps), Style.Rule), new("│", Style.Text)];
        // From 95 % on one step short, and never nearer: it was not said.
        var at = near >= WhatHappenedPage.OneStepShort ? steps - 1 : Math.Min(steps - 2, (int)(near * steps));
        return
        [
            new(new string('·', at), Style.Rule), new("●", Style.Fear), new(new string('·', steps - 1 - at), Style.Rule),
            new("│", Style.Text),
        ];
    }

    public static IEnumerable<Row> Render(LaddersDrawing drawing, int width)
    {
        var number = $"{drawing.Ladders.Length}".Length + 1;
        var names = Math.Min(Widest(drawing.Ladders.Select(ladder => ladder.Who)), width / 3) + 2;
        var (phraseAt, phrases) = (number + names + 16, Widest(drawing.Ladders.Select(Phrase)) + 2);
        var (fits, start) = (phraseAt + phrases - 2 <= width, phraseAt + phrases);
        var isBeside = width - start >= LeastWords;
        yield return new(new string(' ', number + names) + Pad(drawing.First, 9) + drawing.Now.Plain, Style.Dim);
        foreach (var (index, ladder) in drawing.Ladders.Index())
        {
            var phrase = Phrase(ladder).Plain;
            var did = ladder.Did.IsEmpty ? [] : TextWidth.Wrap(ladder.Did.Plain, width - (isBeside ? start : number + names)).ToList();
            // A name that is wider than its column goes on below, and nothing of it is lost.
            var name = TextWidth.Wrap(ladder.Who.Plain, names - 2).ToList();
            Span[] beside = [new(Padded(phrase, isBeside && did.Count > 0 ? phrases : 0), StyleOf(ladder.Now)),
                .. isBeside && did.Count > 0 ? [new Span(did[0], Style.Text)] : (Span[])[]];
            yield return new(
            [
                new($"{index + 1}".PadRight(number), Style.Dim), new(Padded(name[0], names), Style.Text),
                new(Dots(ladder.First), StyleOf(ladder.First)), new(" ►  ", Style.Dim), new(Dots(ladder.Now), StyleOf(ladder.Now)),
                .. fits ? [new("  ", Style.Text), .. beside] : (Span[])[],
            ]);
            List<Span> below =
            [
                .. fits ? [] : (Span[])[new(phrase, StyleOf(ladder.Now))],
                .. did.Skip(isBeside ? 1 : 0).Select(words => new Span(words, Style.Text)),
            ];
            for (var i = 0; i < Math.Max(below.Count, name.Count - 1); i++)
            {
                var more = Padded(new string(' ', number) + (i + 1 < name.Count ? name[i + 1] : ""), isBeside ? start : number + names);
                yield return i < below.Count ? new([new(more, Style.Text), below[i]]) : new(more.TrimEnd());
            }
        }

        static Runs Phrase(Ladder ladder) => ladder.Figures ?? ladder.Now.Phrase();
    }

    public static IEnumerable<Row> Render(KeysDrawing drawing, int width)
    {
        var names = Math.Min(Widest(drawing.Keys.Select(key => key.Name)), width / 2) + KeyGap;
        var most = Math.Max(1, (width - names - 2) / MarkWidth);
        for (var first = 0; first < Math.Max(1, drawing.Decisions); first += most)
        {
            var count = Math.Min(most, drawing.Decisions - first);
            if (first > 0) yield return Row.Empty;
            yield return new(
                new string(' ', names + 2)
                    + string.Concat(Enumerable.Range(first + 1, count).Select(number => $"{number}".PadRight(MarkWidth))).TrimEnd(),
                Style.Dim);
            foreach (var (index, key) in drawing.Keys.Index())
            {
                var isPointed = index == drawing.Pointed;
                var style = isPointed ? Style.Selected : Style.Text;
                var name = TextWidth.Wrap(key.Name.Plain, names - KeyGap).ToList();
                yield return new(
                    [
                        new(isPointed ? "► " : "  ", Style.Strong), new(Padded(name[0], names), style),
                        .. key.Marks.Skip(first).Take(count).Select(
                            mark => new Span((mark?.Text ?? "·").PadRight(MarkWidth), mark is { } sign ? StyleOf(sign.Tone) : Style.Rule)),
                    ], index);
                foreach (var more in name.Skip(1)) yield return new([new("  ", Style.Text), new(Padded(more, names), style)], index);
            }
        }

        if (drawing.Pointed < 0) yield break;
        yield return Row.Empty;
        foreach (var row in Legend(drawing.Legend, width)) yield return row;
    }

    /// <summary>The meanings of the signs, none of them broken.</summary>
    static IEnumerable<Row> Legend(Runs legend, int width)
    {
        const string gap = "   ";
        var row = "";
        foreach (var sign in legend.Plain.Split("; "))
        {
            if (row.Length > 0 && 2 + TextWidth.Measure(row + gap + sign) > width)
            {
                yield return new("  " + row, Style.Dim);
                row = "";
            }

            row += (row.Length > 0 ? gap : "") + sign;
        }

        yield return new("  " + row, Style.Dim);
    }

    public static IEnumerable<Row> Render(EvidenceDrawing drawing, int width)
    {
        var signs = drawing.Moments.Select(moment => moment.Sign.Text.Length).DefaultIfEmpty().Max() + 1;
        var places = drawing.Moments.All(moment => moment.Place.IsEmpty) ? 0
            : Math.Min(Widest(drawing.Moments.Select(moment => moment.Place)), width / 4) + 2;
        // Where moments have places, they stand below what they are evidence of.
        var indent = places == 0 ? "" : "  ";
        foreach (var moment in drawing.Moments)
        {
            var place = TextWidth.Wrap(moment.Place.Plain, Math.Max(1, places - 2)).ToList();
            var text = TextWidth.Wrap(moment.Text.Plain, width - indent.Length - signs - places).ToList();
            for (var i = 0; i < Math.Max(place.Count, text.Count); i++)
            {
                yield return new(
                [
                    new(indent, Style.Text), new(Padded(i == 0 ? moment.Sign.Text : "", signs), StyleOf(moment.Sign.Tone)),
                    new(Padded(i < place.Count ? place[i] : "", places), Style.Strong),
                    new(i < text.Count ? text[i] : "", Style.Text),
                ]);
            }
        }
    }

    public static IEnumerable<Row> Render(SideBySideDrawing drawing, int width)
    {
        var head = Math.Min(Widest(drawing.Rows.Select(row => row.Head)), width / 4) + 1;
        var each = Math.Max(8, (width - head - 4) / 2);
        yield return Beside("", drawing.Heads.First.Plain, drawing.Heads.Second.Plain, Style.Title).First();
        foreach (var row in drawing.Rows)
        {
            foreach (var line in Beside(row.Head.Plain, row.First.Plain, row.Second.Plain, Style.Text)) yield return line;
        }

        IEnumerable<Row> Beside(string name, string first, string second, Style style)
        {
            var (heads, left, right) = (
                TextWidth.Wrap(name, head - 1).ToList(), TextWidth.Wrap(first, each - 1).ToList(),
                TextWidth.Wrap(second, each - 1).ToList());
            for (var i = 0; i < Math.Max(1, Math.Max(heads.Count, Math.Max(left.Count, right.Count))); i++)
            {
                yield return new(
                [
                    new(Padded(At(heads, i), head), Style.Dim), new("│ ", Style.Rule), new(Padded(At(left, i), each), style),
                    new("│ ", Style.Rule), new(At(right, i), style),
                ]);
            }
        }

        static string At(List<string> lines, int index) => index < lines.Count ? lines[index] : "";
    }

    static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Honoured or Tone.Told or Tone.Best or Tone.Trust => Style.Trust,
        Tone.Against or Tone.Overdone or Tone.Landed or Tone.Kept or Tone.Worst or Tone.Fear => Style.Fear,
        Tone.Share or Tone.Work or Tone.None => Style.Text,
    };

    static int Widest(IEnumerable<Runs> texts) => texts.Select(text => TextWidth.Measure(text.Plain)).DefaultIfEmpty().Max();

    static string Pad(Runs text, int width) => Padded(text.Plain, width);

    static string Padded(string text, int width) => text + new string(' ', Math.Max(0, width - TextWidth.Measure(text)));
}
