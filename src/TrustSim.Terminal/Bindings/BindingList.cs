namespace TrustSim.Terminal.Bindings;

/// <summary>Derives the handler of a key, the bar, and the lines of the help page from a list of bindings.</summary>
static class BindingList
{
    const string Between = "   ";

    /// <summary>Returns the active bindings.</summary>
    public static IEnumerable<Binding> Active(this IEnumerable<Binding> bindings) => bindings.Where(binding => binding.When);

    /// <summary>Finds the binding that handles a key; null: none.</summary>
    public static Binding? Find(this IEnumerable<Binding> bindings, Keystroke stroke) =>
        bindings.FirstOrDefault(binding => binding.Has(stroke.Name));

    /// <summary>Returns these bindings, then others for the keys that are still free.</summary>
    public static ImmutableArray<Binding> Above(this IEnumerable<Binding> bindings, IEnumerable<Binding> below)
    {
        var above = bindings.ToImmutableArray();
        var free = below.Select(other => other with { Keys = [.. other.Keys.Where(IsFree)] });
        return [.. above, .. free.Where(other => !other.Keys.IsEmpty)];

        bool IsFree(KeyGroup group) => !group.Strokes.Any(stroke => above.Any(binding => binding.Has(stroke)));
    }

    /// <summary>
    /// Renders the bar with as many whole bindings as fit: the way out last, help before it. It always has help, and drops Enter last.
    /// </summary>
    public static ImmutableArray<Span> Bar(this IEnumerable<Binding> bindings, int width)
    {
        var shown = bindings.Active().Where(binding => binding.Label is not null).OrderBy(Rank).ToList();
        while (IsTooWide() && shown.FindLastIndex(IsLesser) is >= 0 and var last) shown.RemoveAt(last);
        if (IsTooWide()) shown.RemoveAll(binding => binding.Action == KeyAction.Continue);
        return Written(shown);

        static bool IsLesser(Binding binding) => binding.Action is not (KeyAction.Help or KeyAction.Continue);

        static int Rank(Binding binding) =>
            binding.Action is KeyAction.Back or KeyAction.Quit ? 2 : binding.Action is KeyAction.Help ? 1 : 0;

        bool IsTooWide() => Written(shown).Sum(span => TextWidth.Measure(span.Text)) > width;
    }

    /// <summary>Returns each line of the help page: its keys and their effect.</summary>
    /// <param name="isGeneral">Whether rows of numbers and letters have their greatest length.</param>
    public static IEnumerable<(string Keys, string Does)> HelpLines(this IEnumerable<Binding> bindings, bool isGeneral = false) =>
        from binding in bindings.Active()
        from keys in binding.Keys
        group isGeneral ? keys.GeneralName : keys.HelpName by binding.Help
        into line
        select (string.Join(' ', line.Distinct()), line.Key);

    static ImmutableArray<Span> Written(List<Binding> shown) =>
    [
        .. shown.SelectMany((binding, index) => new Span[]
        {
            new((index > 0 ? Between : "") + binding.Keys[0].Name, Style.Strong), new($" {TextWidth.Shown(binding.Label!)}", Style.Dim),
        }),
    ];
}
