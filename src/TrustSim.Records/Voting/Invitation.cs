using System.Security.Cryptography;

namespace TrustSim.Records.Voting;

/// <summary>What phones need to come to a workshop, and to come back to it.</summary>
/// <param name="Code">As <see cref="PhoneCode"/> describes it.</param>
/// <param name="Port">The port of an earlier sitting; null: the first free one from 8080 on.</param>
/// <param name="Key">Marks the phones that are let in. With the same key they come back to a workshop that is resumed.</param>
/// <param name="Languages">The languages that phones can have, besides that of the run: <c>de</c>.</param>
/// <param name="IsClosed">Whether nobody else is let in.</param>
public sealed record Invitation(string Code, int? Port, byte[] Key, ImmutableArray<string> Languages, bool IsClosed = false)
{
    /// <summary>An invitation to one sitting in the language of the run.</summary>
    public static Invitation Once(string code) => new(code, null, RandomNumberGenerator.GetBytes(32), []);
}
