using System.Security.Cryptography;
using TrustSim.Core;
using TrustSim.Records.Voting;

namespace TrustSim.Terminal.Workshops;

/// <summary>
/// The phones of a workshop. Nothing listens before <see cref="Open"/>; from then on phones show what the group is asked, and their votes
/// go into the secret votes of the workshop.
/// </summary>
/// <param name="access">The way to phones; null: this program has none.</param>
sealed class PhoneDesk(WorkshopSession session, PhoneAccess? access) : IDisposable
{
    readonly Lazy<ImmutableDictionary<string, Scenario>> translations = new(() => access!.Translations(session.Text));
    PhoneAddress? at;
    (int? Ballot, string Occasion, Voters Voters)? asked;
    int seenWords;

    /// <summary>The phones that vote; null where none are let in.</summary>
    public IVotes? Votes { get; private set; }

    /// <summary>The addresses of this machine at which phones could vote.</summary>
    public IReadOnlyList<PhoneAddress> Addresses => access?.Phones.Addresses() ?? [];

    /// <summary>Changes whenever something changes that the wall shows of phones.</summary>
    public (int Version, int Voted) Seen => (Votes?.Version ?? 0, session.Votes.Version);

    /// <summary>Whether phones can come now: something listens, at an address that this machine still has.</summary>
    public bool AreWelcome => Votes is not null && Addresses.Contains(at);

    /// <summary>Whether this program has a way to phones at all.</summary>
    public bool IsPossible => access is not null;

    /// <summary>The network that the group joins; null: nobody has named it. No file has it.</summary>
    public Wifi? Wifi { get; set; }

    /// <summary>The code with which phones join the network.</summary>
    public bool[,]? WifiScan => Wifi is { } wifi ? access!.Phones.Draw(wifi.Code) : null;

    /// <summary>Number of words from phones that have come since the last call, where they still wait; 0: none.</summary>
    public int NewWords
    {
        get
        {
            var (before, now) = (seenWords, session.Words.Waiting);
            if (now.IsEmpty) return 0;
            seenWords = now[^1].Number;
            return seenWords > before ? now.Length : 0;
        }
    }

    /// <summary>Draws a code for phones.</summary>
    public static string NewCode() => RandomNumberGenerator.GetString(PhoneCode.Signs, PhoneCode.Length);

    /// <summary>Lets phones in, with the code and port of an earlier sitting where there are any.</summary>
    /// <returns>The reason why it is not possible; null where it is.</returns>
    public Refusal? Open(PhoneAddress address)
    {
        var before = session.Workshop.Phones;
        Votes?.Dispose();
        Votes = null;
        var invitation = new Invitation(
            before?.Code ?? NewCode(), before?.Port, KeyOf(session.Workshop.Setup.Seed), [.. translations.Value.Keys],
            before?.IsClosed ?? false);
        var (votes, problem) = access!.Phones.Open(address, invitation, session.Votes, session.Words);
        // Another program has taken the port meanwhile: phones come again by the new address, which the wall shows.
        if (votes is null && before is not null)
            (votes, problem) = access.Phones.Open(address, invitation with { Port = null }, session.Votes, session.Words);
        if (votes is null) return problem;
        (Votes, at, asked) = (votes, address, null);
        votes.Wait(LookUp);
        var now = new WorkshopAct.Admit(votes.Code, votes.Port, before?.Closed);
        if (now != before) session.Do(now);
        Follow();
        return null;
    }

    /// <summary>
    /// What to ask before a vote closes: somebody has not voted, or there are more votes than people. Phones that are away hold nothing up.
    /// </summary>
    /// <returns>Null: nothing.</returns>
    public string? QuestionBeforeClosing(Ballot ballot)
    {
        var (voters, votes) = (session.Workshop.Group.Voters, ballot.Cast);
        if (votes > voters.Count)
            return Say.Text("lobby.more-votes", ("votes", votes),
                ("voters", WorkshopWording.Voters(voters, BallotWay.Phones, voters.Count)));
        var missing = voters.Count - votes;
        return votes > 0 && missing <= (Votes?.Away ?? 0) ? null : WorkshopWording.NotVoted(voters, BallotWay.Phones, missing).Plain;
    }

    /// <summary>Lets nobody else in, or everybody again. It outlasts this program.</summary>
    public void Close(bool isClosed)
    {
        Votes!.IsClosed = isClosed;
        session.Do(new WorkshopAct.Admit(Votes.Code, Votes.Port, isClosed ? true : null));
    }

    /// <summary>Tells the phones where the group is now.</summary>
    public void Follow()
    {
        if (Votes is null) return;
        var workshop = session.Workshop;
        int? ballot = workshop.Open is { Way: BallotWay.Phones } ? workshop.Ballots.Length : null;
        var now = (ballot, session.Words.Occasion, workshop.Group.Voters);
        if (now == asked) return;
        asked = now;
        if (ballot is not null) Votes.Ask(QuestionOf(workshop, workshop.Ballots.Length));
        else Votes.Wait(LookUp, WritingIn(workshop));
    }

    public void Dispose() => Votes?.Dispose();

    static string LookUp() => Say.Text("lobby.look-up");

    /// <summary>A key that no file has: the seed of a workshop is drawn for it alone.</summary>
    static byte[] KeyOf(ulong seed) => SHA256.HashData([.. "phones"u8, .. BitConverter.GetBytes(seed)]);

    /// <summary>What people can write on their phones now; null: nothing.</summary>
    PhoneWriting? WritingIn(Workshop workshop) => session.Words.Occasion is not { Length: > 0 } occasion ? null
        : workshop.Stage == Stage.Debrief ? new(occasion, null, workshop.Group.Voters.Tables)
        : new(occasion, QuestionOf(workshop, workshop.Ballots.Length - 1), []);

    PhoneQuestion QuestionOf(Workshop workshop, int ballot)
    {
        var scene = workshop.Playthrough.Scene!.Scene;
        return new(
            ballot, Runs.FromScenario(scene.Ask).Plain, Question.Answers(workshop.Playthrough), access!.LanguageOf(session.Text),
            translations.Value.Select(told => (Tag: told.Key, Text: TextIn(told.Value, scene.Id, workshop.Playthrough)))
                .Where(told => told.Text is not null).ToImmutableDictionary(told => told.Tag, told => told.Text!));
    }

    /// <summary>The question in a translation; null where it lacks one of the answers.</summary>
    static PhoneText? TextIn(Scenario told, SceneId id, Playthrough play)
    {
        if (told.Scenes.FirstOrDefault(scene => scene.Id == id) is not { } scene) return null;
        var answers = play.OpenChoices.Select(open => scene.Choices.FirstOrDefault(choice => choice.Id == open.Id)).ToList();
        return answers.Contains(null) ? null
            : new(Runs.FromScenario(scene.Ask).Plain, [.. answers.Select(answer => Run.FromScenario(answer!.Text).Text)]);
    }
}
