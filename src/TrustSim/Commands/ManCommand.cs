using TrustSim.Shells;

namespace TrustSim.Commands;

/// <summary><c>trustsim man</c></summary>
static class ManCommand
{
    public static Command Create(RootCommand root)
    {
        var file = OutputFile.CreateOption("--output", Say.Text("option.output"), "-o");
        var command = new Command("man", Say.Text("command.man")) { file };
        command.SetAction(parsed => (parsed.GetValue(file) ?? new("--output", OutputFile.Printed)).Write(
            Encoding.UTF8.GetBytes(ManualPage.Of(root, ProgramVersion.Number)), parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error) ? ExitCode.Fine : ExitCode.CouldNot);
        return command;
    }
}
