namespace TrustSim.Terminal.Bindings;

/// <summary>Keys that share a name in a binding: one key, two arrows, a row of digits.</summary>
/// <param name="name">The name in the bar.</param>
/// <param name="strokes">The names of its keys; see <see cref="Keystroke.Name"/>.</param>
sealed class KeyGroup(string name, params ImmutableArray<string> strokes)
{
    public string Name { get; } = name;

    /// <summary>The name on the help page, which has more space.</summary>
    public string HelpName { get; init; } = name;

    /// <summary>The name in a list of all keys, where the number of lines is unknown.</summary>
    public string GeneralName { get; init; } = name;

    /// <summary>Its keys one by one; empty where they are too many for a list.</summary>
    public ImmutableArray<string> Strokes => strokes;

    /// <summary>Whether it contains a key that is not in the list: each key that types a sign, or any key.</summary>
    public Func<string, bool> Others { get; init; } = _ => false;

    public bool Has(string stroke) => strokes.Contains(stroke) || stroke.Length > 0 && Others(stroke);
}
