namespace TrustSim.Presentation.Guides;

/// <summary>Texts that several parts of a guide share.</summary>
static class GuideWords
{
    const int MostOfABeginning = 44;

    /// <summary>Returns the letter of an answer. A is the first of its scene, even if closed.</summary>
    public static Runs Letter(Scene scene, Choice choice)
    {
        var index = scene.Choices.IndexOf(choice);
        return Runs.FromProgram(index < 26 ? ((char)('A' + index)).ToString() : (index + 1).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Returns the author's notes, a paragraph each.</summary>
    public static IEnumerable<Block> Notes(IEnumerable<string> notes) =>
        notes.SelectMany(note => Paragraphs.Split(note)).Select(note => Block.Quote(BlockKind.Prose, note));

    public static Runs Title(Scene scene) => Say.Runs("debrief.quoted", ("words", Plain(scene)));

    /// <summary>Returns a scene's name without quotation marks.</summary>
    public static Runs Plain(Scene scene) => Runs.FromScenario(scene.InBrief());

    public static Runs Titles(IEnumerable<Scene> scenes) => Runs.Join(Say.Text("guide.or"), scenes.Select(Title).Distinct());

    /// <summary>Names a planned decision: its number, its half where there are two, and its scenes.</summary>
    public static Runs Decision(GuideSubject subject, PlannedDecision decision, IEnumerable<Scene> scenes)
    {
        var said = Say.Runs("workshop.decision", ("number", decision.Number),
            ("scene", Runs.Join(Say.Text("guide.or"), scenes.Select(Plain).Distinct())));
        return subject.Setup.IsSplit ? Say.Runs("guide.of-half", ("what", said), ("half", (char)('A' + decision.Group))) : said;
    }

    /// <summary>Returns minutes to the half: 2½.</summary>
    public static Runs Minutes(TimeSpan time)
    {
        var halves = (int)Math.Round(time.TotalMinutes * 2, MidpointRounding.AwayFromZero);
        return Runs.FromProgram(halves == 0 ? "–" : $"{(halves > 1 ? $"{halves / 2}" : "")}{(halves % 2 == 1 ? "½" : "")}");
    }

    public static Runs InMinutes(TimeSpan time) =>
        Minutes(time) is var number && number.Plain is "1" or "½" ? Say.Runs("guide.minute", ("number", number))
            : Say.Runs("guide.minutes", ("number", number));

    /// <summary>Returns the beginning of a text, enough to recognise it.</summary>
    public static Runs Beginning(string text)
    {
        var lines = TextWidth.Wrap(Run.FromScenario(text).Text, MostOfABeginning).ToList();
        var first = lines.FirstOrDefault()?.TrimEnd() ?? "";
        return Runs.FromScenario(lines.Count > 1 && first[^1] is not ('.' or '!' or '?' or '…') ? $"{first} …" : first);
    }

    public static Runs Courage(Strength strength) => Say.Runs($"guide.courage-{strength.Id()}");

    public static Runs Ends(double level) => Runs.FromProgram($"{level:0}");

    /// <summary>Returns weeks of work with their sign, to a tenth.</summary>
    public static Runs Weeks(double weeks)
    {
        var tenths = Math.Round(weeks, 1, MidpointRounding.AwayFromZero);
        return Runs.FromProgram(tenths == 0 ? "0" : $"{(tenths < 0 ? "−" : "+")}{Say.Number(Math.Abs(tenths), "0.0")}");
    }
}
