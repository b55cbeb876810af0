using Terminal.Gui.Input;

namespace TrustSim.Terminal.Bindings;

/// <summary>A key press.</summary>
/// <param name="Name">The name for bindings: a letter in upper case whichever case was pressed, a digit or another sign as it is, Enter,
/// Ctrl+Z. Empty: a key that no binding can have.</param>
/// <param name="Rune">The character for a text line; the default where the key types none.</param>
readonly record struct Keystroke(string Name, Rune Rune)
{
    public const string Space = "Space";

    static readonly Dictionary<Key, string> Named = new()
    {
        [Key.Enter] = "Enter", [Key.Esc] = "Esc", [Key.Space] = Space, [Key.Backspace] = "Backspace", [Key.Delete] = "Del",
        [Key.CursorUp] = "Up", [Key.CursorDown] = "Down", [Key.CursorLeft] = "Left", [Key.CursorRight] = "Right",
        [Key.Backspace.WithCtrl] = "Ctrl+Backspace", [Key.Delete.WithCtrl] = "Ctrl+Del",
        [Key.PageUp] = "PgUp", [Key.PageDown] = "PgDn", [Key.Home] = "Home", [Key.End] = "End", [Key.F1] = "F1", [Key.F2] = "F2",
        [Key.F5] = "F5",
    };

    /// <summary>A key that no binding can have.</summary>
    public static Keystroke None { get; } = new("", default);

    public static Keystroke From(Key key)
    {
        if (key.IsAlt) return None;
        if (Named.TryGetValue(key, out var name)) return new(name, key == Key.Space ? new(' ') : default);
        var rune = key.NoCtrl.AsRune;
        if (key.IsCtrl) return key is { IsShift: false, NoCtrl.IsKeyCodeAtoZ: true } ? new($"Ctrl+{Upper(rune)}", default) : None;
        if (rune.Value < ' ') return None;
        // Plus is Shift and the key of the equals sign; accept it without Shift.
        return new(rune.Value == '=' ? "+" : Upper(rune), rune);

        static string Upper(Rune rune) => rune.IsAscii ? $"{char.ToUpperInvariant((char)rune.Value)}" : rune.ToString();
    }

    /// <summary>The names of keys as keyboards of the language have them: Strg+W.</summary>
    public static string Shown(string names) =>
        string.Join(' ', names.Split(' ').Select(keys => string.Join('+', keys.Split('+').Select(Engraved))));

    static string Engraved(string key) =>
        key is "Enter" or "Esc" or Space or "PgDn" or "PgUp" or "Home" or "End" or "Backspace" or "Del" or "Ctrl"
            ? Say.Text($"press.{key.ToLowerInvariant()}") : key;

    /// <summary>
    /// −1 for a key that goes up, back or to the beginning; 1 for one that goes down, forward or to the end; 0 for any other.
    /// </summary>
    public int Step => Name switch
    {
        "Up" or "Left" or "PgUp" or "Home" => -1,
        "Down" or "Right" or "PgDn" or "End" or "F5" or Space => 1,
        _ => 0,
    };

    /// <summary>The pressed digit; −1 for any other key.</summary>
    public int Digit => Name is [>= '0' and <= '9' and var digit] ? digit - '0' : -1;

    /// <summary>The line that the key names by number or letter, from 0; −1: none.</summary>
    public int Option => Name is [>= 'A' and <= 'Z' and var letter] ? letter - 'A' : Digit - 1 is >= 0 and var option ? option : -1;
}
