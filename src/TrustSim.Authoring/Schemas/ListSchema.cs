namespace TrustSim.Authoring.Schemas;

/// <summary>A list of values of one schema.</summary>
/// <param name="single">Whether a single value may stand without a list.</param>
sealed class ListSchema<T>(Schema<T> item, bool single = false, int least = 0, int most = 1_000) : Schema<ImmutableArray<T>>
{
    public Schema<T> Item => item;

    public bool Single => single;

    public override bool TryRead(Node node, Reading reading, out ImmutableArray<T> value)
    {
        value = [];
        ImmutableArray<Node> nodes = node is ListNode list ? list.Items : [node];
        if (node is not ListNode && !single)
            return reading.RefuseKind(node, $"Here belongs a list, not {node.Kind}.",
                "each entry on a line of its own, beginning with a hyphen and a space");
        if (node is TextNode { IsPlain: true } other && single && typeof(T) != typeof(string)
            && LookAlikes.Find(other.Value.EnumerateRunes().FirstOrDefault()) is { Plain: "[" })
            return reading.RefuseKind(node, "Where several stand, they stand in brackets.");
        if (node is TextNode text && text.Value.Contains(',', StringComparison.Ordinal) && item.Several(text.Value, reading) is { } several)
            return reading.Refuse(DiagnosticCatalogue.WrongKind, node.Place, "Where several stand, they stand in brackets.",
                $"write `{several}`");
        if (nodes.Length < least)
            return reading.Refuse(DiagnosticCatalogue.TooFewOrMany, node.Place, "This list is empty.",
                "write at least one entry, or leave the key out");
        if (nodes.Length > most)
            return reading.Refuse(DiagnosticCatalogue.TooFewOrMany, node.Place,
                $"There are {nodes.Length:N0} entries here; at most {most:N0} are possible.");
        var items = ImmutableArray.CreateBuilder<T>(nodes.Length);
        foreach (var each in nodes)
        {
            if (reading.Diagnostics.IsFull) break;
            if (item.TryRead(each, reading, out var one)) items.Add(one);
        }

        value = items.DrainToImmutable();
        return true;
    }

    public override JsonObject Describe(Definitions definitions)
    {
        var message = $"Here belongs a list of {least} to {most} entries, each on a line of its own, beginning with a hyphen.";
        var list = new JsonObject { ["type"] = "array", ["items"] = item.Describe(definitions), [Keyword.Message] = message };
        var limits = new JsonObject { ["maxItems"] = most };
        if (least > 0) limits["minItems"] = least;
        Keyword.Limit(list, limits, message);
        return single ? Keyword.ByType("array", list, item.Describe(definitions)) : list;
    }
}
