using System.CommandLine;
using TrustSim.Presentation.Catalogues;
using TrustSim.Presentation.Documents;
using TrustSim.Core.Text;
using TrustSim.Records.Files;
using TrustSim.Terminal;

namespace TrustSim.Commands;

/// <summary><c>trustsim notes</c></summary>
static class NotesCommand
{
    public static Command Create()
    {
        var which = NamedWorkshop.Argument();
        var theme = CommonOptions.Theme;
        var command = new Command("notes", Say.Text("command.notes")) { which, theme, CommonOptions.NoMouse };
        command.SetAction(
            parsed =>
                Run(parsed.GetValue(which) ?? NamedWorkshop.Latest, parsed.GetRequiredValue(theme), parsed.InvocationConfiguration.Error));
        return command;
    }

    static int Run(string which, string theme, TextWriter errors)
    {
        var store = DataFolder.Workshops();
        var all = store.All();
        if (all.Count == 0) return Complain(Say.Text("workshop.none-to-follow"));
        if (NamedWorkshop.Chosen(all, which) is not { } kept)
            return Complain(NamedWorkshop.NoWorkshop(which));
        if (!CommonOptions.CanShowScreens) return Complain(Say.Text("workshop.notes-need-terminal"));
        try
        {
            return store.Follow(kept) is { } follower
                ? TerminalFrontend.Notes(follower, theme, CommonOptions.NoColor)
                : Complain(NamedWorkshop.CannotRead(kept));
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return Complain(
                Say.Text("workshop.cannot-be-read", ("name", Runs.FromName(kept.Name)),
                    ("why", Runs.FromProgram(FileErrors.Describe(exception)))));
        }

        int Complain(string problem)
        {
            errors.WriteLine(ControlCharacters.Escape(problem));
            return ExitCode.CouldNot;
        }
    }
}
