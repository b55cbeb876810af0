namespace TrustSim.Authoring.Schemas;

/// <summary>A number of steps of time, written <c>1 week</c>, <c>4 weeks</c> or <c>2 steps</c>, or in the unit that the file names as its
/// step: <c>2 hours</c>.</summary>
sealed class WeeksSchema : Schema<int>
{
    public const int Most = 52;

    static readonly string[] Always = ["week", "weeks", "step", "steps"];

    public override bool TryRead(Node node, Reading reading, out int value)
    {
        value = 0;
        var (one, many) = WordsOf(reading.Names.Step ?? StepUnit.Week);
        // A unit that there is not has its own diagnostic.
        Func<string, bool> isUnit = reading.Names.Step is null ? _ => true : unit => Always.Contains(unit) || unit == one || unit == many;
        if (node is not TextNode text)
            return reading.Refuse(DiagnosticCatalogue.WrongKind, node.Place, $"Here belongs a number of {many}, not {node.Kind}.",
                $"for example `2 {many}`");
        return TryParse(text.Value, isUnit, out value)
            || reading.Refuse(DiagnosticCatalogue.BadWeeks, text.Place,
                $"{Phrase.Quote(text.Value)} is not a number of {many} from 1 to {Most}.",
                LookAlikes.Hint(text.Value, word => TryParse(word, isUnit, out _)) ?? $"for example `1 {one}` or `4 {many}`");
    }

    static bool TryParse(string text, Func<string, bool> isUnit, out int weeks)
    {
        weeks = 0;
        var words = text.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words is [var number, var unit] && isUnit(unit)
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out weeks) && weeks is >= 1 and <= Most;
    }

    // A schema cannot know the file's unit, so it takes each of them.
    public override JsonObject Describe(Definitions definitions) => new()
    {
        ["type"] = "string",
        ["pattern"] = $"^ *0*(?:{string.Join('|', Enumerable.Range(1, Most))}) +"
            + $"(?:{string.Join('|', Always.Concat(TimeUnitTable.Rows.SelectMany(row => Both(row.Member))).Distinct())}) *$",
        [Keyword.Message] = $"Here belongs a number of weeks from 1 to {Most}, for example: 2 weeks",
        ["examples"] = Keyword.Words(["1 week", "4 weeks"]),
    };

    static (string One, string Many) WordsOf(StepUnit step) => (Both(step.Named ?? TimeUnit.Week)[0], Both(step.Named ?? TimeUnit.Week)[1]);

    static string[] Both(TimeUnit unit) =>
        unit == TimeUnit.Quarter ? ["quarter of an hour", "quarters of an hour"] : [unit.Id(), $"{unit.Id()}s"];
}
