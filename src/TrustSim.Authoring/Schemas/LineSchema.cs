namespace TrustSim.Authoring.Schemas;

/// <summary>A line of dialogue: the speaker's id, a colon and the words; optionally a <c>when</c> below.</summary>
sealed class LineSchema(TextSchema words, Field<Condition> when) : Schema<Line>
{
    public Field<Condition> When => when;

    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out Line value)
    {
        value = null;
        if (node is not MapNode map)
            return reading.RefuseKind(node, $"A line of speech is somebody's id, a colon and what they say, not {node.Kind}.",
                $"for example `- {reading.Names.Members.FirstOrDefault() ?? "maya"}: I can have it by nine.`");
        KeyText? speaker = null;
        string? said = null;
        var conditions = 0;
        foreach (var (key, entry) in map.Entries)
        {
            if (key.Value == when.Name)
            {
                if (++conditions == 2)
                    reading.Refuse(DiagnosticCatalogue.DuplicateKey, key.Place, $"'{when.Name}' stands here twice.",
                        "join the two conditions by `and`");
                continue;
            }

            if (speaker is not null)
            {
                if (Spelling.Nearest(key.Value, Speakers(reading).Append(when.Name)) == when.Name)
                {
                    reading.Refuse(DiagnosticCatalogue.UnknownKey, key.Place, $"A line of speech has no key {Phrase.Quote(key.Value)}.",
                        $"did you mean `{when.Name}`?");
                    continue;
                }

                reading.Refuse(DiagnosticCatalogue.UnknownKey, key.Place,
                    $"One line has one speaker, and {Phrase.Quote(speaker.Value.Value)} speaks already.",
                        "begin another line with a hyphen");
                continue;
            }

            speaker = key;
            if (!reading.Names.Members.Contains(key.Value) && !reading.Names.Others.Contains(key.Value))
                reading.RefuseUnknown(DiagnosticCatalogue.UnknownMember, key.Place,
                    $"Nobody in the team has the id {Phrase.Quote(key.Value)}.", key.Value, Speakers(reading));
            words.TryRead(entry, reading, out said);
        }

        if (speaker is null)
            return reading.Refuse(DiagnosticCatalogue.MissingKey, map.Place, "Nobody says this line.",
                "begin it with somebody's id and a colon");
        value =
            new Line(new(speaker.Value.Value), said ?? "",
                new FieldReader(map, map.Place, reading, ImmutableHashSet<string>.Empty).Get(when, null!));
        return true;
    }

    static IEnumerable<string> Speakers(Reading reading) => reading.Names.Members.Concat(reading.Names.Others);

    // One speaker, and optionally a condition.
    public override JsonObject Describe(Definitions definitions)
    {
        const string message = "A line of speech is somebody's id, a colon and what they say; each line has one speaker.";
        var name = IdSchema.Describe("The id of somebody of the team has");
        name["pattern"] = $"^{when.Name}$|{name["pattern"]!.GetValue<string>()}";
        return new()
        {
            ["type"] = "object",
            ["description"] = About,
            ["properties"] = new JsonObject { [when.Name] = when.Describe(definitions) },
            ["propertyNames"] = name,
            ["additionalProperties"] = words.Describe(definitions),
            ["if"] = new JsonObject { ["required"] = Keyword.Words([when.Name]) },
            ["then"] = Keyword.Limit([], new() { ["minProperties"] = 2, ["maxProperties"] = 2 }, message),
            ["else"] = Keyword.Limit([], new() { ["minProperties"] = 1, ["maxProperties"] = 1 }, message),
            [Keyword.Message] = message,
        };
    }
}
