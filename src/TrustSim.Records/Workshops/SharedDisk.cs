using TrustSim.Records.Journal;

namespace TrustSim.Records.Workshops;

/// <summary>Files that a second terminal may read while the room writes them. Who may write is settled by a lock beside the file.</summary>
sealed class SharedDisk : Disk
{
    public override FileStream Open(string path, FileMode mode) => OwnerOnlyFile.Open(path, mode, FileShare.ReadWrite | FileShare.Delete);
}
