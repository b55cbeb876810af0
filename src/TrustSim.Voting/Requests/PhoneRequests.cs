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
    IPEndPoint at, Invitation invitation, PhoneBoard board, Presence presence, VoteBox box, WordBox words, TimeProvider clock,
    CancellationToken stopping)
{
    readonly string code = invitation.Code;
    readonly PhoneToken tokens = new(invitation.Code, invitation.Key);
    readonly Doorkeeper door = new(at, new(invitation.Code, invitation.Key), clock);

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
            "POST/words" => Write(http),
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
        // Whoever is not in gets no token while nobody is let in.
        var token = board.Now.IsClosed ? tokens.Read(http.Request) : tokens.Renew(http);
        if (token is not null) presence.Find(token);
        var said = KeptWords.Sentence(http.Request.Query["vote"].ToString());
        var told = http.Request.Query["words"].ToString() switch
        {
            "late" => PhoneWords.FateOf(WordsFate.Late),
            "empty" => PhoneWords.FateOf(WordsFate.Empty),
            _ => null,
        };
        return Send(http, 200, "text/html", PhonePage.Render(code, StateOf(token), said ?? told));
    }

    Task ShowState(HttpContext http)
    {
        var token = tokens.Read(http.Request);
        if (token is not null) presence.Notice(token);
        return SendJson(http, StateOf(token), PhoneJson.Default.PhoneState);
    }

    Task Beat(HttpContext http)
    {
        if (tokens.Read(http.Request) is not { } token) return Tell(http, 403, Stranger);
        presence.Arrive(token);
        http.Response.StatusCode = 204;
        return Task.CompletedTask;
    }

    async Task Vote(HttpContext http)
    {
        if (await ReadBody(http) is not { } body) return;
        if (VoteForm.Parse(body) is not { } vote) await Tell(http, 400, Say.Text("phone.no-vote"));
        else if (tokens.Read(http.Request) is not { } token) await Tell(http, 403, Stranger);
        else await Confirm(http, token, Keep(token, vote));
    }

    async Task Write(HttpContext http)
    {
        if (await ReadBody(http) is not { } body) return;
        if (WordsForm.Parse(body) is not { } form) await Tell(http, 400, Say.Text("phone.words-empty"));
        else if (tokens.Read(http.Request) is not { } token) await Tell(http, 403, Stranger);
        else
        {
            var fate = presence.Arrive(token) ? words.Put(token, form.Occasion, form.About, form.Text) : WordsFate.Late;
            Lead(http, fate switch
            {
                WordsFate.Waiting or WordsFate.Shown or WordsFate.Refused => "",
                WordsFate.Late => "?words=late",
                WordsFate.Empty => "?words=empty",
            });
        }
    }

    /// <summary>Why a browser without a token cannot take part.</summary>
    string Stranger => board.Now.IsClosed ? Say.Text("phone.lobby-closed") : Say.Text("phone.no-cookie");

    /// <summary>Reads what a form sends; null where it is too long, which it tells.</summary>
    static async Task<string?> ReadBody(HttpContext http)
    {
        var body = await VoteForm.ReadBody(http.Request, http.RequestAborted);
        if (body is not null) return body;
        http.Response.Headers.Connection = "close";
        await Tell(http, 413, Say.Text("phone.no-vote"));
        return null;
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

        Lead(http, kept == VoteKept.Kept ? "" : $"?vote={KeptWords.Word(kept)}");
        return Task.CompletedTask;
    }

    /// <summary>Leads back to the page. One that is fetched again after this sends nothing twice.</summary>
    void Lead(HttpContext http, string query)
    {
        http.Response.StatusCode = 303;
        http.Response.Headers.Location = $"/{code}{query}";
    }

    PhoneState StateOf(string? token)
    {
        var shown = board.Now;
        if (token is null) return shown.IsClosed ? PhoneWords.DescribeLate(shown) : PhoneWords.Describe(shown, null, presence.In);
        var isAboutVote = shown.Question is not null || shown.Writing?.Question is not null;
        return PhoneWords.Describe(shown, isAboutVote ? box.VoteOf(box.SeatOf(token)) : null, presence.In, words.FateOf(token));
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
