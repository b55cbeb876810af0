namespace TrustSim.Library;

/// <summary>
/// Writes files so that there is the whole of one or nothing, whatever happens meanwhile. One that takes the place of another is as open to
/// other people as that was.
/// </summary>
static class WholeFile
{
    /// <exception cref="IOException">It cannot be written, or it is there already and <paramref name="overwrite"/> is not set.</exception>
    public static void Write(string path, byte[] bytes, bool overwrite)
    {
        var draft = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows() && File.Exists(path)) options.UnixCreateMode = File.GetUnixFileMode(path);
            using (var file = new FileStream(draft, options)) file.Write(bytes);
            File.Move(draft, path, overwrite);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            if (File.Exists(draft)) File.Delete(draft);
            // Nobody has asked for the draft.
            throw new IOException(exception.Message.Replace(draft, path, StringComparison.Ordinal), exception);
        }
    }
}
