using TrustSim.Presentation.Beats;

namespace TrustSim.Presentation.Cells;

/// <summary>
/// The team beside the text: how freely each speaks in five dots and a phrase, with a mark for what changed since the last decision. It
/// begins as a list of names and roles, and turns into that person by person.
/// </summary>
public static class TeamGauge
{
    const int LeastName = 6;
    const int WidestName = 12;
    const int Phrase = 14;
    const int Marks = 2;
    const int RoomyGap = 2;
    const int RoomyWidth = 41;
    const int RoomyMargin = 1;

    /// <summary>Cells for the panel: as many as the longest name that is no longer than twelve needs.</summary>
    public static int WidthFor(Scenario scenario, bool isRoomy) =>
        isRoomy ? RoomyWidth : NameWidth(scenario) + 1 + Dots.OfSteps + 1 + Marks + 1 + Phrase;

    /// <param name="showsNumbers">Whether trust and fear stand in place of the phrases.</param>
    /// <param name="moved">How far the dots have changed since the last decision, 0 to 1.</param>
    public static ImmutableArray<Row> Render(Playthrough play, Beat beat, bool showsNumbers, int width, int height, bool isRoomy,
        double moved = 1) => isRoomy
        ? [Row.Empty, .. Rows(play, beat, showsNumbers, width - RoomyMargin, height - 1, isRoomy: true, moved).Select(Indented)]
        : Rows(play, beat, showsNumbers, width, height, isRoomy: false, moved);

    static Row Indented(Row row) =>
        row == Row.Empty ? row : row with { Spans = [new(new string(' ', RoomyMargin), Style.Text), .. row.Spans] };

    static ImmutableArray<Row> Rows(Playthrough play, Beat beat, bool showsNumbers, int width, int height, bool isRoomy, double moved)
    {
        var scenario = play.Scenario;
        var speaking = Speaking.At(play, beat.Step, beat.Team);
        var people = speaking.Select(person => !beat.Known.Contains(person.Who) ? Cast(scenario, scenario[person.Who], width)
            : isRoomy ? Roomy(scenario, beat, scenario[person.Who], person, showsNumbers, width, moved)
            : Gauge(scenario, beat, scenario[person.Who], person, showsNumbers, width, moved)).ToList();
        List<Row> below = [.. Moved(speaking)];
        var work = Work(scenario.Step(), beat, showsNumbers, width);
        var title = new Row(beat.Known.IsEmpty
            ? Say.Text("panel.team", ("number", Say.InWords(speaking.Length)))
            : Say.Text(showsNumbers ? "panel.how-freely-and-figures" : "panel.how-freely"), Style.Dim);
        if (beat.Known.IsEmpty && scenario.About.You.Length > 0)
        {
            var you = Wording.You(scenario.About).Plain;
            below = [.. TextWidth.Wrap(you, width).Select(row => new Row(row))];
        }

        // With rows to spare people stand apart; where rows are short, what is below them goes first, and nobody is left out unsaid.
        var apart = isRoomy && 2 + people.Sum(rows => rows.Count + 1) + below.Count + 1 + work.Count <= height;
        var lines = new List<Row> { title };
        if (apart) lines.Add(Row.Empty);
        foreach (var (index, rows) in people.Index())
        {
            var left = people.Count - index;
            if (lines.Count + rows.Count + (left > 1 ? 1 : 0) > height)
            {
                lines.Add(new Row(TextWidth.Fit(Say.Text("panel.more-people", ("more", left)), width), Style.Dim));
                return [.. lines];
            }

            lines.AddRange(rows);
            if (apart) lines.Add(Row.Empty);
        }

        if (below.Count > 0 && lines.Count + 1 + below.Count <= height) lines.AddRange(apart ? below : [Row.Empty, .. below]);
        if (lines.Count + 1 + work.Count > height) return [.. lines];
        if (apart) return [.. lines, Row.Empty, .. work];
        // Work stands at the foot of the panel, one row above its end.
        var foot = height - work.Count - (height - lines.Count > work.Count + 1 ? 1 : 0);
        while (lines.Count < foot) lines.Add(Row.Empty);
        return [.. lines, .. work];
    }

    /// <summary>The phrase of a person: what they show when they have something to say, else how freely they speak.</summary>
    public static (Runs Words, Style Style) PhraseOf(Speaking speaking) => speaking.Urge switch
    {
        Urge.WantsAWord => (Say.Runs("panel.wants-a-word"), Style.Trust),
        Urge.StartsAndStops => (Say.Runs("panel.starts-and-stops"), Style.Fear),
        Urge.None => (speaking.Now.Phrase(), DebriefCells.StyleOf(speaking.Now)),
    };

    /// <summary>▲ or ▼: one step since the last decision; doubled: two or more.</summary>
    public static string MarkOf(Speaking speaking) => speaking.Moved switch
    {
        > 1 => "▲▲",
        1 => "▲",
        0 => "",
        -1 => "▼",
        _ => "▼▼",
    };

