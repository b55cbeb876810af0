using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TrustSim.Voting.Network;
using TrustSim.Voting.Requests;
using TrustSim.Voting.State;

namespace TrustSim.Voting;

/// <summary>The web server for phones, from its start to its end.</summary>
sealed class PhoneServer : IVotes
{
    /// <summary>Greatest size of the head of a request, in bytes.</summary>
    public const int MostHead = 8 * 1024;

    static readonly TimeSpan StopsWithin = TimeSpan.FromMilliseconds(500);

    readonly WebApplication app;
    readonly PhoneBoard board;
    readonly Presence presence;

    PhoneServer(WebApplication app, IPEndPoint at, string code, PhoneBoard board, Presence presence)
    {
        (this.app, this.board, this.presence) = (app, board, presence);
        (Code, Port, Address) = (code, at.Port, $"HTTP://{at}/{code}");
        Scan = ScanCode.Draw(Address);
    }

    public string Address { get; }

    public int Port { get; }

    public string Code { get; }

    public int In => presence.In;

    public bool IsFound => presence.IsFound;

    public int Away => presence.Away;

    public bool[,] Scan { get; }

    public int Version => presence.Version;

    public bool IsClosed
    {
        get => board.Now.IsClosed;
        set => board.Close(value);
    }

    /// <summary>Listens.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    /// <exception cref="System.Net.Sockets.SocketException">The system does not let anything listen there.</exception>
    public static PhoneServer Start(IPEndPoint at, Invitation invitation, VoteBox box, WordBox words, TimeProvider clock)
    {
        var (board, presence, code) = (new PhoneBoard(), new Presence(clock), invitation.Code);
        board.Close(invitation.IsClosed);
        var app = Build(at);
        var requests = new PhoneRequests(at, invitation, board, presence, box, words, clock, app.Lifetime.ApplicationStopping);
        // The web server answers outside the flow of this run, which knows the language.
        var languages = new PhoneLanguage(Say.Catalogue, invitation.Languages);
        app.Run(http =>
        {
            Say.Catalogue = languages.For(http.Request.Headers.AcceptLanguage.ToString());
            return requests.Answer(http);
        });
        try
        {
            app.StartAsync().GetAwaiter().GetResult();
            return new(app, at, code, board, presence);
        }
        catch (Exception)
        {
            Finish(app.DisposeAsync().AsTask());
            throw;
        }
    }

    public void Ask(PhoneQuestion question) => board.Show(question);

    public void Wait(Func<string> sentence, PhoneWriting? writing = null) => board.Show(sentence, writing);

    public void Dispose()
    {
        using var limit = new CancellationTokenSource(StopsWithin);
        Finish(app.StopAsync(limit.Token));
        Finish(app.DisposeAsync().AsTask());
    }

    static WebApplication Build(IPEndPoint at)
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddSingleton<IHostLifetime, QuietLifetime>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = VoteForm.MostBytes;
            options.Limits.MaxRequestLineSize = MostHead / 4;
            options.Limits.MaxRequestHeadersTotalSize = MostHead;
            options.Limits.MaxConcurrentConnections = ConnectionLimit.Most;
            options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            options.Listen(at, listen =>
            {
                listen.Protocols = HttpProtocols.Http1;
                listen.Use(new ConnectionLimit().Before);
            });
        });
        return builder.Build();
    }

    /// <summary>Waits a short while. A connection that does not end then ends with the program.</summary>
    static void Finish(Task ending)
    {
        try
        {
            ending.Wait(StopsWithin);
        }
        catch (AggregateException)
        {
            // The server was told to hurry.
        }
    }
}
