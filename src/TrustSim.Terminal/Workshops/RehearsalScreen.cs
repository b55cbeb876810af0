using Terminal.Gui.App;
using TrustSim.Core;
using TrustSim.Records.Voting;

namespace TrustSim.Terminal.Workshops;

/// <summary>
/// Before the group comes, the facilitator tries with one phone whether phones reach this machine. Where none comes, it asks what the phone
/// shows, and tells the ways out. It holds no workshop: no vote is taken, and nothing is written.
/// </summary>
sealed class RehearsalScreen(PhoneAccess access) : Screen
{
    /// <summary>How long a phone may take before it asks what the phone shows.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    static readonly TimeSpan Every = TimeSpan.FromMilliseconds(100);

    readonly OptionList shows =
        new([.. RehearsalCauseTable.Seen.Select(cause => Say.Text($"rehearse.shows-{RehearsalCauseTable.Rows[cause].Id}"))], 0);

    IApplication? app;
    IVotes? votes;
    PhoneAddress? at;
    Refusal? problem;
    RehearsalCause? cause;
    bool hasBegun;
    bool isLate;
    bool isLeft;
    bool hasCome;
    int tries;

    public override string Title => Say.Text("rehearse.title");

    public override IReadOnlyList<Binding> Bindings =>
    [
        .. IsAsking
            ? [shows.Arrows(Say.Text("bind.choose"), Say.Text("rehearse.choose")), shows.Numbers(null, Say.Text("rehearse.choose"))]
            : (Binding[])[],
        new(KeyAction.Continue, [Press.Enter],
            IsAsking ? Say.Text("bind.take-it") : IsWaiting ? Say.Text("rehearse.does-not-come") : Say.Text("rehearse.done"),
            IsAsking ? Say.Text("rehearse.take-help")
                : IsWaiting ? Say.Text("rehearse.does-not-come-help") : Say.Text("rehearse.done-help"),
            Continue),
        new(KeyAction.Rehearse, [Press.Sign('R')], Say.Text("rehearse.again"), Say.Text("rehearse.again-help"), Try),
        Esc(Say.Text("bind.back"), Say.Text("bind.back")),
    ];

    bool IsWaiting => votes is not null && !hasCome && !isLate;

    bool IsAsking => votes is not null && !hasCome && isLate && cause is null;

    public override int InSight => IsAsking ? shows.Selected : -1;

    public override ImmutableArray<Row> Body(int width, int height) =>
        IsWaiting ? CodePage.Render(votes!.Scan, Shell.Look.HasColours, width, height, wide => Layout.Render(Waiting, wide))
            : Layout.Render([.. Told], width);

    public override ImmutableArray<Row> Foot(int width) => IsAsking ? shows.Lines(width) : [];

    public override void OnOption(int option)
    {
        if (IsAsking) shows.Select(option);
    }

    public override void Shown()
    {
        if (hasBegun) return;
        hasBegun = true;
        Try();
    }

    public override void Begun(IApplication app)
    {
        this.app = app;
        Wait();
        app.AddTimeout(Every, () =>
        {
            if (isLeft) return false;
            if (!hasCome && votes is { IsFound: true })
            {
                hasCome = true;
                if (Shell.Current == this) Shell.Top();
            }

            return true;
        });
    }

    public override void Back()
    {
        isLeft = true;
        votes?.Dispose();
        Shell.Pop();
    }

    ImmutableArray<Block> Waiting =>
    [
        Block.Say(BlockKind.Prose, "rehearse.scan"),
        new(BlockKind.Title, Runs.FromProgram(votes!.Address)),
        Block.Say(BlockKind.Prose, "rehearse.waits", ("seconds", (int)Patience.TotalSeconds)),
        Block.Say(BlockKind.Note, "rehearse.nothing-kept"),
    ];

    IEnumerable<Block> Told
    {
        get
        {
            if (hasCome)
                return
                [
                    Block.Say(BlockKind.Title, "rehearse.good"),
                    Block.Say(BlockKind.Prose, "rehearse.good-at", ("address", Runs.FromProgram(votes!.Address)),
                        ("network", Runs.FromName(at!.Network))),
                    Block.Say(BlockKind.Prose, "rehearse.then"),
                ];
            if (problem is { } why)
                return [Block.Say(BlockKind.Reason, "lobby.cannot", ("why", Say.Runs(why))), .. RehearsalCause.NoNetwork.Tell().Skip(1)];
            if (votes is null) return RehearsalCause.NoNetwork.Tell();
            return cause is { } known ? known.Tell()
                : [Block.Say(BlockKind.Title, "rehearse.none-yet"), Block.Say(BlockKind.Prose, "rehearse.what-does-it-show")];
        }
    }

    void Continue()
    {
        if (IsWaiting) isLate = true;
        else if (IsAsking) cause = RehearsalCauseTable.Seen[shows.Selected];
        else Back();
    }

    /// <summary>Begins again, in whichever network this machine is now; with several it asks.</summary>
    void Try()
    {
        var addresses = access.Phones.Addresses();
        if (addresses.Count > 1)
        {
            Shell.Push(new PickScreen(Say.Text("lobby.which-title"), Say.Text("lobby.which-question"),
                [.. addresses.Select(WorkshopWording.Network)], chosen => Open(addresses[chosen])));
            return;
        }

        Open(addresses.Count == 0 ? null : addresses[0]);
    }

    void Open(PhoneAddress? address)
    {
        votes?.Dispose();
        (votes, problem, at, cause, isLate, hasCome) = (null, null, address, null, false, false);
        tries++;
        if (address is null) return;
        (votes, problem) = access.Phones.Open(address, Invitation.Once(PhoneDesk.NewCode()), VoteBox.InMemory(), WordBox.Beside(null));
        votes?.Wait(() => Say.Text("rehearse.phone"));
        Wait();
    }

    /// <summary>Asks what the phone shows where none has come in time.</summary>
    void Wait()
    {
        if (app is null || votes is null) return;
        var mine = tries;
        app.AddTimeout(Patience, () =>
        {
            if (isLeft || mine != tries || hasCome) return false;
            isLate = true;
            if (Shell.Current == this) Shell.Top();
            return false;
        });
    }
}
