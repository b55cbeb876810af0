namespace TrustSim.Records.Journal;

/// <summary>
/// Files and folders that no other user of this machine can read, since people write about themselves in them. On Windows a user's folders
/// are private already; elsewhere creation sets the permissions. Existing files and folders keep theirs.
/// </summary>
public static class OwnerOnlyFile
{
    const UnixFileMode FolderMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    const UnixFileMode OwnerMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Opens or creates a file. It has no write buffer, whose content could fail to be written later.</summary>
    /// <exception cref="IOException">The file cannot be opened or created.</exception>
    public static FileStream Open(string path, FileMode mode, FileShare share)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = share, BufferSize = 0 };
        if (mode is not FileMode.Open && !OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerMode;
        return new(path, options);
    }

    /// <summary>Creates a folder unless it exists.</summary>
    /// <exception cref="IOException">The folder cannot be created.</exception>
    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, FolderMode);
    }
}
