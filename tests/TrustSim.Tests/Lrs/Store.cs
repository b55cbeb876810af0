using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace TrustSim.Tests.Lrs;

/// <summary>
/// A learning record store on this machine, which checks its requests against the part of xAPI 1.0.3 about sending statements. A test can
/// make it misbehave.
/// </summary>
sealed class Store : IDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource stop = new();
    readonly ConcurrentQueue<Mishap> mishaps = new();
    readonly Lock guard = new();
    readonly Action? losePatience;

    /// <param name="losePatience">Ends the sender's wait.</param>
    public Store(Action? losePatience = null)
    {
        this.losePatience = losePatience;
        listener.Start();
        Address = new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/xapi/statements");
        _ = Accept();
    }

    public Uri Address { get; }

    public string Url => new Uri(Address, ".").AbsoluteUri;

    /// <summary>The stored statements by id, in their first version.</summary>
    public ConcurrentDictionary<Guid, string> Statements { get; } = new();

    /// <summary>Breaches of the protocol.</summary>
    public ConcurrentQueue<string> Mistakes { get; } = new();

    /// <summary>Number of statements in each request.</summary>
    public ConcurrentQueue<int> Batches { get; } = new();

    /// <summary>Number of statements with the id of a different one.</summary>
    public int Conflicts { get; private set; }

    /// <summary>Called with the progress of each request.</summary>
    public Action<Moment> Reached { get; set; } = _ => { };

    /// <summary>The Authorization header.</summary>
    public string? Authorization { get; private set; }

    /// <summary>The Retry-After header of a 429.</summary>
    public string RetryAfter { get; set; } = "7";

    /// <summary>Statements that it refuses.</summary>
    public HashSet<Guid> Unwanted { get; } = [];

    /// <summary>Sets the failures of the next requests, one each.</summary>
    public void Suffer(params IEnumerable<Mishap> all)
    {
        foreach (var mishap in all) mishaps.Enqueue(mishap);
    }

    public void Dispose()
    {
        stop.Cancel();
        listener.Dispose();
        stop.Dispose();
    }

    async Task Accept()
    {
        try
        {
            while (true) _ = Serve(await listener.AcceptTcpClientAsync(stop.Token));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    async Task Serve(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                while (await Request.Read(stream, stop.Token) is { } request)
                {
                    if (!await Answer(request, stream)) return;
                }
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException)
            {
                // The other side, or the test, has ended.
            }
            catch (Exception exception)
            {
                Mistakes.Enqueue(exception.ToString());
            }
        }
    }

    /// <returns>Whether the connection stays.</returns>
    async Task<bool> Answer(Request request, NetworkStream stream)
    {
        var mishap = mishaps.TryDequeue(out var next) ? next : Mishap.None;
        Check(request);
        Reached(Moment.Asked);
        switch (mishap)
        {
            case Mishap.Busy:
                return await Say(stream, "429 Too Many Requests", "slow down", $"Retry-After: {RetryAfter}\r\n");
            case Mishap.Broken:
                return await Say(stream, "500 Internal Server Error", "oh");
            case Mishap.Cut:
                return false;
            case Mishap.Silence:
                losePatience!();
                return false;
            case Mishap.Login:
                return await Say(stream, "200 OK", "<html>Log in to Wi-Fi</html>");
            case Mishap.OtherAlphabet:
                return await Say(stream, "200 OK", "[]", "Content-Type: application/json; charset=utf-7\r\n");
            case Mishap.HalfASign:
                return await Say(stream, "200 OK", """["\ud800"]""");
            case Mishap.TooLong:
                return await Say(stream, "200 OK", $"[\"{new string('a', 1 << 20)}\"]");
            case Mishap.Elsewhere:
                return await Say(stream, "307 Temporary Redirect", "", "Location: http://127.0.0.1:1/elsewhere\r\n");
            case Mishap.Stranger:
                return await Say(stream, "401 Unauthorized", "");
        }

        var (status, body) = Take(request);
        Reached(Moment.Stored);
        switch (mishap)
        {
            case Mishap.BrokenAfterStoring:
                return await Say(stream, "503 Service Unavailable", "");
            case Mishap.CutAfterStoring:
                return false;
            case Mishap.SilenceAfterStoring:
                losePatience!();
                return false;
            case Mishap.HalfAnAnswer:
                await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n[\""), stop.Token);
                return false;
            default:
                var stays = await Say(stream, status, body);
                Reached(Moment.Answered);
                return stays;
        }
    }

    void Check(Request request)
    {
        Authorization = request.Headers.GetValueOrDefault("authorization");
        if (request.Line != "POST /xapi/statements HTTP/1.1") Mistakes.Enqueue(request.Line);
        if (request.Headers.GetValueOrDefault("x-experience-api-version") != "1.0.3") Mistakes.Enqueue("no version");
        if (request.Headers.GetValueOrDefault("content-type") != "application/json") Mistakes.Enqueue("content-type");
        if (request.Body.Length > 256 * 1024 + 512) Mistakes.Enqueue($"{request.Body.Length} bytes");
        using var document = JsonDocument.Parse(request.Body);
        var count = document.RootElement.GetArrayLength();
        Batches.Enqueue(count);
        if (count is 0 or > 50) Mistakes.Enqueue($"{count} statements");
        if (document.RootElement.EnumerateArray().Select(statement => statement.GetProperty("id").GetGuid()).Distinct().Count() != count)
            Mistakes.Enqueue("one twice in a batch");
    }

    /// <summary>All of a batch, or none.</summary>
    (string Status, string Body) Take(Request request)
    {
        using var document = JsonDocument.Parse(request.Body);
        var sent =
            document.RootElement.EnumerateArray()
                .Select(statement => (Id: statement.GetProperty("id").GetGuid(), Text: statement.GetRawText())).ToList();
        lock (guard)
        {
            if (sent.Any(statement => Unwanted.Contains(statement.Id)))
                return ("400 Bad Request", "A statement is not well formed.\u001b[31m");
            if (sent.Any(statement => Statements.TryGetValue(statement.Id, out var known) && known != statement.Text))
            {
                Conflicts++;
                return ("409 Conflict", "There is another statement of that id.");
            }

            foreach (var (id, text) in sent) Statements[id] = text;
        }

        return ("200 OK", JsonSerializer.Serialize(sent.Select(statement => statement.Id)));
    }

    async Task<bool> Say(NetworkStream stream, string status, string body, string headers = "")
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                $"HTTP/1.1 {status}\r\n{headers}X-Experience-API-Version: 1.0.3\r\nContent-Length: {bytes.Length}\r\n\r\n"), stop.Token);
        await stream.WriteAsync(bytes, stop.Token);
        return true;
    }

    sealed record Request(string Line, Dictionary<string, string> Headers, byte[] Body)
    {
        public static async Task<Request?> Read(NetworkStream stream, CancellationToken stop)
        {
            var head = new List<byte>();
            var one = new byte[1];
            while (!(head.Count >= 4 && head[^1] == '\n' && head[^3] == '\n'))
            {
                if (await stream.ReadAsync(one, stop) == 0) return null;
                // The beginning of a TLS handshake, which this server does not understand.
                if (head.Count == 0 && one[0] == 0x16)
                {
                    await stream.WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray(), stop);
                    return null;
                }

                head.Add(one[0]);
            }

            var lines = Encoding.ASCII.GetString([.. head]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
            var headers =
                lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0].ToLowerInvariant(), pair => pair[1]);
            var body = new byte[int.Parse(headers["content-length"], CultureInfo.InvariantCulture)];
            await stream.ReadExactlyAsync(body, stop);
            return new(lines[0], headers, body);
        }
    }
}
