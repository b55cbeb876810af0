using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace TrustSim.Records.Journal;

/// <summary>
/// A line of a journal: sixteen hexadecimal digits, a space, JSON. The digits are the first eight bytes of the JSON's SHA-256, so that
/// a line that was torn or altered is known as such.
/// </summary>
static class JournalLine
{
    const int Digits = 16;

    public static string Of(string json) => $"{Sum(json)} {json}\n";

    /// <summary>The JSON of a whole and unaltered line, without its line end.</summary>
    public static bool TryRead(string line, [NotNullWhen(true)] out string? json)
    {
        json = line.Length > Digits && line[Digits] == ' ' ? line[(Digits + 1)..] : null;
        if (json is not null && line.AsSpan(0, Digits).SequenceEqual(Sum(json))) return true;
        json = null;
        return false;
    }

    /// <summary>The identity of the play whose journal begins with this.</summary>
    public static Guid IdOf(string json) => new(SHA256.HashData(Encoding.UTF8.GetBytes(json)).AsSpan(0, 16));

    static string Sum(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)).AsSpan(0, Digits / 2));
}
