using TrustSim.Records.Files;

namespace TrustSim.Library;

/// <summary>
/// Writes files so that there is the whole of one or nothing, whatever happens meanwhile: a draft beside it takes its place when it is
/// complete, with the permissions of what was there. Only a regular file is replaced; what else has a name (a device, a pipe) is written
/// to.
/// </summary>
static class WholeFile
{
    /// <param name="path">A link is followed: the file that it leads to is replaced, the link stays.</param>
    /// <exception cref="IOException">It cannot be written, or it is there already and <paramref name="overwrite"/> is not set.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write it.</exception>
    /// <exception cref="ArgumentException">The path cannot be one, or the file would be larger than one may be.</exception>
    public static void Write(string path, byte[] bytes, bool overwrite)
    {
        var real = RealPath.Resolve(path);
        if (overwrite && File.Exists(real))
        {
            // Also says, before any draft is made, that a file must not be written.
            using var there = new FileStream(real, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (RealPath.IsOpenFile(real) || !IsRegular(there))
            {
                there.Write(bytes);
                return;
            }
        }

        Replace(real, bytes, overwrite);
    }

    static void Replace(string real, byte[] bytes, bool overwrite)
    {
        // Its own name might be as long as a name may be.
        var draft = Path.Combine(Path.GetDirectoryName(real) ?? real, $".trustsim-{Path.GetRandomFileName()}.tmp");
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            UnixFileMode? mode = !OperatingSystem.IsWindows() && File.Exists(real) ? File.GetUnixFileMode(real) : null;
            if (mode is not null && !OperatingSystem.IsWindows()) options.UnixCreateMode = mode;
            using (var file = new FileStream(draft, options))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }

            // The user's mask has taken something from it when it was made.
            if (mode is { } kept && !OperatingSystem.IsWindows()) File.SetUnixFileMode(draft, kept);
            File.Move(draft, real, overwrite);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            TryDelete(draft);
            throw;
        }
    }

    /// <summary>Whether it is a file as disks hold them: it alone can be given a length, here the one that it has.</summary>
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
            // Whoever may not delete it here could not make it here either.
        }
    }
}
