using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using TrustSim.Voting.State;

namespace TrustSim.Voting.Tests;

/// <summary>A browser with its cookies.</summary>
/// <param name="from">The address that it has, if it is not the one of this machine.</param>
sealed class Phone(Lobby lobby, string from = "127.0.0.1") : IDisposable
{
    readonly HttpClient client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        ConnectCallback = async (context, cancelled) =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            socket.Bind(new IPEndPoint(IPAddress.Parse(from), 0));
            await socket.ConnectAsync(context.DnsEndPoint, cancelled);
            return new NetworkStream(socket, ownsSocket: true);
        },
    }) { Timeout = TimeSpan.FromMinutes(1) };

    /// <summary>A phone that has opened the page.</summary>
    public static async Task<Phone> At(Lobby lobby, string from = "127.0.0.1")
    {
        var phone = new Phone(lobby, from);
        await phone.Page();
        return phone;
    }

    public void Dispose() => client.Dispose();

    public async Task<string> Page(string path = $"/{Lobby.Code}")
    {
        using var answer = await Send(HttpMethod.Get, path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync();
    }

    public async Task<PhoneState> State()
    {
        using var answer = await Send(HttpMethod.Get, $"/{Lobby.Code}/state");
        return JsonSerializer.Deserialize(await answer.Content.ReadAsStringAsync(), PhoneJson.Default.PhoneState).ShouldNotBeNull();
    }

    public async Task Beat()
    {
        using var answer = await Send(HttpMethod.Post, $"/{Lobby.Code}/beat");
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    /// <summary>Votes as the page’s script does.</summary>
    /// <param name="ballot">Null: the one that the phone shows.</param>
    public async Task<VoteReply> Vote(int answer, string? ballot = null)
    {
        using var reply = await Post($"ballot={ballot ?? (await State()).Ballot}&answer={answer}", ("Accept", "application/json"));
        reply.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JsonSerializer.Deserialize(await reply.Content.ReadAsStringAsync(), PhoneJson.Default.VoteReply).ShouldNotBeNull();
    }

    /// <summary>Votes as a form does.</summary>
    public Task<HttpResponseMessage> Post(string form, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Post, $"/{Lobby.Code}/vote", new StringContent(form), headers);

    public Task<HttpResponseMessage> Send(
        HttpMethod method, string path, HttpContent? body = null, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, $"http://{lobby.Host}{path}") { Content = body };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        return client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>The lines of the page’s event stream, without empty ones.</summary>
    public async Task<StreamReader> Events()
    {
        var answer = await Send(HttpMethod.Get, $"/{Lobby.Code}/events");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        return new(await answer.Content.ReadAsStreamAsync());
    }
}
