using System.Security.Cryptography;

namespace TrustSim.Records.Journal;

/// <summary>
/// A line of a journal: sixteen hexadecimal digits, a space, JSON. The digits are the first eight bytes of the JSON's SHA-256; they reveal
/// a torn or altered line.
/// </summary>
static class JournalLine
{
    const int Digits = 16;

    public static string Format(string json) =>
        $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)).AsSpan(0, Digits / 2))} {json}\n";

    /// <summary>Reads the JSON of a whole and unaltered line, without its line end.</summary>
    /// <param name="id">The identity of a journal that begins with this line.</param>
    public static bool TryRead(ReadOnlySpan<byte> line, out ReadOnlySpan<byte> json, out Guid id)
    {
        json = default;
        id = default;
        if (line.Length <= Digits || line[Digits] != ' ') return false;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(line[(Digits + 1)..], hash);
        Span<byte> digits = stackalloc byte[Digits];
        if (!Convert.TryToHexStringLower(hash[..(Digits / 2)], digits, out _) || !digits.SequenceEqual(line[..Digits])) return false;
        json = line[(Digits + 1)..];
        id = new(hash[..16]);
        return true;
    }
}
