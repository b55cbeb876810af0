using System.Net;

namespace TrustSim.Voting.Tests;

/// <summary>Only the page’s own requests are answered, and no size of a request harms.</summary>
public sealed class DoorTests : IDisposable
{
    readonly Lobby lobby = new();

    public DoorTests() => lobby.Ask();

    public void Dispose() => lobby.Dispose();

    [Theory, InlineData("/K7Q2"), InlineData("/k7q2"), InlineData("/K7q2/"), InlineData("/k7q2/state")]
    public async Task The_code_may_be_typed_in_any_case(string path)
    {
        using var phone = new Phone(lobby);
        using var answer = await phone.Send(HttpMethod.Get, path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("GET", "/")]
    [InlineData("GET", "/K7Q3")]
    [InlineData("GET", "/K7Q3/state")]
    [InlineData("GET", "/K7Q3/events")]
    [InlineData("GET", "/K7Q2/other")]
    [InlineData("GET", "/K7Q2/state/more")]
    [InlineData("GET", "/K7Q2/vote")]
    [InlineData("GET", "/K7Q2/..%2f..%2fetc/passwd")]
    [InlineData("GET", "//K7Q2")]
    [InlineData("POST", "/K7Q2")]
    [InlineData("POST", "/K7Q2/state")]
    [InlineData("PUT", "/K7Q2/vote")]
    [InlineData("DELETE", "/K7Q2")]
    public async Task Nothing_else_is_there(string method, string path)
    {
        using var phone = new Phone(lobby);
        using var answer = await phone.Send(new(method), path);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldStartWith("There is nothing here.");
    }

    [Fact]
    public async Task A_person_reads_a_refusal_as_a_page()
    {
        using var phone = new Phone(lobby);
        using var answer = await phone.Send(HttpMethod.Get, "/K7Q3", null, ("Accept", "text/html"));
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("<h1>There is nothing here.");
    }

    [Theory]
    [InlineData("evil.example", 403)]
    [InlineData("127.0.0.1", 403)]
    [InlineData("127.0.0.1:1", 403)]
    [InlineData("localhost:PORT", 403)]
    [InlineData("evil.example:PORT", 403)]
    [InlineData("127.0.0.1:PORT", 303)]
    public async Task Only_our_own_host_is_answered(string host, int status) =>
        (await Cast(hasCookie: true, ("Host", Here(host)))).ShouldBe(status);

    [Theory]
    [InlineData("http://127.0.0.1:PORT", true, 303)]
    [InlineData("null", true, 303)]
    [InlineData("null", false, 403)]
    [InlineData("http://127.0.0.1", true, 403)]
    [InlineData("https://127.0.0.1:PORT", true, 403)]
    [InlineData("http://evil.example", true, 403)]
    [InlineData("", true, 403)]
    public async Task Only_our_own_page_votes(string origin, bool hasCookie, int status) =>
        (await Cast(hasCookie, ("Origin", Here(origin)))).ShouldBe(status);

    [Fact]
    public async Task A_browser_that_names_no_origin_votes() => (await Cast(hasCookie: true)).ShouldBe(303);

    [Theory]
    [InlineData("")]
    [InlineData("0123")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF")]
    [InlineData("0123456789abcdef0123456789abcdef0")]
    [InlineData("0123456789abcdef0123456789abcde'")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    public async Task A_token_of_another_form_is_none(string token)
    {
        using var phone = new Phone(lobby);
        using var answer = await phone.Post("ballot=0&answer=0", ("Cookie", $"t-K7Q2={token}"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_cookie_is_for_the_server_alone()
    {
        using var phone = new Phone(lobby);
        using var answer = await phone.Send(HttpMethod.Get, "/K7Q2");
        answer.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem()
            .ShouldMatch("^t-K7Q2=[0-9a-f]{64}; Path=/; Max-Age=86400; HttpOnly; SameSite=Lax$");
    }

    [Theory, InlineData("GET", "/K7Q2"), InlineData("GET", "/K7Q2/state"), InlineData("GET", "/nothing"), InlineData("GET", "/K7Q2/events")]
    public async Task Every_answer_tells_the_browser_to_load_and_keep_nothing(string method, string path)
    {
        using var phone = new Phone(lobby);
        using var answer = await phone.Send(new(method), path);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'; ");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_body_of_ten_megabytes_is_refused_and_harms_nobody(bool tellsLength)
    {
        using var phone = await Phone.At(lobby);
        using HttpContent body = tellsLength ? new ByteArrayContent(new byte[10_000_000]) : new StreamContent(new Endless(10_000_000));
        try
        {
            using var answer = await phone.Send(HttpMethod.Post, "/K7Q2/vote", body);
            answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        }
        catch (HttpRequestException)
        {
            // The server ended the connection while the rest was still on its way.
        }

        (await phone.Vote(1)).Result.ShouldBe("kept");
    }

    [Fact]
    public async Task A_vote_with_a_body_of_just_four_kilobytes_is_read()
    {
        using var phone = await Phone.At(lobby);
        var vote = $"ballot={(await phone.State()).Ballot}&answer=1&more=";
        using var most = await phone.Post(vote.PadRight(4096, 'x'));
        most.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var more = await phone.Post(vote.PadRight(4097, 'x'));
        more.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Too_long_a_head_is_refused()
    {
        using var phone = await Phone.At(lobby);
        using var answer = await phone.Send(HttpMethod.Get, "/K7Q2", null, ("X-Long", new string('x', 9000)));
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestHeaderFieldsTooLarge);
        using var address = await phone.Send(HttpMethod.Get, $"/K7Q2?{new string('x', 9000)}");
        address.StatusCode.ShouldBe(HttpStatusCode.RequestUriTooLong);
        (await phone.Vote(1)).Result.ShouldBe("kept");
    }

    string Here(string text) => text.Replace("PORT", $"{lobby.Votes.Port}", StringComparison.Ordinal);

    async Task<int> Cast(bool hasCookie, params (string Name, string Value)[] headers)
    {
        using var phone = new Phone(lobby);
        if (hasCookie) await phone.Page();
        using var answer = await phone.Post($"ballot={(await phone.State()).Ballot}&answer=1", headers);
        var isTaken = answer.StatusCode == HttpStatusCode.SeeOther;
        lobby.Counts.Sum().ShouldBe(isTaken ? 1 : 0);
        if (!isTaken) (await answer.Content.ReadAsStringAsync()).ShouldStartWith("This did not come from the vote’s own page.");
        return (int)answer.StatusCode;
    }

    /// <summary>So many zeros, which tell nobody how many they are.</summary>
    sealed class Endless(long left) : MemoryStream
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = (int)Math.Min(left, buffer.Length);
            left -= read;
            return ValueTask.FromResult(read);
        }

        public override int Read(Span<byte> buffer) => throw new NotSupportedException();
    }
}
