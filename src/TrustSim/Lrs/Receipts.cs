using System.Security.Cryptography;

namespace TrustSim.Lrs;

/// <summary>
/// The acknowledgements of a learning record store, one file a store. The playthroughs themselves are the outbox: each of their statements
/// without a receipt is still to be sent. A receipt is on the disk before the next statement goes out. After a crash in between, the
/// program sends a statement again, which its identity makes harmless.
/// </summary>
sealed class Receipts : IDisposable
{
    const string Ending = ".receipts";
    const int IdLength = 36;

    readonly FileStream file;
    readonly HashSet<Guid> statements = [];

    Receipts(FileStream file) => this.file = file;

    /// <exception cref="IOException">Another TrustSim has the file open, or it cannot be read or written.</exception>
    public static Receipts Open(string folder, Uri address)
    {
        OwnerOnlyFile.MakeFolder(folder);
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.AbsoluteUri)).AsSpan(0, 8));
        var receipts = new Receipts(OwnerOnlyFile.Open(Path.Combine(folder, name + Ending), FileMode.OpenOrCreate, FileShare.None));
        receipts.Read(address);
        return receipts;
    }

    public bool Has(XapiStatement statement) => statements.Contains(statement.Id);

    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Add(IReadOnlyList<XapiStatement> acknowledged)
    {
        file.Write(Encoding.ASCII.GetBytes(string.Concat(acknowledged.Select(statement => $"{statement.Playthrough} {statement.Id}\n"))));
        file.Flush(flushToDisk: true);
        statements.UnionWith(acknowledged.Select(statement => statement.Id));
    }

    public void Dispose() => file.Dispose();

    /// <summary>Removes the receipts of these playthroughs, and returns their number.</summary>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static int Forget(string folder, IReadOnlySet<Guid> plays)
    {
        var forgotten = 0;
        foreach (var path in Files(folder))
        {
            var lines = File.ReadAllLines(path);
            var left = lines.Where(line => Create(line) is not { } receipt || !plays.Contains(receipt.Playthrough)).ToList();
            if (left.Count == lines.Length) continue;
            forgotten += lines.Length - left.Count;
            if (left.Exists(line => Create(line) is not null))
                WholeFile.Write(path, file => file.Write(Encoding.UTF8.GetBytes(string.Concat(left.Select(line => line + "\n")))),
                    overwrite: true);
            else File.Delete(path);
        }

        return forgotten;
    }

    /// <summary>Removes all receipts.</summary>
    /// <exception cref="IOException">A file cannot be deleted.</exception>
    public static int ForgetAll(string folder)
    {
        var forgotten = 0;
        foreach (var path in Files(folder))
        {
            forgotten += File.ReadLines(path).Count(line => Create(line) is not null);
            File.Delete(path);
        }

        return forgotten;
    }

    static string[] Files(string folder) => Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + Ending) : [];

    void Read(Uri address)
    {
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        // The disk holds no receipt of a torn line; the program sends that statement again.
        var whole = bytes.AsSpan().LastIndexOf((byte)'\n') + 1;
        file.SetLength(whole);
        file.Seek(whole, SeekOrigin.Begin);
        if (whole == 0) file.Write(Encoding.UTF8.GetBytes($"What {address.AbsoluteUri} has acknowledged: play and statement.\n"));
        foreach (var line in Encoding.ASCII.GetString(bytes.AsSpan(0, whole)).Split('\n'))
            if (Create(line) is { } receipt) statements.Add(receipt.Statement);
    }

    static (Guid Playthrough, Guid Statement)? Create(string line) =>
        line.Length == 2 * IdLength + 1 && Guid.TryParse(line.AsSpan(0, IdLength), out var play)
            && Guid.TryParse(line.AsSpan(IdLength + 1), out var statement) ? (play, statement) : null;
}
