using System.Buffers;
using System.Security.Cryptography;

namespace TrustSim.Voting.Requests;

/// <summary>
/// What a browser is known by while a workshop lasts: 128 random bits in a cookie. The server takes any, so a phone finds back after
/// the program was killed and resumed.
/// </summary>
static class PhoneToken
{
    const int Length = 32;

    static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>The token of a request; null where it has none, or something else in its place.</summary>
    public static string? Read(HttpRequest request, string code) =>
        request.Cookies[NameOf(code)] is { Length: Length } token && !token.AsSpan().ContainsAnyExcept(Digits) ? token : null;

    /// <summary>Lets the browser keep a token for a day more; it gets a new one where it has none.</summary>
    public static string Renew(HttpContext http, string code)
    {
        var token = Read(http.Request, code) ?? RandomNumberGenerator.GetHexString(Length, lowercase: true);
        // No `Secure`, since the page comes over plain HTTP.
        http.Response.Headers.SetCookie =
            string.Join("; ", $"{NameOf(code)}={token}", "Path=/", "Max-Age=86400", "HttpOnly", "SameSite=Lax");
        return token;
    }

    // Browsers share cookies between the ports of an address, so the name holds the code.
    static string NameOf(string code) => $"t-{code}";
}
