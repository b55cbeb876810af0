using System.Text;
using TrustSim.Core.Text;
using TrustSim.Library;

namespace TrustSim.Commands;

/// <summary>A file that a command writes for people, where they said.</summary>
static class WrittenFile
{
    /// <summary>As a file's name: what is printed is for the next program.</summary>
    public const string Printed = "-";

    /// <summary>Why nothing can be written there, found before any work is done; null where it may.</summary>
    /// <param name="option">By which the file was named.</param>
    /// <param name="ending">The one that it had better have.</param>
    public static string? WhyNot(string? path, string option, string ending) => path switch
    {
        null or Printed => null,
        "" => $"{option} wants the name of a file.",
        _ when Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml" => $"'{Visible.Of(path)}' has the name of a scenario, which would be replaced. Name it {ending}.",
        _ when Directory.Exists(path) => $"'{Visible.Of(path)}' is a folder. Name a file in it.",
        _ when Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder) => $"'{Visible.Of(path)}' cannot be written: there is no folder '{Visible.Of(folder)}'.",
        _ => null,
    };

    /// <summary>Writes it, or says why it cannot be written.</summary>
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
            errors.WriteLine(Visible.Of($"'{path}' cannot be written: {exception.Message}"));
            return false;
        }
    }
}
