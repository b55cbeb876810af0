using TrustSim.Authoring.EditorSchema;

namespace TrustSim.Commands;

/// <summary><c>trustsim schema</c></summary>
static class SchemaCommand
{
    public static Command Create()
    {
        var file = OutputFile.CreateOption("--output", Say.Text("option.schema-output"), "-o");
        var command = new Command("schema", Say.Text("command.schema")) { file };
        command.SetAction(
            parsed => Run(parsed.GetValue(file), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    static int Run(OutputFile? file, TextWriter output, TextWriter errors)
    {
        file ??= new("--output", OutputFile.Printed);
        if (!file.Write(Encoding.UTF8.GetBytes(ScenarioJsonSchema.Text()), output, errors)) return ExitCode.CouldNot;
        if (file.IsPrinted) return ExitCode.Fine;
        output.WriteLine(Say.Text("output.schema", ("file", Runs.FromName($"{file}"))));
        output.WriteLine(ControlCharacters.Escape($"# yaml-language-server: $schema=./{InComment(Path.GetFileName(file.Path))}"));
        return ExitCode.Fine;
    }

    /// <summary>A file name as editors read it in the comment, where a blank ends it.</summary>
    static string InComment(string name) =>
        string.Concat(name.Select(sign =>
            char.IsWhiteSpace(sign) || sign is '%' or '#' or '?' ? Uri.EscapeDataString($"{sign}") : $"{sign}"));
}
