namespace TrustSim.Terminal.Bindings;

/// <summary>
/// One entry of a screen's list of keys. The list produces the bar at the foot, the help page and the handler, in the same order; the bar
/// drops its last entries first.
/// </summary>
/// <param name="Action">The meaning of the keys, the same everywhere in an area.</param>
/// <param name="Keys">The bar writes the first group, the help page all of them.</param>
/// <param name="Label">A word or two for the bar; null: the help page only.</param>
/// <param name="Help">The effect, for the help page. Bindings with the same words share a line there.</param>
/// <param name="Do">Handles the pressed key.</param>
/// <param name="When">Whether it is active now. An inactive binding is on neither page, and its keys do nothing.</param>
sealed record Binding(KeyAction Action, ImmutableArray<KeyGroup> Keys, string? Label, string Help, Action<Keystroke> Do, bool When = true)
{
    public Binding(KeyAction action, ImmutableArray<KeyGroup> keys, string? label, string help, Action act, bool when = true)
        : this(action, keys, label, help, _ => act(), when)
    {
    }

    /// <summary>Creates a binding of ↑ and ↓.</summary>
    /// <param name="move">Receives −1 for up and 1 for down.</param>
    public static Binding Arrows(string? label, string help, Action<int> move, bool when = true) =>
        new(KeyAction.Move, [Press.UpDown], label, help, stroke => move(stroke.Step), when);

    /// <summary>Creates a binding of the numbers of lines.</summary>
    /// <param name="pick">Receives the line, from 0.</param>
    public static Binding Numbers(int count, string? label, string help, Action<int> pick, bool when = true) =>
        new(KeyAction.Pick, [Press.Digits(count)], label, help, stroke => pick(stroke.Option), when && count > 0);

    /// <summary>The effect as a sentence of the help page: some words serve the bar too, and begin small there.</summary>
    public string Help { get; } = char.ToUpperInvariant(Help[0]) + Help[1..];

    /// <summary>Whether the text line itself does it, where one has the cursor.</summary>
    public bool IsForLine { get; init; }

    public bool Has(string stroke) => When && Keys.Any(group => group.Has(stroke));
}