    static List<Row> Cast(Scenario scenario, Member member, int width)
    {
        var names = NameWidth(scenario);
        var name = Run.FromScenario(member.FirstName).Text;
        var role = TextWidth.Wrap(Run.FromScenario(member.Role).Text, width - names - 1).ToList();
        var isWide = TextWidth.Measure(name) > names;
        return
        [
            .. isWide ? [new Row(TextWidth.Fit(name, width), Style.Strong)] : (Row[])[],
            .. role.Select((row, index) => new Row(
                [new(TextWidth.Fit(isWide || index > 0 ? "" : name, names + 1), Style.Strong), new(row, Style.Text)])),
        ];
    }

    static List<Row> Gauge(Scenario scenario, Beat beat, Member member, Speaking speaking, bool showsNumbers, int width, double moved)
    {
        var names = NameWidth(scenario);
        var (words, style) = Words(beat, speaking, showsNumbers);
        Span[] gauge =
        [
            .. DotsOf(speaking, moved), new(" ", Style.Text), new(TextWidth.Fit(MarkOf(speaking), Marks), MarkStyle(speaking)),
            new(" ", Style.Text), new(words.Plain, style),
        ];
        return Named(member, names, gauge, width);
    }

    static List<Row> Roomy(Scenario scenario, Beat beat, Member member, Speaking speaking, bool showsNumbers, int width, double moved)
    {
        var names = NameWidth(scenario) + RoomyGap;
        var (words, style) = Words(beat, speaking, showsNumbers);
        var rows = Named(member, names,
        [
            .. DotsOf(speaking, moved), new("  ", Style.Text), new(TextWidth.Fit(words.Plain, Phrase + 1), style),
            new(MarkOf(speaking), MarkStyle(speaking)),
        ], width);
        var indent = new Span(new string(' ', names + 1 + Dots.OfSteps + 2), Style.Text);
        if (beat.Silent.Contains(member.Id)) rows.Add(new([indent, new(Say.Text("panel.silent"), Style.Fear)]));
        else if (speaking is { Moved: not 0, Urge: Urge.None })
            rows.Add(new([indent, new(Say.Text("panel.was", ("phrase", speaking.Before.Phrase())), Style.Dim)]));
        return rows;
    }

    /// <summary>A name in its column; one that is wider stands on a row of its own.</summary>
    static List<Row> Named(Member member, int names, Span[] gauge, int width)
    {
        var name = Run.FromScenario(member.FirstName).Text;
        return TextWidth.Measure(name) <= names
            ? [new([new(TextWidth.Fit(name, names + 1), Style.Strong), .. gauge])]
            : [new(TextWidth.Fit(name, width), Style.Strong), new([new(new string(' ', names + 1), Style.Text), .. gauge])];
    }

    static (Runs Words, Style Style) Words(Beat beat, Speaking speaking, bool showsNumbers) => showsNumbers
        ? (Say.Runs("panel.figures", ("trust", beat.Team[speaking.Who].Trust), ("fear", beat.Team[speaking.Who].Fear)), Style.Text)
        : PhraseOf(speaking);

    static Span[] DotsOf(Speaking speaking, double moved)
    {
        var (before, now) = ((int)speaking.Before, (int)speaking.Now);
        var shown = moved >= 1 ? now : before + (int)((now - before) * moved);
        var step = (Openness)shown;
        return
        [
            new(new string('●', shown), DebriefCells.StyleOf(step)),
            new(new string('○', Dots.OfSteps - shown), step == Openness.HardlySpeaks ? Style.Fear : Style.Dim),
        ];
    }

    static Style MarkStyle(Speaking speaking) => speaking.Moved > 0 ? Style.Trust : Style.Fear;

    static IEnumerable<Row> Moved(ImmutableArray<Speaking> speaking)
    {
        var (more, less) = (speaking.Count(person => person.Moved > 0), speaking.Count(person => person.Moved < 0));
        if (more > 0)
            yield return new(Say.Text("panel.more", ("number", Say.InWords(more)), ("count", more)), Style.Trust);
        if (less > 0)
            yield return new(Say.Text("panel.less", ("number", Say.InWords(less)), ("count", less)), Style.Fear);
    }

    static List<Row> Work(StepUnit step, Beat beat, bool showsNumbers, int width)
    {
        if (!showsNumbers)
        {
            var head = Say.Text("panel.work") + "   ";
            var indent = new string(' ', TextWidth.Measure(head));
            return
            [
                .. TextWidth.Wrap(TimeWords.Work(step, beat.Team.Work).Plain, width - indent.Length)
                    .Select((row, index) => new Row([new(index == 0 ? head : indent, Style.Dim), new(row, Style.Text)])),
            ];
        }

        return
        [
            new(
            [
                new(Say.Text("play.panel-trust", ("trust", Runs.FromProgram($"{beat.Team.Trust,2:0}"))), Style.Trust),
                new("  ", Style.Text),
                new(Say.Text("play.panel-fear", ("fear", Runs.FromProgram($"{beat.Team.Fear,2:0}"))), Style.Fear),
            ]),
            .. TextWidth.Wrap(Say.Text("play.panel-work", ("work", Wording.Weeks(step, beat.Team.Work))), width)
                .Select(row => new Row(row)),
        ];
    }

    static int NameWidth(Scenario scenario) => scenario.Team.Select(member => TextWidth.Measure(Run.FromScenario(member.FirstName).Text))
        .Where(width => width <= WidestName).Append(LeastName).Max();
}
