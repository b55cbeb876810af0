using TrustSim.Core;
using TrustSim.Core.Bounds;
using TrustSim.Records.Files;

namespace TrustSim.Presentation.Catalogues;

/// <summary>Returns the program's texts in its language.</summary>
/// <remarks>Name each text by a literal, and each of its holes by a tuple of literals beside it: <c>Say.Runs("debrief.start", ("trust",
/// 48))</c>. A test compares the sources with the catalogue.</remarks>
public static class Say
{
    // The tests speak several languages at the same time; the program one a run.
    static readonly AsyncLocal<Catalogue?> Chosen = new();

    /// <summary>The texts in the language of this run.</summary>
    public static Catalogue Catalogue
    {
        get => Chosen.Value ?? Catalogue.English;
        set => Chosen.Value = value;
    }

    /// <summary>The language tag for HTML, such as <c>en</c>.</summary>
    public static string Language => Catalogue.Language;

    /// <summary>Returns a text that keeps the origins of its words.</summary>
    /// <exception cref="ArgumentException">There is no such text, or it has other holes.</exception>
    public static Runs Runs(string id, params ReadOnlySpan<(string Name, Filling Value)> holes) => Catalogue.Say(id, holes);

    /// <summary>Returns a text for a place that takes only characters: a bar of keys, an error on the console.</summary>
    /// <exception cref="ArgumentException">There is no such text, or it has other holes.</exception>
    public static string Text(string id, params ReadOnlySpan<(string Name, Filling Value)> holes) => Catalogue.Say(id, holes).Plain;

    /// <summary>Returns a refusal in words: a whole message, or a clause for a text such as <c>Not now: {why}.</c></summary>
    public static Runs Runs(Refusal refusal) =>
        Catalogue.Say(refusal.Id, [.. refusal.Holes.Select(hole => (hole.Name, FillingOf(hole.Value)))]);

    public static string Text(Refusal refusal) => Runs(refusal).Plain;

    /// <summary>Returns a refusal that is a clause as a sentence of its own.</summary>
    public static Runs Sentence(Refusal clause) => Runs(clause).Capital() + Documents.Runs.FromProgram(".");

    /// <summary>Says why the system refused to read or write a file.</summary>
    public static Runs Why(Exception exception) => Sentence(FileErrors.Describe(exception));

    /// <summary>The range of an option in words: <c>a number from 1 to 200</c>.</summary>
    public static string Text(NumberRange range) => Text("bounds.range", ("least", range.Least), ("most", range.Most));

    /// <summary>Says that something is not possible now, and why.</summary>
    public static Runs NotNow(Refusal why) => Runs("refusal.not-now", ("why", Runs(why)));

    /// <summary>A number with the signs of the language: 1.5, in German 1,5.</summary>
    public static string Number(IFormattable number, string format) => number.ToString(format, Catalogue.Numbers);

    /// <summary>Spells out 0 (no) to 12; larger numbers stay in digits.</summary>
    public static Runs InWords(int number) =>
        number is >= 0 and <= 12 ? Runs($"number.word-{number}") : Documents.Runs.FromProgram($"{number}");

    /// <summary>A day and a time of day, in the time zone of this machine.</summary>
    public static Runs Moment(DateTimeOffset time) => Runs("number.moment", ("time", time.ToLocalTime()));

    /// <summary>a or b or c.</summary>
    public static Runs AnyOf(IEnumerable<Runs> texts) =>
        texts.Aggregate((before, last) => Runs(Begins(last, 'o') ? "list.or-o" : "list.or", ("before", before), ("last", last)));

    /// <summary>a, b and c.</summary>
    public static Runs List(IEnumerable<Runs> texts)
    {
        var all = texts.ToList();
        return all.Count <= 1 ? Documents.Runs.Join("", all)
            : Runs(Begins(all[^1], 'i') ? "list.and-i" : "list.and", ("before", Documents.Runs.Join(", ", all.SkipLast(1))),
                ("last", all[^1]));
    }

    /// <summary>Whether a word begins with the sound of a vowel, before which Spanish has another word: Bo e Ines, Bo y Hiela.</summary>
    static bool Begins(Runs words, char vowel)
    {
        var letters = LatinLetters.Bare(words.Plain).AsSpan().TrimStart('h');
        return letters.StartsWith([vowel]) && !(letters.Length > 1 && vowel == 'i' && letters[1] is 'a' or 'e' or 'o');
    }

    static Filling FillingOf(RefusalHole hole) => hole switch
    {
        { Number: { } number } => number,
        { Part: { } part } => Runs(part),
        _ => Documents.Runs.FromName(hole.Name ?? ""),
    };
}
