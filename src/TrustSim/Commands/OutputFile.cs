using System.CommandLine;
using System.Text;
using TrustSim.Core.Text;
using TrustSim.Library;

namespace TrustSim.Commands;

/// <summary>A file that a command is asked to write.</summary>
static class OutputFile
{
    /// <summary>As a file's name: what is printed is for the next program.</summary>
    public const string Printed = "-";

    /// <summary>An option that names one.</summary>
    public static Option<string?> Option(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "FILE" };
        option.Validators.Add(result =>
        {
            if (WhyNot(name, result.GetValueOrDefault<string?>()) is { } reason) result.AddError(reason);
        });
        return option;
    }

    /// <summary>Why nothing can be written there, found before any work is done; null where it may.</summary>
    /// <param name="option">That names the file.</param>
    public static string? WhyNot(string option, string? path) => path switch
    {
        null or Printed => null,
        "" => $"{option} wants the name of a file.",
        _ when Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml" => $"'{ControlCharacters.Escape(path)}' has the name of a scenario, which would be replaced. Give it another name.",
        _ when Directory.Exists(path) => $"'{ControlCharacters.Escape(path)}' is a folder. Name a file in it.",
        _ when Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder) => $"'{ControlCharacters.Escape(path)}' cannot be written: there is no folder '{ControlCharacters.Escape(folder)}'.",
        _ => null,
    };

    /// <summary>Writes the whole file or nothing, and says so where it cannot.</summary>
    public static bool Write(string path, byte[] bytes, TextWriter output, TextWriter errors)
    {
        if (path == Printed)
        {
            output.Write(Encoding.UTF8.GetString(bytes));
            return true;
        }

        try
        {
            WholeFile.Write(path, bytes, overwrite: true);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            errors.WriteLine(ControlCharacters.Escape($"'{path}' cannot be written: {exception.Message}"));
            return false;
        }
    }
}
