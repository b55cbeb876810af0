namespace TrustSim.Authoring.Schemas;

/// <summary>The episodes of a campaign: their files in order, each alone or with the condition under which it is played.</summary>
sealed class EpisodesSchema(Schema<string> file, MappingSchema<(string File, Condition? When)> conditional, int least, int most)
    : Schema<ImmutableArray<Condition?>>
{
    public override bool TryRead(Node node, Reading reading, out ImmutableArray<Condition?> value)
    {
        value = [];
        if (node is not ListNode list)
            return reading.RefuseKind(node, $"Here belongs a list of files, not {node.Kind}.",
                "each on a line of its own, beginning with a hyphen and a space");
        if (list.Items.Length < least || list.Items.Length > most)
            reading.Refuse(DiagnosticCatalogue.TooFewOrMany, node.Place,
                $"There are {list.Items.Length:N0} episodes; {least} to {most} are possible.",
                list.Items.Length < least ? "a single story is a scenario: give its file a `team` and remove this one" : null);
        var conditions = ImmutableArray.CreateBuilder<Condition?>(list.Items.Length);
        foreach (var (item, i) in list.Items.Select((item, i) => (item, i)))
        {
            // An episode is passed over by what was done in those before it.
            var before = reading.Reaching(i - 1);
            (string File, Condition? When) entry = ("", null);
            if (item is MapNode ? conditional.TryRead(item, before, out entry) : file.TryRead(item, reading, out _))
                conditions.Add(entry.When);
            if (entry.When is null) continue;
            if (i == 0)
                reading.Refuse(DiagnosticCatalogue.NotACampaign, item.Place, "The first episode is always played; nothing comes before it.",
                    "remove `when`");
            else if (i == list.Items.Length - 1)
                reading.Refuse(DiagnosticCatalogue.NotACampaign, item.Place,
                    "The last episode is always played; without it the campaign would have no end.", "remove `when`");
        }

        value = conditions.ToImmutable();
        return true;
    }

    public override JsonObject Describe(Definitions definitions) => Keyword.Limit(new()
    {
        ["type"] = "array",
        ["items"] = Keyword.ByType("string", file.Describe(definitions), conditional.Describe(definitions)),
        [Keyword.Message] = "Here belongs a list of files, each on a line of its own, beginning with a hyphen.",
    }, new() { ["minItems"] = least, ["maxItems"] = most }, $"A campaign has {least} to {most} episodes.");
}
