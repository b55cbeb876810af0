using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TrustSim.Voting.Page;
using TrustSim.Voting.State;

namespace TrustSim.Voting.Requests;

/// <summary>Answers all requests of phones.</summary>
/// <param name="at">The address that the server listens on.</param>
/// <param name="stopping">Ends all streams.</param>
sealed class PhoneRequests(
    IPEndPoint at, string code, PhoneBoard board, Presence presence, VoteBox box, TimeProvider clock, CancellationToken stopping)
{
    readonly Doorkeeper door = new(at, code, clock);

    public Task Answer(HttpContext http)
    {
        PhonePage.Secure(http.Response.Headers);
        var place = PlaceOf(http.Request);
        if (!door.IsSlowEnough(http))
            return place == "GET/events" ? EventStream.Refuse(http.Response) : Tell(http, 429, Say.Text("phone.too-many"));
        if (!door.IsFromHere(http.Request)) return Tell(http, 403, Say.Text("phone.other-place"));
        return place switch
        {
            "GET" => ShowPage(http),
            "GET/state" => ShowState(http),
            "GET/events" => EventStream.Send(http.Response, board, clock, stopping),
            "POST/vote" => Vote(http),
            "POST/beat" => Beat(http),
            _ => Tell(http, 404, Say.Text("phone.nothing-here")),
        };
    }

    /// <summary>Method and path after the code: <c>POST/vote</c>. Null below another code.</summary>
    string? PlaceOf(HttpRequest request) =>
        (request.Path.Value ?? "").Split('/') is ["", var first, .. var rest] && first.Equals(code, StringComparison.OrdinalIgnoreCase)
            ? string.Join('/', [request.Method, .. rest]).TrimEnd('/')
            : null;

    Task ShowPage(HttpContext http)
    {
        var token = PhoneToken.Renew(http, code);
        presence.Find(token);
        var said = KeptWords.Sentence(http.Request.Query["vote"].ToString());
        return Send(http, 200, "text/html", PhonePage.Render(code, StateOf(token), said));
    }

    Task ShowState(HttpContext http)
    {
        var token = PhoneToken.Read(http.Request, code);
        if (token is not null) presence.Notice(token);
        return SendJson(http, StateOf(token), PhoneJson.Default.PhoneState);
    }

    Task Beat(HttpContext http)
    {
        if (PhoneToken.Read(http.Request, code) is not { } token) return Tell(http, 403, Say.Text("phone.no-cookie"));
        presence.Arrive(token);
        http.Response.StatusCode = 204;
        return Task.CompletedTask;
    }

    async Task Vote(HttpContext http)
    {
        if (await VoteForm.ReadBody(http.Request, http.RequestAborted) is not { } body)
        {
            http.Response.Headers.Connection = "close";
            await Tell(http, 413, Say.Text("phone.no-vote"));
        }
        else if (VoteForm.Parse(body) is not { } vote) await Tell(http, 400, Say.Text("phone.no-vote"));
        else if (PhoneToken.Read(http.Request, code) is not { } token) await Tell(http, 403, Say.Text("phone.no-cookie"));
        else await Confirm(http, token, Keep(token, vote));
    }

    VoteKept Keep(string token, VoteForm vote)
    {
        if (!presence.Arrive(token)) return VoteKept.Full;
        var shown = board.Now;
        if (shown.Question is not { } question || shown.Ballot != vote.Ballot) return VoteKept.Closed;
        var kept = box.Cast(box.SeatOf(token), question.Ballot, vote.Answer);
        if (kept == VoteKept.Kept) presence.Vote();
        return kept;
    }

    Task Confirm(HttpContext http, string token, VoteKept kept)
    {
        if (http.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal))
        {
            var reply = new VoteReply(KeptWords.Word(kept), KeptWords.Sentence(kept), StateOf(token));
            return SendJson(http, reply, PhoneJson.Default.VoteReply);
        }

        // A page that is fetched again after this is not a second vote.
        http.Response.StatusCode = 303;
        http.Response.Headers.Location = kept == VoteKept.Kept ? $"/{code}" : $"/{code}?vote={KeptWords.Word(kept)}";
        return Task.CompletedTask;
    }

    PhoneState StateOf(string? token)
    {
        var shown = board.Now;
        return PhoneWords.Describe(shown, token is null || shown.Question is null ? null : box.VoteOf(box.SeatOf(token)), presence.In);
    }

    /// <summary>Says something in plain words: to a person as a page, to a script as text.</summary>
    static Task Tell(HttpContext http, int status, string sentence) =>
        http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal)
            ? Send(http, status, "text/html", PhonePage.RenderNotice(sentence))
            : Send(http, status, "text/plain", Encoding.UTF8.GetBytes(sentence));

    static Task SendJson<T>(HttpContext http, T value, JsonTypeInfo<T> type) =>
        Send(http, 200, "application/json", JsonSerializer.SerializeToUtf8Bytes(value, type));

    static async Task Send(HttpContext http, int status, string type, byte[] bytes)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = $"{type}; charset=utf-8";
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }
}
