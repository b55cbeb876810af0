using System.Text;
using Terminal.Gui.Input;

namespace TrustSim.Terminal.Bindings;

/// <summary>A key as somebody pressed it.</summary>
/// <param name="Name">
/// By what bindings know it: a letter in upper case whichever case was pressed, a digit or another sign as it is, Enter, Ctrl+Z.
/// Empty: a key that no binding can have.
/// </param>
/// <param name="Rune">What it types into a text line; the default where it types nothing.</param>
readonly record struct Keystroke(string Name, Rune Rune)
{
    public const string Space = "Space";

    static readonly Dictionary<Key, string> Named = new()
    {
        [Key.Enter] = "Enter", [Key.Esc] = "Esc", [Key.Space] = Space, [Key.Backspace] = "Backspace", [Key.Delete] = "Del",
        [Key.CursorUp] = "Up", [Key.CursorDown] = "Down", [Key.CursorLeft] = "Left", [Key.CursorRight] = "Right",
        [Key.Backspace.WithCtrl] = "Ctrl+Backspace", [Key.Delete.WithCtrl] = "Ctrl+Del",
        [Key.PageUp] = "PgUp", [Key.PageDown] = "PgDn", [Key.Home] = "Home", [Key.End] = "End", [Key.F1] = "F1", [Key.F2] = "F2",
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
        // Plus stands on the key of the equals sign; whoever forgets Shift means plus.
        return new(rune.Value == '=' ? "+" : Upper(rune), rune);

        static string Upper(Rune rune) => rune.IsAscii ? $"{char.ToUpperInvariant((char)rune.Value)}" : rune.ToString();
    }

    /// <summary>
    /// −1 for a key that leads up, back or to the beginning; 1 for one that leads down, on or to the end; 0 for any other.
    /// </summary>
    public int Step => Name switch
    {
        "Up" or "Left" or "PgUp" or "Home" => -1,
        "Down" or "Right" or "PgDn" or "End" or Space => 1,
        _ => 0,
    };

    /// <summary>The digit that was pressed; −1 for any other key.</summary>
    public int Digit => Name is [>= '0' and <= '9' and var digit] ? digit - '0' : -1;

    /// <summary>Which line the key names, from 0, by its number or its letter; −1: none.</summary>
    public int Option => Name is [>= 'A' and <= 'Z' and var letter] ? letter - 'A' : Digit - 1 is >= 0 and var option ? option : -1;
}
