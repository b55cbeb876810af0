using TrustSim.Core.Review;

namespace TrustSim.Authoring.Format;

/// <summary>Reports prose that asks too much of its reader.</summary>
static class ProseCheck
{
    // Space for prose on a terminal of 80×24: a readable width, and the rows that title and keys leave.
    const int Columns = 72;
    const int Rows = 20;

    // The screen must also hold the question and the rows before it.
    const int AnswerRows = 16;
    const int AnswerIndent = 4;

    // One long sentence would distort the measure of a shorter text.
    const int EnoughWords = 40;
    const int HardGrade = 10;

    // Minutes of discussion for each prompt.
    const int DiscussMinutes = 15;

    // Readers and groups differ, so only a deviation beyond this factor counts.
    const double Slack = 2;
    const int SlackMinutes = 5;
    const int LongestPlay = 60;

    public static IEnumerable<Diagnostic> Create(Scenario scenario, SourceMap source) =>
    [
        .. scenario.Scenes.SelectMany(scene => Create(scene, source)),
        .. scenario.Risks.SelectMany(risk => Create(risk, source)),
        .. Minutes(scenario, source),
    ];

    static IEnumerable<Diagnostic> Create(Scene scene, SourceMap source)
    {
        var spoken = scene.Says.Where(line => line.When is null).Sum(line => Height(line.Text, Columns));
        if (Height(scene.Text, Columns) + spoken > Rows)
        {
            yield return TooLong(
                source, source.PlaceOf(scene.Id, scene.Text.Length > 0 ? "text" : "says"),
                $"The text of '{scene.Id}' takes {Height(scene.Text, Columns) + spoken} rows", Rows,
                "shorten it, or make two scenes of it");
        }

        if (Hard(scene.Text) is { } hard) yield return HardToRead(source, source.PlaceOf(scene.Id, "text"), hard);
        var answers = scene.Choices.Sum(choice => Height(choice.Text, Columns - AnswerIndent));
        if (answers > AnswerRows)
        {
            yield return TooLong(
                source, source.PlaceOf(scene.Id, "choices"), $"The answers in '{scene.Id}' take {answers} rows", AnswerRows,
                "put them in fewer words");
        }

        foreach (var choice in scene.Choices)
        {
            if (Height(choice.After, Columns) is > Rows and var rows)
            {
                yield return TooLong(
                    source, source.PlaceOf(scene.Id, choice.Id, "after"), $"The outcome of '{choice.Id}' takes {rows} rows", Rows,
                    "shorten it, or let a scene tell it");
            }

            if (Hard(choice.After) is { } grade) yield return HardToRead(source, source.PlaceOf(scene.Id, choice.Id, "after"), grade);
        }
    }

    static IEnumerable<Diagnostic> Create(Risk risk, SourceMap source)
    {
        foreach (var (key, text) in ((string, string)[])[("says", risk.Says), ("lands", risk.Lands)])
        {
            if (Height(text, Columns) is > Rows and var rows)
                yield return TooLong(source, source.PlaceOf(risk.Id, key), $"This takes {rows} rows", Rows, "shorten it");
            if (Hard(text) is { } grade) yield return HardToRead(source, source.PlaceOf(risk.Id, key), grade);
        }
    }

    /// <summary>Checks the declared minutes against the archetypes' playthroughs.</summary>
    static IEnumerable<Diagnostic> Minutes(Scenario scenario, SourceMap source)
    {
        if (source.OfTop("minutes") is var place && place == Place.Top || scenario.About.Kind != ScenarioKind.Scenario) yield break;
        var times = Enum.GetValues<Archetype>()
            .Select(archetype => PlayingTime.Minutes(ArchetypePlayer.Play(scenario, archetype, LongestPlay)))
            .ToList();
        var (written, least, most) = (scenario.About.Minutes, times.Min(), times.Max());
        // The declared minutes may be those of a group where the scenario has prompts for one.
        var talk = DiscussMinutes * scenario.Scenes.Count(scene => !scene.Discuss.IsEmpty);
        if (written >= least / Slack - SlackMinutes && written <= most * Slack + SlackMinutes + talk) yield break;
        yield return source.Find(DiagnosticCatalogue.Minutes, place,
            string.Create(
                CultureInfo.InvariantCulture,
                $"Here stands {written}, and a playthrough takes "
                    + $"{(Math.Round(least) < Math.Round(most) ? $"{least:0} to {most:0}" : $"about {most:0}")} minutes "
                    + $"to read and to think about."),
            string.Create(CultureInfo.InvariantCulture, $"write {Math.Max(1, (least + most) / 2):0}"));
    }

    static Diagnostic TooLong(SourceMap source, Place place, string what, int most, string hint) =>
        source.Find(DiagnosticCatalogue.TooLong, place, $"{what} of {Columns} letters; a terminal of 80×24 shows {most} at once.", hint);

    static int? Hard(string text) =>
        Readability.Measure(text) is { Words: >= EnoughWords, Grade: >= HardGrade and var grade } ? grade : null;

    static Diagnostic HardToRead(SourceMap source, Place place, int grade) =>
        source.Find(
            DiagnosticCatalogue.HardToRead, place,
            $"This reads like a text for {(grade > 12 ? "college" : $"the {grade}th year of school")}: long words in long sentences.",
            "make two sentences of one, and say it in the words that people use");

    static int Height(string text, int columns)
    {
        var paragraphs = Paragraphs.Split(text);
        return paragraphs.Sum(paragraph => Height(paragraph.Split(' '), columns)) + Math.Max(0, paragraphs.Length - 1);
    }

    static int Height(string[] words, int columns)
    {
        var (rows, used) = (1, 0);
        foreach (var word in words)
        {
            var wide = new StringInfo(word).LengthInTextElements;
            if (used > 0 && used + 1 + wide > columns) (rows, used) = (rows + 1, 0);
            used += (used > 0 ? 1 : 0) + wide;
            // A word wider than a row continues on the next.
            rows += (used - 1) / columns;
            used = used > 0 ? (used - 1) % columns + 1 : 0;
        }

        return rows;
    }
}
