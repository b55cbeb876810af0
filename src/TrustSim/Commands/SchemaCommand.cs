using System.CommandLine;
using System.Text;
using TrustSim.Authoring.EditorSchema;
using TrustSim.Core.Text;
using TrustSim.Library;

namespace TrustSim.Commands;

/// <summary><c>trustsim schema</c></summary>
static class SchemaCommand
{
    public static Command Create()
    {
        var file = new Option<string?>("--output", "-o") { Description = "Write it to this file instead.", HelpName = "FILE" };
        var command = new Command("schema", "Print the format as JSON Schema, for editors.") { file };
        command.SetAction(parsed => Run(parsed.GetValue(file), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    static int Run(string? file, TextWriter output, TextWriter errors)
    {
        if (file is null)
        {
            output.Write(ScenarioJsonSchema.Text());
            return ExitCode.Fine;
        }

        try
        {
            WholeFile.Write(file, Encoding.UTF8.GetBytes(ScenarioJsonSchema.Text()), overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            errors.WriteLine(ControlCharacters.Escape($"'{file}' cannot be written: {exception.Message}"));
            return ExitCode.CouldNot;
        }

        output.WriteLine(ControlCharacters.Escape($"The schema is in {file}. A scenario in the same folder has it by this first line:"));
        output.WriteLine(ControlCharacters.Escape($"# yaml-language-server: $schema=./{Path.GetFileName(file)}"));
        return ExitCode.Fine;
    }
}
