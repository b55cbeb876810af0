using Terminal.Gui.Input;
using Terminal.Gui.Views;

namespace TrustSim.Terminal.Screens;

/// <summary>
/// A line to type into: the toolkit's own field, with the terminal's cursor in it. Keys that the screen has a meaning for go there
/// first; nothing that is pasted presses a key.
/// </summary>
sealed class TextLine : TextField
{
    /// <summary>Cells before it, for the sign that stands in front.</summary>
    public const int Indent = 2;

    readonly int longest;
    readonly Func<Shell> shell;

    public TextLine(string text, int longest, Func<Shell> shell)
    {
        (this.longest, this.shell) = (longest, shell);
        Height = 1;
        Text = text;
        MoveEnd();
        ClearHistoryChanges();
        HotKeySpecifier = (Rune)'\xffff';
        // Ctrl+C quits, and its menu is in the toolkit's words and colours.
        foreach (var command in (Command[])[Command.Context, Command.Copy, Command.Cut, Command.ToggleOverwrite]) Unbind(command);
        Bind(Key.W.WithCtrl, Command.KillWordLeft);
        Bind(Key.Z.WithCtrl, Command.Undo);
        Bind(Key.Y.WithCtrl, Command.Redo);
        MouseBindings.Clear();
        ValueChanging += (_, change) =>
        {
            if (change.NewValue is not { } value || value.Length <= this.longest || value.Length <= Text.Length) return;
            change.Handled = true;
            SayRoom();
        };
    }

    int Signs => new StringInfo(Text).LengthInTextElements;

    /// <summary>
    /// Leaves the cursor where it stands while the line is given it: the toolkit would select all, and the next letter would replace that.
    /// </summary>
    public void KeepPlace(Action focus)
    {
        var place = InsertionPoint;
        focus();
        ClearAllSelection();
        InsertionPoint = place;
    }

    /// <summary>Empties the line. The toolkit's own command takes one letter where the cursor stands at the end.</summary>
    public void Clear()
    {
        InsertionPoint = 0;
        if (SelectAll()) DeleteCharLeft(usePreTextChangedCursorPos: false);
    }

    protected override bool OnKeyDown(Key key)
    {
        if (shell().Takes(key)) return true;
        // A refused letter still moves the toolkit's place, and Backspace would then reach beyond the end of the text.
        InsertionPoint = Math.Min(InsertionPoint, Signs);
        return base.OnKeyDown(key);
    }

    // Line ends and tabs part words, and press nothing; other control signs have no place in a line.
    protected override string OnSanitizingPaste(string raw)
    {
        var text = new StringBuilder();
        foreach (var rune in raw.ReplaceLineEndings(" ").Replace('\t', ' ').EnumerateRunes())
            if (Fits(rune)) text.Append(rune);
        var room = Math.Max(0, longest - Text.Length);
        if (text.Length <= room) return text.ToString();
        SayRoom();
        return text.ToString(0, room);
    }

    void SayRoom()
    {
        shell().ShowStatus(Say.Text("write.room", ("count", longest)));
        shell().Refresh();
    }

    // What has no place in a line, or would turn its direction. The joiners of emoji and of some scripts have one.
    static bool Fits(Rune rune) => rune.Value is 0x200C or 0x200D || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse);

    void Unbind(Command command)
    {
        foreach (var key in KeyBindings.GetAllFromCommands(command).ToList()) KeyBindings.Remove(key);
    }

    void Bind(Key key, Command command)
    {
        KeyBindings.Remove(key);
        KeyBindings.Add(key, command);
    }

    // A sign of several letters arrives letter by letter. The field counts its place by signs, and would count one for each letter.
    protected override bool OnKeyDownNotHandled(Key key)
    {
        if (!key.IsCtrl && key.AsRune is { Value: > 0 } rune && !Fits(rune)) return true;
        var (place, signs, text) = (InsertionPoint, Signs, Text);
        var isHandled = base.OnKeyDownNotHandled(key);
        if (Signs == signs && Text.Length > text.Length) InsertionPoint = place;
        return isHandled;
    }
}
