namespace TrustSim.Commands;

/// <summary><c>trustsim notes</c></summary>
static class NotesCommand
{
    public static Command Create()
    {
        var which = NamedWorkshop.Argument();
        var theme = CommonOptions.Theme;
        var command = new Command("notes", Say.Text("command.notes")) { which, theme, CommonOptions.NoMouse(), CommonOptions.Language };
        command.RequireDataFolder();
        command.SetAction(
            parsed =>
                Run(parsed.GetValue(which) ?? NamedWorkshop.Latest, CommonOptions.ScreensOf(parsed, theme),
                    parsed.InvocationConfiguration.Error));
        return command;
    }

    static int Run(string which, ScreenSettings screens, TextWriter errors)
    {
        var store = DataFolder.Workshops();
        var all = store.All();
        if (all.Count == 0 && which != NamedWorkshop.Latest) return errors.Complain(NamedWorkshop.NoWorkshop(which));
        if (all.Count == 0 && CommonOptions.CanShowScreens) return TerminalFrontend.Notes(() => Begun(store), screens);
        if (all.Count == 0) return errors.Complain(Say.Text("workshop.none-to-follow"));
        if (NamedWorkshop.Chosen(all, which) is not { } kept)
            return errors.Complain(NamedWorkshop.NoWorkshop(which));
        if (!CommonOptions.CanShowScreens) return errors.Complain(Say.Text("workshop.notes-need-terminal"));
        try
        {
            return store.Follow(kept) is { } follower
                ? TerminalFrontend.Notes(follower, screens)
                : errors.Complain(NamedWorkshop.CannotRead(kept));
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return errors.Complain(
                Say.Text("workshop.cannot-be-read", ("name", Runs.FromName(kept.Name)),
                    ("why", Say.Why(exception))));
        }
    }

    /// <summary>Follows the workshop that has begun meanwhile; null: none has.</summary>
    static WorkshopFollower? Begun(WorkshopStore store)
    {
        try
        {
            return store.All() is [{ Workshop: not null } kept, ..] ? store.Follow(kept) : null;
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            // It is looked for again in a moment.
            return null;
        }
    }
}
