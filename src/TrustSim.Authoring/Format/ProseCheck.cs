using System.Globalization;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Core.Story;
using TrustSim.Core.Text;

namespace TrustSim.Authoring.Format;

/// <summary>Says where prose asks too much of whoever reads it.</summary>
static class ProseCheck
{
    // What a terminal of 80×24 has for prose: lines as wide as can be read with ease, and the rows that are left by title and keys.
    const int Columns = 72;
    const int Rows = 20;

    // Besides answers, the question has to be seen, and what it follows from.
    const int AnswerRows = 16;
    const int AnswerIndent = 4;

    // In fewer words, one long sentence is no measure.
    const int EnoughWords = 40;
    const int HardGrade = 10;

    // A group talks.
    const int DiscussMinutes = 15;

    // Readers differ, and so do groups.
    const double Slack = 2;
    const int SlackMinutes = 5;
    const int LongestPlay = 60;

    public static IEnumerable<Diagnostic> Create(Scenario scenario, SourceMap source) => [.. scenario.Scenes.SelectMany(scene => Create(scene, source)), .. scenario.Risks.SelectMany(risk => Create(risk, source)), .. Minutes(scenario, source)];

    static IEnumerable<Diagnostic> Create(Scene scene, SourceMap source)
    {
        var spoken = scene.Says.Where(line => line.When is null).Sum(line => Height(line.Text, Columns));
        if (Height(scene.Text, Columns) + spoken > Rows)
            yield return TooLong(source, source.Of(scene.Id, scene.Text.Length > 0 ? "text" : "says"), $"What is read in '{scene.Id}' takes {Height(scene.Text, Columns) + spoken} rows", Rows, "shorten it, or make two scenes of it");
        if (Hard(scene.Text) is { } hard) yield return HardToRead(source, source.Of(scene.Id, "text"), hard);
        var answers = scene.Choices.Sum(choice => Height(choice.Text, Columns - AnswerIndent));
        if (answers > AnswerRows) yield return TooLong(source, source.Of(scene.Id, "choices"), $"The answers in '{scene.Id}' take {answers} rows", AnswerRows, "put them in fewer words");
        foreach (var choice in scene.Choices)
        {
            if (Height(choice.After, Columns) is > Rows and var rows) yield return TooLong(source, source.Of(scene.Id, choice.Id, "after"), $"What comes of '{choice.Id}' takes {rows} rows", Rows, "shorten it, or let a scene tell it");
            if (Hard(choice.After) is { } grade) yield return HardToRead(source, source.Of(scene.Id, choice.Id, "after"), grade);
        }
    }

    static IEnumerable<Diagnostic> Create(Risk risk, SourceMap source)
    {
        foreach (var (key, text) in ((string, string)[])[("says", risk.Says), ("lands", risk.Lands)])
        {
            if (Height(text, Columns) is > Rows and var rows) yield return TooLong(source, source.Of(risk.Id, key), $"This takes {rows} rows", Rows, "shorten it");
            if (Hard(text) is { } grade) yield return HardToRead(source, source.Of(risk.Id, key), grade);
        }
    }

    /// <summary>Whether the minutes that are written can be those that a play takes, whichever way one leads.</summary>
    static IEnumerable<Diagnostic> Minutes(Scenario scenario, SourceMap source)
    {
        if (source.OfTop("minutes") is var place && place == Place.Top) yield break;
        var times = Enum.GetValues<Archetype>().Select(archetype => PlayingTime.Minutes(ArchetypePlayer.Play(scenario, archetype, LongestPlay))).ToList();
        var (written, least, most) = (scenario.About.Minutes, times.Min(), times.Max());
        // Minutes may be those of a group, where there are prompts for one.
        var talk = DiscussMinutes * scenario.Scenes.Count(scene => !scene.Discuss.IsEmpty);
        if (written >= least / Slack - SlackMinutes && written <= most * Slack + SlackMinutes + talk) yield break;
        yield return source.Find(DiagnosticCatalogue.Minutes, place,
            string.Create(CultureInfo.InvariantCulture, $"Here stands {written}, and a play takes {(Math.Round(least) < Math.Round(most) ? $"{least:0} to {most:0}" : $"about {most:0}")} minutes to read and to think about."),
            string.Create(CultureInfo.InvariantCulture, $"write {Math.Max(1, (least + most) / 2):0}"));
    }

    static Diagnostic TooLong(SourceMap source, Place place, string what, int most, string hint) =>
        source.Find(DiagnosticCatalogue.TooLong, place, $"{what} of {Columns} letters; a terminal of 80×24 shows {most} at once.", hint);

    static int? Hard(string text) => Readability.Measure(text) is { Words: >= EnoughWords, Grade: >= HardGrade and var grade } ? grade : null;

    static Diagnostic HardToRead(SourceMap source, Place place, int grade) =>
        source.Find(DiagnosticCatalogue.HardToRead, place, $"This reads like a text for {(grade > 12 ? "college" : $"the {grade}th year of school")}: long words in long sentences.", "make two sentences of one, and say it in the words that people use");

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
            // A word that is wider than a row is broken.
            rows += (used - 1) / columns;
            used = used > 0 ? (used - 1) % columns + 1 : 0;
        }

        return rows;
    }
}
