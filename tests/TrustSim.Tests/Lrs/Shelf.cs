using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;

namespace TrustSim.Tests.Lrs;

/// <summary>
/// A learning record store that also gives statements back, a few on a page. It speaks one version of xAPI and refuses every other one. A
/// test can put anything else in place of an answer.
/// </summary>
sealed class Shelf : IDisposable
{
    readonly HttpListener listener = new();
    readonly List<string> statements = [];
    readonly string version;
    readonly int most;
    readonly int port;

    /// <param name="version">The version that it speaks.</param>
    /// <param name="most">Most statements of a page.</param>
    public Shelf(string version = "1.0.3", int most = 7)
    {
        (this.version, this.most) = (version, most);
        // HttpListener cannot choose a port.
        for (port = 20_000 + Environment.ProcessId % 20_000; ; port++)
        {
            try
            {
                listener.Prefixes.Clear();
                listener.Prefixes.Add($"http://127.0.0.1:{port}/");
                listener.Start();
                break;
            }
            catch (HttpListenerException) when (port < 60_000)
            {
            }
        }

        _ = Serve();
    }

    public string Url => $"http://127.0.0.1:{port}/xapi/";

    /// <summary>The requests, each in a line.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>The answer to a request for statements after so many pages, if it is another one: its bytes and its content type.</summary>
    public Func<int, (byte[] Body, string Type)?> Instead { get; set; } = _ => null;

    /// <summary>Adds statements without being asked.</summary>
    public void Put(string array)
    {
        using var sent = JsonDocument.Parse(array);
        lock (statements) statements.AddRange(sent.RootElement.EnumerateArray().Select(each => each.GetRawText()));
    }

    public void Dispose() => listener.Close();

    async Task Serve()
    {
        try
        {
            while (true) Answer(await listener.GetContextAsync());
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            // The test has ended.
        }
    }

    void Answer(HttpListenerContext asked)
    {
        Asked.Enqueue($"{asked.Request.HttpMethod} {asked.Request.RawUrl}");
        asked.Response.Headers["X-Experience-API-Version"] = version;
        if (asked.Request.Headers["X-Experience-API-Version"]?.Split('.')[0] != version.Split('.')[0])
        {
            asked.Response.StatusCode = 400;
            asked.Response.Close();
            return;
        }

        var (body, type) = asked.Request.HttpMethod == "POST" ? (Take(asked.Request), "application/json") : Page(asked.Request);
        asked.Response.ContentType = type;
        asked.Response.Close(body, willBlock: true);
    }

    byte[] Take(HttpListenerRequest request)
    {
        using var reader = new StreamReader(request.InputStream, Encoding.UTF8);
        var text = reader.ReadToEnd();
        Put(text);
        using var sent = JsonDocument.Parse(text);
        return Encoding.UTF8.GetBytes(
            JsonSerializer.Serialize(sent.RootElement.EnumerateArray().Select(each => each.GetProperty("id").GetString())));
    }

    (byte[] Body, string Type) Page(HttpListenerRequest request)
    {
        var from = int.Parse(request.QueryString["from"] ?? "0");
        if (Instead(from / most) is { } other) return other;
        lock (statements)
        {
            var activity = request.QueryString["activity"];
            var chosen = statements.Where(each => activity is null || each.Contains($"\"{activity}\"", StringComparison.Ordinal)).ToList();
            var more = from + most < chosen.Count
                ? $"/xapi/statements?from={from + most}{(activity is null ? "" : $"&activity={Uri.EscapeDataString(activity)}")}" : "";
            return (Encoding.UTF8.GetBytes(
                $$"""{"statements":[{{string.Join(',', chosen.Skip(from).Take(most))}}],"more":"{{more}}"}"""), "application/json");
        }
    }
}
