using System.CommandLine;
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
        var command = new Command("notes", "A workshop’s notes, in a second terminal.") { which, theme };
        command.SetAction(
            parsed =>
                Run(parsed.GetValue(which) ?? NamedWorkshop.Latest, parsed.GetRequiredValue(theme), parsed.InvocationConfiguration.Error));
        return command;
    }

    static int Run(string which, string theme, TextWriter errors)
    {
        var store = DataFolder.Workshops();
        var all = store.All();
        if (all.Count == 0) return Complain("There is no workshop to follow. Begin one in another terminal with: trustsim workshop");
        if (NamedWorkshop.Chosen(all, which) is not { } kept)
            return Complain($"There is no workshop '{Quoted.From(which)}'. All of them: trustsim workshop --list");
        if (!CommonOptions.CanShowScreens) return Complain("Notes need a terminal of their own, that the room does not see.");
        try
        {
            return store.Follow(kept) is { } follower
                ? TerminalFrontend.Notes(follower, theme, CommonOptions.NoColor)
                : Complain($"The workshop '{kept.Name}' cannot be read: {kept.Problem}.");
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return Complain($"The workshop '{kept.Name}' cannot be read: {FileErrors.Describe(exception)}");
        }

        int Complain(string problem)
        {
            errors.WriteLine(ControlCharacters.Escape(problem));
            return ExitCode.CouldNot;
        }
    }
}
