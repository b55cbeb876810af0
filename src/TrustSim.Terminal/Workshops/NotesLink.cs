namespace TrustSim.Terminal.Workshops;

/// <summary>What the group's window tells the notes, and the keys that they send it. Both windows so have one set of keys.</summary>
sealed class NotesLink(GroupScreen screen)
{
    int answered;

    WorkshopSession Record => screen.Desk.Record;

    Shell Shell => screen.Shell;

    /// <summary>Does what the notes have sent.</summary>
    /// <returns>Whether anything was done.</returns>
    public bool Follow()
    {
        // A key is meant for what the notes have seen.
        Show();
        var moved = Record.DoAsked(Take);
        Show();
        return moved;
    }

    WorkshopAct? Take(WorkshopAct asked)
    {
        if (asked is not WorkshopAct.Press press) return asked;
        answered++;
        if (press.Seen is { } seen && seen != Record.Seen || !Enum.TryParse<KeyAction>(press.Means, out var means)) return null;
        if (press.Text is not { } text) Shell.PressFromElsewhere(press.Key, means);
        else if (Shell.Current is WriteScreen line && text.Length <= line.Asked.Longest) line.Keep(text);
        if (Shell.Notice is null) Shell.ShowStatus(Say.Text("group.driven"));
        Shell.Refresh();
        return null;
    }

    void Show() => Record.Show(new(0, answered, Shell.Current.Title, Shell.Current.Place,
        [.. Shell.Current.Bindings.Active().Where(IsShared).Select(KeyOf)],
        Shell.Notice == Say.Text("group.driven") ? null : Shell.Notice, (Shell.Current as WriteScreen)?.Asked));

    // Help, theme and quitting belong to each window, and signs go into a text line as a whole.
    bool IsShared(Binding binding) => !binding.IsForLine
        && binding.Action is not (KeyAction.Help or KeyAction.CloseHelp or KeyAction.Theme or KeyAction.Quit or KeyAction.Clear)
        && (Shell.Current is not WriteScreen || binding.Action == KeyAction.Back);

    static WallKey KeyOf(Binding binding) => new(
        $"{binding.Action}", [.. binding.Keys.Select(keys => new WallStrokes(keys.Name, keys.HelpName, keys.Strokes))], binding.Label,
        binding.Help);
}
