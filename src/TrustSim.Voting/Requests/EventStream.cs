using TrustSim.Voting.State;

namespace TrustSim.Voting.Requests;

/// <summary>
/// Tells a page at once that phones show something else, by server-sent events. A script gives up for good after any status but 200, so a
/// stream that cannot be is a stream that ends.
/// </summary>
static class EventStream
{
    /// <summary>Time between two signs of life. The page takes a stream for dead that has been silent for 25 seconds.</summary>
    public static readonly TimeSpan Beat = TimeSpan.FromSeconds(10);

    // How long the page waits before it opens a stream anew, in milliseconds.
    const string Retry = "retry:3000\n\n";

    /// <summary>Sends events until the phone or the server ends.</summary>
    public static async Task Send(HttpResponse response, PhoneBoard board, TimeProvider clock, CancellationToken stopping)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping, response.HttpContext.RequestAborted);
        try
        {
            await Begin(response, end.Token);
            for (var told = -1; !end.IsCancellationRequested;)
            {
                var shown = board.Now;
                await Write(response, shown.Version == told ? "event:beat\ndata:1\n\n" : $"data:{shown.Version}\n\n", end.Token);
                told = shown.Version;
                await Task.WhenAny(shown.Replaced.Task, Task.Delay(Beat, clock, end.Token));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // The phone has gone, or the workshop is over.
        }
    }

    /// <summary>Answers an address that asks too often.</summary>
    public static Task Refuse(HttpResponse response) => Begin(response, response.HttpContext.RequestAborted);

    static Task Begin(HttpResponse response, CancellationToken cancelled)
    {
        response.ContentType = "text/event-stream";
        return Write(response, Retry, cancelled);
    }

    static async Task Write(HttpResponse response, string text, CancellationToken cancelled)
    {
        await response.WriteAsync(text, cancelled);
        await response.Body.FlushAsync(cancelled);
    }
}
