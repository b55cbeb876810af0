namespace TrustSim.Terminal.Bindings;

/// <summary>The keys that a binding can have.</summary>
static class Press
{
    public static KeyGroup Enter { get; } = new("Enter", "Enter");

    public static KeyGroup Esc { get; } = new("Esc", "Esc");

    public static KeyGroup Space { get; } = new(Keystroke.Space, Keystroke.Space);

    public static KeyGroup PageDown { get; } = new("PgDn", "PgDn");

    public static KeyGroup PageUp { get; } = new("PgUp", "PgUp");

    public static KeyGroup Home { get; } = new("Home", "Home");

    public static KeyGroup End { get; } = new("End", "End");

    public static KeyGroup Backspace { get; } = new("Backspace", "Backspace");

    public static KeyGroup WordBack { get; } = new("Ctrl+W", "Ctrl+W", "Ctrl+Backspace")
    {
        HelpName = "Ctrl+W Ctrl+Backspace", GeneralName = "Ctrl+W Ctrl+Backspace",
    };

    public static KeyGroup WordOn { get; } = new("Ctrl+Del", "Ctrl+Del");

    public static KeyGroup Delete { get; } = new("Del", "Del");

    public static KeyGroup F1 { get; } = new("F1", "F1");

    public static KeyGroup F2 { get; } = new("F2", "F2");

    /// <summary>The key with which a presenter's clicker begins.</summary>
    public static KeyGroup F5 { get; } = new("F5", "F5");

    public static KeyGroup UpDown { get; } = new("↑↓", "Up", "Down") { HelpName = "↑ ↓", GeneralName = "↑ ↓" };

    public static KeyGroup LeftRight { get; } = new("←→", "Left", "Right") { HelpName = "← →", GeneralName = "← →" };

    /// <summary>The same two arrows, where the bar has room for the one that looks back.</summary>
    public static KeyGroup LookBack { get; } = new("←", "Left", "Right") { HelpName = "← →", GeneralName = "← →" };

    /// <summary>Any key that types a sign into a text line.</summary>
    public static KeyGroup Text { get; } = new(() => Say.Text("bind.letters"))
    {
        Others = stroke => stroke == Keystroke.Space || stroke.EnumerateRunes().Count() == 1,
    };

    public static KeyGroup Any { get; } = new(() => Say.Text("bind.any-key")) { Others = _ => true };

    /// <summary>A letter in either case, or another sign.</summary>
    public static KeyGroup Sign(char sign) => new($"{sign}", $"{sign}");

    public static KeyGroup Ctrl(char letter) => new($"Ctrl+{letter}", $"Ctrl+{letter}");

    /// <summary>The digits of a typed figure.</summary>
    public static KeyGroup Figures { get; } = Row('0', 10, "0-9");

    /// <summary>The numbers of lines; lines above nine have no key.</summary>
    public static KeyGroup Digits(int count) => Row('1', Math.Min(count, 9), "1-9");

    /// <summary>The letters of answers.</summary>
    /// <param name="name">The name in the bar; null: from the first to the last.</param>
    public static KeyGroup Letters(int count, string? name = null) => Row('A', count, "A-I", name);

    static KeyGroup Row(char first, int count, string general, string? name = null) =>
        new(name ?? (count == 1 ? $"{first}" : $"{first}-{(char)(first + count - 1)}"), [.. Signs(first, count)]) { GeneralName = general };

    static IEnumerable<string> Signs(char first, int count) => Enumerable.Range(first, Math.Max(0, count)).Select(sign => $"{(char)sign}");
}
