using System.Security.Cryptography;
using System.Text;

namespace TrustSim.Tests.Kept;

/// <summary>Journals as a test writes them by hand.</summary>
static class JournalText
{
    /// <summary>A line that is whole: sixteen digits of its checksum, a space, JSON.</summary>
    public static string Line(string json) =>
        $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)).AsSpan(0, 8))} {json}\n";
}
