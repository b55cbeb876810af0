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
    PhoneAddress? at;
    int? asked;

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

    /// <summary>Draws a code for phones.</summary>
    public static string NewCode() => RandomNumberGenerator.GetString(PhoneCode.Signs, PhoneCode.Length);

    /// <summary>Lets phones in, with the code and port of an earlier sitting where there are any.</summary>
    /// <returns>The reason why it is not possible; null where it is.</returns>
    public Refusal? Open(PhoneAddress address)
    {
        var before = session.Workshop.Phones;
        Votes?.Dispose();
        Votes = null;
        var code = before?.Code ?? NewCode();
        var (votes, problem) = access!.Phones.Open(address, code, before?.Port, session.Votes);
        // Another program has taken the port meanwhile: phones come again by the new address, which the wall shows.
        if (votes is null && before is not null) (votes, problem) = access.Phones.Open(address, code, null, session.Votes);
        if (votes is null) return problem;
        (Votes, at, asked) = (votes, address, null);
        votes.Wait(Say.Text("lobby.look-up"));
        var now = new WorkshopAct.Admit(votes.Code, votes.Port);
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
            return Say.Text("lobby.more-votes", ("votes", votes), ("voters", WorkshopWording.Voters(voters, voters.Count)));
        var missing = voters.Count - votes;
        return votes > 0 && missing <= (Votes?.Away ?? 0) ? null : WorkshopWording.NotVoted(voters, missing).Plain;
    }

    /// <summary>Tells the phones where the group is now.</summary>
    public void Follow()
    {
        var workshop = session.Workshop;
        int? now = workshop.Open is { Way: BallotWay.Phones } ? workshop.Ballots.Length : null;
        if (now == asked) return;
        asked = now;
        if (now is null) Votes?.Wait(Say.Text("lobby.look-up"));
        else Votes?.Ask(QuestionOf(workshop));
    }

    public void Dispose() => Votes?.Dispose();

    PhoneQuestion QuestionOf(Workshop workshop) => new(
        workshop.Ballots.Length, Runs.FromScenario(workshop.Playthrough.Scene!.Scene.Ask).Plain, Question.Answers(workshop.Playthrough),
        access!.LanguageOf(session.Text));
}
