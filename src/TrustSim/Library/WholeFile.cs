namespace TrustSim.Library;

/// <summary>Writes files so that there is the whole of one or nothing, whatever happens meanwhile.</summary>
static class WholeFile
{
    /// <exception cref="IOException">It cannot be written, or it is there already and <paramref name="overwrite"/> is not set.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, byte[] bytes, bool overwrite)
    {
        var draft = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllBytes(draft, bytes);
            File.Move(draft, path, overwrite);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }
}
