using System.Net;
using TrustSim.Voting.Network;

namespace TrustSim.Voting.Requests;

/// <summary>Says whom the server listens to. A page of somebody else that a phone has open must not vote for it.</summary>
/// <param name="at">The only address that the server answers to.</param>
sealed class Doorkeeper(IPEndPoint at, PhoneToken tokens, TimeProvider clock)
{
    readonly RateLimit limit = new(clock);
    readonly string host = at.ToString();
    readonly string origin = $"http://{at}";

    /// <summary>Whether this address has asked less often than it may.</summary>
    public bool IsSlowEnough(HttpContext http) => limit.Admit(http.Connection.RemoteIpAddress ?? IPAddress.None);

    /// <summary>
    /// Whether a request comes from our own page. Browsers without script name no origin or <c>null</c> with a form; a stranger’s page
    /// could send <c>null</c> too, but not with our cookie.
    /// </summary>
    public bool IsFromHere(HttpRequest request) =>
        request.Headers.Host == host
            && request.Headers.Origin.ToArray() switch
            {
                [] => true,
                ["null"] => tokens.Read(request) is not null,
                [var one] => one == origin,
                _ => false,
            };
}
