namespace TrustSim.Authoring.Schemas;

/// <summary>An answer of an expected playthrough: a choice's id, or <c>scene.choice</c>.</summary>
sealed class AnswerSchema : Schema<Answer>
{
    public override bool TryRead(Node node, Reading reading, out Answer value)
    {
        value = default;
        if (node is not TextNode text)
            return reading.Refuse(DiagnosticCatalogue.WrongKind, node.Place, $"An answer is the id of a choice, not {node.Kind}.",
                "for example `own-it` or `two-in-the-morning.own-it`");
        if (text.Value.IndexOf('.', StringComparison.Ordinal) is not (>= 0 and var point))
        {
            value = new(null, new(text.Value));
            if (reading.ChoiceIds.Contains(text.Value)) return true;
            var message = $"No scene has a choice {Phrase.Quote(text.Value)}.";
            return Renamed(text.Value, reading) is { } renamed
                ? reading.Refuse(DiagnosticCatalogue.UnknownChoice, text.Place, message, renamed)
                : reading.RefuseUnknown(DiagnosticCatalogue.UnknownChoice, text.Place, message, text.Value, reading.ChoiceIds);
        }

        var (scene, choice) = (text.Value[..point], text.Value[(point + 1)..]);
        value = new(new(scene), new(choice));
        if (!reading.Names.Choices.TryGetValue(scene, out var choices))
            return reading.RefuseUnknown(DiagnosticCatalogue.UnknownScene, text.Place, $"There is no scene {Phrase.Quote(scene)}.", scene,
                reading.Names.Choices.Keys);
        if (choices.Count == 0)
            return reading.Refuse(DiagnosticCatalogue.UnknownChoice, text.Place, $"The scene {Phrase.Quote(scene)} has no choices.");
        return choices.Contains(choice)
            || reading.RefuseUnknown(DiagnosticCatalogue.UnknownChoice, text.Place,
                $"The scene {Phrase.Quote(scene)} has no choice {Phrase.Quote(choice)}.", choice, choices);
    }

    /// <summary>A hint for a choice that has been renamed: the few that have a word in common with it, where none is spelt alike.</summary>
    static string? Renamed(string id, Reading reading)
    {
        var known = reading.Names.Offered(reading.ChoiceIds).ToList();
        if (Spelling.Nearest(id, known) is not null) return null;
        var words = id.Split('-').Where(word => word.Length > 3).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var alike = known.Where(each => each.Split('-').Any(words.Contains)).Take(4).Select(each => $"`{each}`").ToList();
        return alike.Count is >= 1 and <= 3 ? $"did you mean {Phrase.Or(alike)}?" : null;
    }

    public override string? Several(string text, Reading reading) =>
        Several(text,
            [.. reading.ChoiceIds, .. reading.Names.Choices.SelectMany(scene => scene.Value.Select(choice => $"{scene.Key}.{choice}"))]);

    public override JsonObject Describe(Definitions definitions) => new()
    {
        ["type"] = "string",
        ["pattern"] = @"^[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)?$",
        [Keyword.Message] = "Here belongs the id of a choice, for example: own-it. With its scene: two-in-the-morning.own-it",
    };
}
