namespace TrustSim.Library;

/// <summary>
/// Writes files atomically: a complete draft beside the file replaces it, with the permissions of the old one. Only a regular file is
/// replaced; the class writes directly to a device or a pipe.
/// </summary>
static class WholeFile
{
    /// <param name="path">The writer follows a link and replaces its target; the link stays.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">The file cannot be written, or it exists already and <paramref name="overwrite"/> is not
    /// set.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write it.</exception>
    /// <exception cref="ArgumentException">The path is invalid, or the file would exceed the greatest size.</exception>
    public static void Write(string path, Action<Stream> write, bool overwrite)
    {
        var real = RealPath.Resolve(path);
        if (overwrite && File.Exists(real))
        {
            // Opening also fails early, before any draft, where the user may not write the file.
            using var there = new FileStream(real, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (RealPath.IsOpenFile(real) || !IsRegular(there))
            {
                write(there);
                return;
            }
        }

        Replace(real, write, overwrite);
    }

    static void Replace(string real, Action<Stream> write, bool overwrite)
    {
        // A draft named after the file could exceed the greatest length of a name.
        var draft = Path.Combine(Path.GetDirectoryName(real) ?? real, $".trustsim-{Path.GetRandomFileName()}.tmp");
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            UnixFileMode? mode = !OperatingSystem.IsWindows() && File.Exists(real) ? File.GetUnixFileMode(real) : null;
            if (mode is not null && !OperatingSystem.IsWindows()) options.UnixCreateMode = mode;
            using (var file = new FileStream(draft, options))
            {
                write(file);
                file.Flush(flushToDisk: true);
            }

            // The user's umask has removed permissions at creation.
            if (mode is { } kept && !OperatingSystem.IsWindows()) File.SetUnixFileMode(draft, kept);
            File.Move(draft, real, overwrite);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            TryDelete(draft);
            throw;
        }
    }

    /// <summary>Whether it is a regular file. Only such a file accepts a length; the method sets the length that it has.</summary>
    static bool IsRegular(FileStream file)
    {
        if (!file.CanSeek) return false;
        try
        {
            file.SetLength(file.Length);
            return true;
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return false;
        }
    }

    static void TryDelete(string draft)
    {
        try
        {
            File.Delete(draft);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            // A user who may not delete the draft here could not create it either.
        }
    }
}
