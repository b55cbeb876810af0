using System.Collections.Immutable;

namespace TrustSim.Terminal.Bindings;

/// <summary>Keys that stand together in a binding under one name: one key, two arrows, a row of digits.</summary>
/// <param name="name">As the bar writes it.</param>
/// <param name="strokes">The names of its keys; see <see cref="Keystroke.Name"/>.</param>
sealed class KeyGroup(string name, params ImmutableArray<string> strokes)
{
    public string Name { get; } = name;

    /// <summary>As the help page writes it, where there is more room.</summary>
    public string HelpName { get; init; } = name;

    /// <summary>As a list of all keys writes it, where the number of lines is not known.</summary>
    public string GeneralName { get; init; } = name;

    /// <summary>Its keys one by one; empty where it stands for more keys than can be listed.</summary>
    public ImmutableArray<string> Strokes => strokes;

    /// <summary>Whether it has keys that cannot be listed: each that types a sign, or each there is.</summary>
    public Func<string, bool> Others { get; init; } = _ => false;

    public bool Has(string stroke) => strokes.Contains(stroke) || stroke.Length > 0 && Others(stroke);
}
