namespace TrustSim.Terminal.Bindings;

/// <summary>Keys that share a name in a binding: one key, two arrows, a row of digits.</summary>
/// <param name="name">The name in the bar, in the language of the run.</param>
/// <param name="strokes">The names of its keys; see <see cref="Keystroke.Name"/>.</param>
sealed class KeyGroup(Func<string> name, params ImmutableArray<string> strokes)
{
    /// <param name="name">The name in the bar. Keys in it are shown as keyboards of the language have them.</param>
    /// <param name="strokes">The names of its keys; see <see cref="Keystroke.Name"/>.</param>
    public KeyGroup(string name, params ImmutableArray<string> strokes)
        : this(() => name, strokes)
    {
    }

    public string Name => Keystroke.Shown(name());

    /// <summary>The name on the help page, which has more space.</summary>
    public string HelpName { get => Keystroke.Shown(field ?? name()); init; }

    /// <summary>The name in a list of all keys, where the number of lines is unknown.</summary>
    public string GeneralName { get => Keystroke.Shown(field ?? name()); init; }

    /// <summary>Its keys one by one; empty where they are too many for a list.</summary>
    public ImmutableArray<string> Strokes => strokes;

    /// <summary>Whether it contains a key that is not in the list: each key that types a sign, or any key.</summary>
    public Func<string, bool> Others { get; init; } = _ => false;

    public bool Has(string stroke) => strokes.Contains(stroke) || stroke.Length > 0 && Others(stroke);
}
