namespace TrustSim.Records.Files;

/// <summary>Opens files to read them, without waiting for ever for one that is none.</summary>
public static class ReadableFile
{
    // Whoever writes to a pipe has been started with its reader.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <exception cref="IOException">It cannot be opened, or it is a pipe to which nobody writes.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not read it.</exception>
    public static FileStream Open(string path, FileShare share) =>
        Open(path, () => new FileStream(path, FileMode.Open, FileAccess.Read, share));

    /// <param name="open">Opens it in another way.</param>
    /// <inheritdoc cref="Open(string, FileShare)"/>
    public static FileStream Open(string path, Func<FileStream> open)
    {
        // The system lets whoever opens a pipe wait for the other end. A pipe has no length; what has one is opened at once.
        if (new FileInfo(path) is not { Exists: true, Length: 0 }) return open();
        var opening = Task.Run(open);
        return Task.WaitAny([opening], Patience) == 0 ? opening.GetAwaiter().GetResult()
            : throw new FileRefusedException("It is a pipe, and nobody writes to it.");
    }
}
