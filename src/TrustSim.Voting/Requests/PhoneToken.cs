using System.Buffers;
using System.Security.Cryptography;

namespace TrustSim.Voting.Requests;

/// <summary>
/// What a browser is known by while a workshop lasts: random signs in a cookie, and a mark that only the program can make. So a phone that
/// was let in finds back after the program was killed and resumed, and nobody can let themselves in.
/// </summary>
/// <param name="key">Makes the mark.</param>
sealed class PhoneToken(string code, byte[] key)
{
    const int Signs = 32;
    const int Length = 2 * Signs;

    static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    // Browsers share cookies between the ports of an address, so the name holds the code.
    readonly string name = $"t-{code}";

    /// <summary>The token of a request; null where it has none, or something else in its place.</summary>
    public string? Read(HttpRequest request) =>
        request.Cookies[name] is { Length: Length } token && !token.AsSpan().ContainsAnyExcept(Digits)
            && IsMarked(token) ? token : null;

    /// <summary>Lets the browser keep a token for a day more; it gets a new one where it has none.</summary>
    public string Renew(HttpContext http)
    {
        var token = Read(http.Request) ?? Make();
        // No `Secure`, since the page comes over plain HTTP.
        http.Response.Headers.SetCookie = string.Join("; ", $"{name}={token}", "Path=/", "Max-Age=86400", "HttpOnly", "SameSite=Lax");
        return token;
    }

    bool IsMarked(string token) => CryptographicOperations.FixedTimeEquals(
        Encoding.ASCII.GetBytes(token[Signs..]), Encoding.ASCII.GetBytes(Mark(token[..Signs])));

    string Make()
    {
        var random = RandomNumberGenerator.GetHexString(Signs, lowercase: true);
        return random + Mark(random);
    }

    string Mark(string random) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(random)), 0, Signs / 2);
}
