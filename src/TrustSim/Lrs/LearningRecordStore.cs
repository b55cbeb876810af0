using System.Net;
using System.Net.Http.Headers;
using System.Security.Authentication;
using System.Text.Json;
using System.Text.Unicode;
using TrustSim.Records.Cohorts;

namespace TrustSim.Lrs;

/// <summary>A client of a learning record store over HTTP. No other part of TrustSim uses the network.</summary>
sealed class LearningRecordStore : IDisposable
{
    /// <summary>Timeout of a request.</summary>
    public static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(60);

    const int MostBytesOfAnswer = 1 << 20;
    const int MostBytesOfPage = 64 << 20;
    const string VersionHeader = "X-Experience-API-Version";
    const int LongestReason = 300;

    // A body in ASCII is one in UTF-8, too.
    static readonly string[] Alphabets = ["utf-8", "utf8", "us-ascii", "ascii"];

    readonly System.Net.Http.HttpClient http;
    readonly Uri address;
    readonly TimeProvider clock;
    string version = XapiWords.Version;

    /// <param name="basic">The value after <c>Basic</c>; null: send no credentials.</param>
    public LearningRecordStore(Uri address, string? basic, TimeProvider clock)
    {
        (this.address, this.clock) = (address, clock);
        // A redirection would pass the password to another address.
        http = new(new System.Net.Http.SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = !address.IsLoopback })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        if (basic is not null) http.DefaultRequestHeaders.Authorization = new("Basic", basic);
    }

    /// <summary>Sends statements.</summary>
    /// <exception cref="OperationCanceledException">The user has stopped it.</exception>
    public Task<Reply> Send(IReadOnlyList<XapiStatement> statements, CancellationToken stop) => Ask(
        () =>
        {
            using var document = new StringWriter();
            PlaythroughXapi.Write(document, statements);
            var content = new System.Net.Http.ByteArrayContent(Encoding.UTF8.GetBytes($"{document}"));
            content.Headers.ContentType = new("application/json");
            return new(System.Net.Http.HttpMethod.Post, address) { Content = content };
        },
        async (answer, token) =>
            Read(answer.StatusCode, answer.Headers, await BodyOf(answer.Content, token).ConfigureAwait(false), statements), stop);

    /// <summary>Reads a page of statements; returns also where the next one is.</summary>
    /// <exception cref="OperationCanceledException">The user has stopped it.</exception>
    public async Task<(Reply Reply, string? More)> Fetch(Uri page, StatementReading into, CancellationToken stop)
    {
        string? more = null;
        var reply = await Ask(() => new(System.Net.Http.HttpMethod.Get, page), Read, stop).ConfigureAwait(false);
        return (reply, more);

        async Task<Reply> Read(System.Net.Http.HttpResponseMessage answer, CancellationToken token)
        {
            if (answer.StatusCode != HttpStatusCode.OK)
                return this.Read(answer.StatusCode, answer.Headers, await BodyOf(answer.Content, token).ConfigureAwait(false), []);
            if (await BytesOf(answer.Content, MostBytesOfPage, token).ConfigureAwait(false) is not { } bytes)
                return new(ReplyKind.Never, Say.Text("store.unreadable"));
            if (into.TryRead(new MemoryStream(bytes), out more)) return new(ReplyKind.Taken);
            // A captive portal answers 200 to every request.
            return new(ReplyKind.Never, Say.Text(
                bytes.AsSpan().TrimStart(" \t\r\n"u8).StartsWith("{"u8) ? "store.unreadable" : "store.no-store"));
        }
    }

    public void Dispose() => http.Dispose();

    /// <summary>Asks the store, in the version of xAPI that it speaks.</summary>
    async Task<Reply> Ask(
        Func<System.Net.Http.HttpRequestMessage> request,
        Func<System.Net.Http.HttpResponseMessage, CancellationToken, Task<Reply>> read,
        CancellationToken stop)
    {
        using var patience = new CancellationTokenSource(LongestSilence, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, patience.Token);
        try
        {
            while (true)
            {
                using var message = request();
                message.Headers.Add(VersionHeader, version);
                using var answer = await http
                    .SendAsync(message, System.Net.Http.HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
                if (version != XapiWords.Version || !SpeaksOnlyVersion2(answer))
                    return await read(answer, either.Token).ConfigureAwait(false);
                version = XapiWords.Version2;
            }
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new(ReplyKind.Later, Say.Text("store.no-answer-within", ("seconds", LongestSilence.TotalSeconds)));
        }
        catch (Exception exception) when (exception is System.Net.Http.HttpRequestException or IOException)
        {
            // An untrusted certificate is untrusted at the next attempt too.
            return new(exception.InnerException is AuthenticationException ? ReplyKind.Never : ReplyKind.Later,
                NetworkErrors.Describe(exception));
        }
    }

    /// <summary>Whether the store refuses version 1.0.3. Statements of that version are sound in version 2.0 too.</summary>
    static bool SpeaksOnlyVersion2(System.Net.Http.HttpResponseMessage answer) =>
        answer.StatusCode == HttpStatusCode.BadRequest && answer.Headers.TryGetValues(VersionHeader, out var spoken)
            && spoken.Any(each => each.StartsWith("2.", StringComparison.Ordinal));

    /// <summary>The text of an answer; null where nobody can read it: in another alphabet than JSON is written in, or too long.</summary>
    static async Task<string?> BodyOf(System.Net.Http.HttpContent content, CancellationToken stop) =>
        await BytesOf(content, MostBytesOfAnswer, stop).ConfigureAwait(false) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>The same as bytes.</summary>
    static async Task<byte[]?> BytesOf(System.Net.Http.HttpContent content, int most, CancellationToken stop)
    {
        if (content.Headers.ContentType?.CharSet?.Trim('"') is { } alphabet
            && !Alphabets.Contains(alphabet, StringComparer.OrdinalIgnoreCase)) return null;
        using var stream = await content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = await stream.ReadAsync(buffer, stop).ConfigureAwait(false)) > 0;)
        {
            if (bytes.Length + read > most) return null;
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray() is var all && Utf8.IsValid(all) ? all : null;
    }

    /// <param name="body">Null where nobody can read it.</param>
    Reply Read(HttpStatusCode status, HttpResponseHeaders headers, string? body, IReadOnlyList<XapiStatement> statements) =>
        (int)status switch
    {
        200 => Acknowledges(body, statements) switch
        {
            true => new(ReplyKind.Taken),
            // A captive portal answers 200 to every request.
            false => new(ReplyKind.Never, Say.Text("store.no-store")),
            null => new(ReplyKind.Never, Say.Text("store.unreadable")),
        },
        409 => new(ReplyKind.Known, Reason(body)),
        400 or 413 or 422 => new(ReplyKind.Refused, Reason(body)),
        401 or 403 =>
            new(ReplyKind.Never,
                Say.Text("store.unknown-user", ("user", Runs.FromProgram(Credentials.UserVariable)),
                    ("password", Runs.FromProgram(Credentials.PasswordVariable)))),
        408 or 425 or 429 or >= 500 => new(ReplyKind.Later, Say.Text("store.says", ("status", (int)status)), After(headers.RetryAfter)),
        >= 300 and < 400 =>
            new(ReplyKind.Never,
                Elsewhere(headers.Location)),
        404 => new(ReplyKind.Never, Say.Text("store.nothing-there", ("address", Runs.FromName($"{address}")))),
        _ => new(ReplyKind.Never, Say.Text("store.says-why", ("status", (int)status), ("why", Runs.FromName(Reason(body))))),
    };

    static string Elsewhere(Uri? location) => location is null ? Say.Text("store.elsewhere-unsaid")
        : Say.Text("store.elsewhere", ("address", Runs.FromName($"{location}")));

    TimeSpan? After(RetryConditionHeaderValue? after) => after?.Delta ?? (after?.Date is { } date ? date - clock.GetUtcNow() : null);

    /// <returns>Null where the answer cannot be read.</returns>
    static bool? Acknowledges(string? body, IReadOnlyList<XapiStatement> statements)
    {
        if (body is null) return null;
        try
        {
            using var answer = JsonDocument.Parse(body);
            if (answer.RootElement.ValueKind != JsonValueKind.Array) return false;
            var ids =
                answer.RootElement.EnumerateArray()
                    .Select(id => id.ValueKind == JsonValueKind.String && id.TryGetGuid(out var guid) ? guid : Guid.Empty).ToHashSet();
            return statements.All(statement => ids.Contains(statement.Id));
        }
        catch (JsonException)
        {
            return false;
        }
        // Half of a sign, which JSON may write and no text has.
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    static string Reason(string? body) =>
        body is null ? Say.Text("store.unreadable") : Excerpt.From(ControlCharacters.Escape(Paragraphs.Joined(body)), LongestReason);
}
