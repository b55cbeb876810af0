using System.Collections.Immutable;

namespace TrustSim.Terminal.Bindings;

/// <summary>
/// One entry of a screen's list of keys, from which the bar at the foot, the help page and the handler come. The order of the list is
/// the order of both; what stands last is the first that the bar leaves out.
/// </summary>
/// <param name="Action">What the keys mean, the same everywhere in an area.</param>
/// <param name="Keys">The bar writes the first group, the help page all of them.</param>
/// <param name="Label">A word or two for the bar; null: the help page only.</param>
/// <param name="Help">What it does, for the help page. Those with the same words share a line there.</param>
/// <param name="Do">Told the key that was pressed.</param>
/// <param name="When">Whether it holds now. Where it does not, it is on neither page, and its keys do nothing.</param>
sealed record Binding(KeyAction Action, ImmutableArray<KeyGroup> Keys, string? Label, string Help, Action<Keystroke> Do, bool When = true)
{
    public Binding(KeyAction action, ImmutableArray<KeyGroup> keys, string? label, string help, Action act, bool when = true)
        : this(action, keys, label, help, _ => act(), when)
    {
    }

    /// <summary>↑ and ↓.</summary>
    /// <param name="move">Told −1 for up and 1 for down.</param>
    public static Binding Arrows(string? label, string help, Action<int> move, bool when = true) =>
        new(KeyAction.Move, [Press.UpDown], label, help, stroke => move(stroke.Step), when);

    /// <summary>The numbers of so many lines.</summary>
    /// <param name="pick">Told the line, from 0.</param>
    public static Binding Numbers(int count, string? label, string help, Action<int> pick, bool when = true) =>
        new(KeyAction.Pick, [Press.Digits(count)], label, help, stroke => pick(stroke.Option), when && count > 0);

    /// <summary>Whether the text line itself does it, where one has the cursor.</summary>
    public bool IsForLine { get; init; }

    public bool Has(string stroke) => When && Keys.Any(group => group.Has(stroke));
}
