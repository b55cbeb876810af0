using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using TrustSim.Terminal.Bindings;

namespace TrustSim.Terminal.Tests.Bindings;

public sealed class KeystrokeTests
{
    public static TheoryData<string, string> Named => new()
    {
        { "u", "U" }, { "U", "U" }, { "7", "7" }, { "?", "?" }, { "+", "+" }, { "=", "+" }, { ".", "." }, { "é", "é" }, { "世", "世" },
    };

    [Theory, MemberData(nameof(Named))]
    public void A_sign_is_known_by_itself_and_a_letter_in_either_case(string typed, string name)
    {
        var stroke = Keystroke.From(new Key(typed[0]));
        stroke.Name.ShouldBe(name);
        stroke.Rune.ToString().ShouldBe(typed);
    }

    [Fact]
    public void Keys_without_a_sign_are_known_by_their_names()
    {
        (Key Key, string Name)[] keys =
        [
            (Key.Enter, "Enter"), (Key.Esc, "Esc"), (Key.Backspace, "Backspace"), (Key.Delete, "Del"), (Key.CursorUp, "Up"),
            (Key.CursorDown, "Down"), (Key.CursorLeft, "Left"), (Key.CursorRight, "Right"), (Key.PageUp, "PgUp"), (Key.PageDown, "PgDn"),
            (Key.Home, "Home"), (Key.End, "End"), (Key.F1, "F1"), (Key.F2, "F2"), (Key.Z.WithCtrl, "Ctrl+Z"), (Key.C.WithCtrl, "Ctrl+C"),
        ];
        foreach (var (key, name) in keys) Keystroke.From(key).ShouldBe(new(name, default));
        Keystroke.From(Key.Space).ShouldBe(new("Space", new(' ')));
    }

    [Fact]
    public void Keys_held_with_Alt_or_with_Ctrl_and_Shift_and_letters_beyond_ASCII_name_no_binding()
    {
        Key[] others = [Key.U.WithAlt, Key.U.WithCtrl.WithShift, Key.Enter.WithAlt, Key.Enter.WithShift, Key.F5, Key.Tab];
        foreach (var key in others) Keystroke.From(key).ShouldBe(Keystroke.None, $"{key}");
        // Its lower sixteen bits are a u.
        Keystroke.From(new Key((KeyCode)0x10075)).Name.ShouldNotBe("U");
    }

    [Theory, InlineData("1", 0), InlineData("9", 8), InlineData("0", -1), InlineData("a", 0), InlineData("I", 8), InlineData("?", -1)]
    public void A_digit_and_a_letter_name_a_line(string typed, int option) => Keystroke.From(new Key(typed[0])).Option.ShouldBe(option);

    [Fact]
    public void Every_key_of_a_binding_can_be_pressed()
    {
        Key[] named =
        [
            Key.Enter, Key.Esc, Key.Space, Key.Backspace, Key.Delete, Key.CursorUp, Key.CursorDown, Key.CursorLeft, Key.CursorRight,
            Key.PageUp, Key.PageDown, Key.Home, Key.End, Key.F1, Key.F2, Key.Backspace.WithCtrl, Key.Delete.WithCtrl,
        ];
        var signs = Enumerable.Range(' ', 95).Select(sign => new Key((char)sign));
        var held = Enumerable.Range('a', 26).Select(letter => new Key((char)letter).WithCtrl);
        var known = named.Concat(signs).Concat(held).Select(key => Keystroke.From(key).Name).ToHashSet();
        var bound = ShownScreen.All.SelectMany(shown => shown.Bindings).SelectMany(binding => binding.Keys);
        bound.SelectMany(group => group.Strokes).Except(known).ShouldBeEmpty();
    }
}
