using System.Security.Cryptography;
using System.Text;

namespace TrustSim.Tests.Saved;

/// <summary>Handwritten journals.</summary>
static class JournalText
{
    /// <summary>A whole line: sixteen digits of its checksum, a space, JSON.</summary>
    public static string Line(string json) =>
        $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)).AsSpan(0, 8))} {json}\n";
}
