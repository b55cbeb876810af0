using System.Security.Cryptography;

namespace TrustSim.Records.Export;

/// <summary>Identities derived from a name (UUID version 5). The same name always gives the same identity.</summary>
static class StableId
{
    /// <param name="space">The namespace of the name.</param>
    public static Guid Create(Guid space, string name)
    {
        byte[] named = [.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)];
        // RFC 9562 prescribes SHA-1 for UUID version 5. It protects no secret here.
#pragma warning disable CA5350
        var bytes = SHA1.HashData(named).AsSpan(0, 16);
#pragma warning restore CA5350
        bytes[6] = (byte)(bytes[6] & 0x0F | 0x50);
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return new(bytes, bigEndian: true);
    }
}
