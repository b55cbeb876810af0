namespace TrustSim.Records.Journal;

/// <summary>
/// Files and folders that nobody else on this machine can look into, for what people write about themselves. On Windows a user's folders
/// are closed to others as it is; elsewhere that is said when they are made. What was there before is left as open as it was.
/// </summary>
public static class OwnerOnlyFile
{
    const UnixFileMode FolderMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    const UnixFileMode OwnerMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Opens a file, or makes it. Nothing is held back in memory, where it could not be written later either.</summary>
    /// <exception cref="IOException">It cannot be opened or made.</exception>
    public static FileStream Open(string path, FileMode mode, FileShare share)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = share, BufferSize = 0 };
        if (mode is not FileMode.Open && !OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerMode;
        return new(path, options);
    }

    /// <summary>Makes a folder where there is none.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, FolderMode);
    }
}
