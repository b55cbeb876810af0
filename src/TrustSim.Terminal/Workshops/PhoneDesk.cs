using System.Security.Cryptography;
using TrustSim.Core;
using TrustSim.Records.Voting;

namespace TrustSim.Terminal.Workshops;

/// <summary>
/// The phones of a workshop. Nothing listens before <see cref="Open"/>; from then on phones show what the group is asked, and the count of
/// a closed vote goes into the workshop.
/// </summary>
/// <param name="access">The way to phones; null: this program has none.</param>
sealed class PhoneDesk(WorkshopSession session, PhoneAccess? access) : IDisposable
{
    VoteBox? box;
    int? asked;
    (int Version, int Voted) seen;

    /// <summary>The phones that vote; null where none are let in.</summary>
    public IVotes? Votes { get; private set; }

    /// <summary>Number of phones that have voted on the open question.</summary>
    public int Voted => box?.Voted ?? 0;

    /// <summary>The addresses of this machine at which phones could vote.</summary>
    public IReadOnlyList<PhoneAddress> Addresses => access?.Phones.Addresses() ?? [];

    /// <summary>Whether something has changed since the last call that the wall shows.</summary>
    public bool HasChanged
    {
        get
        {
            var (now, before) = ((Votes?.Version ?? 0, Voted), seen);
            seen = now;
            return now != before;
        }
    }

    /// <summary>Lets phones in, with the code and port of an earlier sitting where there are any.</summary>
    /// <returns>The reason why it is not possible; null where it is.</returns>
    public Refusal? Open(PhoneAddress address)
    {
        var before = session.Workshop.Phones;
        var kept = VoteBox.Beside(session.File, access!.Clock);
        var code = before?.Code ?? PhoneCode.Draw(BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))));
        var (votes, problem) = access.Phones.Open(address, code, before?.Port, kept);
        // Another program has taken the port meanwhile: phones come again by the new address, which the wall shows.
        if (votes is null && before is not null) (votes, problem) = access.Phones.Open(address, code, null, kept);
        if (votes is null)
        {
            kept.Dispose();
            return problem;
        }

        (Votes, box) = (votes, kept);
        votes.Wait(Say.Text("lobby.look-up"));
        var now = new WorkshopAct.Admit(votes.Code, votes.Port);
        if (now != before) session.Do(now);
        Follow();
        return null;
    }

    /// <summary>An act with what only the phones know: a vote closes with their counts, and they vote no more.</summary>
    public WorkshopAct Complete(WorkshopAct act)
    {
        if (box is null || act is not WorkshopAct.Close || session.Workshop.Open is not { Way: BallotWay.Phones } ballot) return act;
        box.Close();
        return new WorkshopAct.Close(box.Count(ballot.Choices, ballot.Cast));
    }

    /// <summary>Tells the phones where the group is now.</summary>
    public void Follow()
    {
        if (Votes is null || box is null) return;
        var workshop = session.Workshop;
        if (workshop.Open is { Way: BallotWay.Phones } ballot)
        {
            var isNew = asked != workshop.Ballots.Length || !box.IsOpen;
            asked = workshop.Ballots.Length;
            box.Open(workshop.Ballots.Length, ballot.Choices.Length);
            if (isNew) Votes.Ask(QuestionOf(workshop));
            return;
        }

        if (asked is { } taken)
        {
            // A vote that was taken back before it was closed counts for nothing.
            if (workshop.Ballots.Length <= taken && workshop.Stage is not (Stage.Consequence or Stage.Debrief)) box.Drop();
            else box.Close();
            asked = null;
            Votes.Wait(Say.Text("lobby.look-up"));
        }

        // Nobody needs to know any more who voted what.
        if (workshop.Ballots.IsEmpty) box.Forget();
    }

    public void Dispose()
    {
        Votes?.Dispose();
        box?.Dispose();
    }

    PhoneQuestion QuestionOf(Workshop workshop)
    {
        var ask = Runs.FromScenario(workshop.Playthrough.Scene!.Scene.Ask);
        return new(workshop.Ballots.Length,
            workshop.Setup.IsSplit ? Say.Text("lobby.half-asks", ("name", Runs.FromPlayer(workshop.Group.Name)), ("ask", ask)) : ask.Plain,
            Question.Answers(workshop.Playthrough), access!.LanguageOf(session.Text));
    }
}
