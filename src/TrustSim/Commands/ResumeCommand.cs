using System.CommandLine;
using TrustSim.Core.Text;
using TrustSim.Terminal;
using TrustSim.Terminal.Linear;

namespace TrustSim.Commands;

/// <summary><c>trustsim resume</c></summary>
static class ResumeCommand
{
    public static Command Of()
    {
        var (meters, theme, linear) = (CommonOptions.Meters, CommonOptions.Theme, CommonOptions.Linear);
        var command = new Command("resume", "Go on with the play that was left last.") { meters, theme, linear };
        command.SetAction(parsed =>
        {
            var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var keeper = Keeping.Keeper();
            var unfinished = keeper.Unfinished();
            foreach (var broken in unfinished.Where(kept => kept.Play is null)) errors.WriteLine(Visible.Of($"{broken.File}: {broken.Remark}"));
            if (unfinished.FirstOrDefault(kept => kept.Play is not null) is not { } last)
            {
                errors.WriteLine("There is no play to go on with. Begin one with: trustsim play NAME");
                return ExitCode.CouldNot;
            }

            var shown = CommonOptions.MetersOf(parsed.GetRequiredValue(meters));
            if (!parsed.GetValue(linear) && CommonOptions.CanShowScreens)
                return TerminalFace.Run(HomeCommand.Library(language: null, errors), keeper, new(null, last), parsed.GetRequiredValue(theme), CommonOptions.NoColor, shown);

            if (last.Remark is { } remark) output.WriteLine(remark);
            using var record = keeper.GoOn(last);
            return PlayCommand.Finish(new LinearFace(Console.In, output, shown, [], record.Note, CommonOptions.LineWidth).GoOn(last.Play!), output, errors, record.Problem);
        });
        return command;
    }
}
