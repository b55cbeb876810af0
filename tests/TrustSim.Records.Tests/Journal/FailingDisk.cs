using TrustSim.Records.Journal;

namespace TrustSim.Records.Tests.Journal;

/// <summary>A disk with space for a limited number of bytes, which can refuse all writing.</summary>
sealed class FailingDisk : Disk
{
    // ENOSPC of Linux.
    const int Full = 28;
    const int ReadOnly = 30;

    public long Room { get; set; } = long.MaxValue;

    public bool IsReadOnly { get; set; }

    /// <summary>Whether the file has reached the user's size limit. .NET reports it as an argument out of range.</summary>
    public bool IsLimited { get; set; }

    public override FileStream Open(string path, FileMode mode, FileShare share = Shared) =>
        IsReadOnly ? throw new IOException($"Read-only file system : '{path}'", ReadOnly) : new Stream(this, path, mode, share);

    sealed class Stream(FailingDisk disk, string path, FileMode mode, FileShare share)
        : FileStream(path, mode, FileAccess.ReadWrite, share, bufferSize: 0)
    {
        static ArgumentOutOfRangeException TooLarge(long value) =>
            new(nameof(value), value, "Specified file length was too large for the file system.");

        // As a system does: write as many bytes as fit, and only then report a full disk.
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            var written = (int)Math.Min(disk.Room, buffer.Length);
            base.Write(buffer[..written]);
            disk.Room -= written;
            if (written == buffer.Length) return;
            throw disk.IsLimited
                ? TooLarge(written)
                : new IOException("No space left on device.", Full);
        }
    }
}
