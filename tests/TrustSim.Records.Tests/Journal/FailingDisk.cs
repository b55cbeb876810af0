using TrustSim.Records.Journal;

namespace TrustSim.Records.Tests.Journal;

/// <summary>A disk that has room for so many more bytes, and that lets one write or not.</summary>
sealed class FailingDisk : Disk
{
    // As Linux numbers them.
    const int Full = 28;
    const int ReadOnly = 30;

    public long Room { get; set; } = long.MaxValue;

    public bool IsReadOnly { get; set; }

    public override FileStream Open(string path, FileMode mode) =>
        IsReadOnly ? throw new IOException($"Read-only file system : '{path}'", ReadOnly) : new Stream(this, path, mode);

    sealed class Stream(FailingDisk disk, string path, FileMode mode)
        : FileStream(path, mode, FileAccess.ReadWrite, FileShare.None, bufferSize: 0)
    {
        // As a system does: it writes what there is room for, and says only then that there is no more.
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            var written = (int)Math.Min(disk.Room, buffer.Length);
            base.Write(buffer[..written]);
            disk.Room -= written;
            if (written < buffer.Length) throw new IOException("No space left on device.", Full);
        }
    }
}
