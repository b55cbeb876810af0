using System.Net;
using TrustSim.Core;
using TrustSim.Records.Voting;

namespace TrustSim.Terminal.Tests.Workshops;

/// <summary>Phones without a network: a test comes, votes and goes in their place.</summary>
sealed class PhonesAround(params string[] addresses) : IPhones
{
    /// <summary>What the phones show now; null where nothing listens.</summary>
    public Room? Open { get; private set; }

    /// <summary>Why nothing can listen; null where it can.</summary>
    public Refusal? Problem { get; set; }

    /// <summary>A port that another program has; null: none.</summary>
    public int? Taken { get; set; }

    /// <summary>The ports that were asked for, in their order.</summary>
    public List<int?> Asked { get; } = [];

    /// <summary>The last invitation; null: none.</summary>
    public Invitation? Invited { get; private set; }

    /// <summary>Whether this machine is in no network at the moment.</summary>
    public bool IsGone { get; set; }

    /// <summary>The address that this machine has been given meanwhile; null: none.</summary>
    public string? Moved { get; set; }

    public IReadOnlyList<PhoneAddress> Addresses() => IsGone ? [] :
        [.. (Moved is { } moved ? [moved] : addresses)
            .Select((address, index) => new PhoneAddress(IPAddress.Parse(address), $"wlan{index}"))];

    public bool[,] Draw(string text)
    {
        Drawn = text;
        return Room.Pattern();
    }

    /// <summary>The text of the last code; null: none.</summary>
    public string? Drawn { get; private set; }

    (IVotes?, Refusal?) IPhones.Open(PhoneAddress address, Invitation invitation, VoteBox box, WordBox words)
    {
        var port = invitation.Port;
        Invited = invitation;
        Asked.Add(port);
        if (Problem is { } problem) return (null, problem);
        if (port is not null && port == Taken) return (null, new("refusal.port-taken", ("port", port.Value)));
        Open = new(this, address.Address, invitation, port ?? (Taken == 8080 ? 8081 : 8080), box, words);
        return (Open, null);
    }

    /// <summary>The program is gone, and its votes stay on the disk.</summary>
    public void Kill() => Open = null;

    /// <summary>The votes of one sitting.</summary>
    public sealed class Room(PhonesAround phones, IPAddress address, Invitation invitation, int port, VoteBox box, WordBox words) : IVotes
    {
        readonly HashSet<string> come = [];

        public string Address => $"HTTP://{address}:{port}/{invitation.Code}";

        public int Port => port;

        public string Code => invitation.Code;

        public bool IsClosed { get; set; } = invitation.IsClosed;

        public PhoneWriting? Writing { get; private set; }

        public int In => come.Count;

        public bool IsFound => In > 0;

        public int Away { get; set; }

        public int Version { get; private set; }

        /// <summary>Something of the size of a code; nobody scans it.</summary>
        public bool[,] Scan { get; } = Pattern();

        public PhoneQuestion? Question { get; private set; }

        public string? Sentence { get; private set; }

        public void Ask(PhoneQuestion question) => (Question, Sentence, Writing, Version) = (question, null, null, Version + 1);

        public void Wait(Func<string> sentence, PhoneWriting? writing = null) =>
            (Question, Sentence, Writing, Version) = (null, sentence(), writing, Version + 1);

        /// <summary>A phone sends words.</summary>
        public WordsFate Write(string token, string text, int? about = null) => words.Put(token, Writing!.Occasion, about, text);

        /// <summary>What became of the words of a phone.</summary>
        public WordsFate? FateOf(string token) => words.FateOf(token);

        public void Dispose() => phones.Open = null;

        internal static bool[,] Pattern()
        {
            var cells = new bool[33, 33];
            for (var row = 4; row < 29; row++)
                for (var column = 4; column < 29; column++) cells[row, column] = (row * 7 + column * 3) % 5 < 2;
            return cells;
        }

        /// <summary>A phone comes.</summary>
        public void Come(string token)
        {
            come.Add(token);
            Version++;
        }

        /// <summary>A phone votes for the answer with this letter, on the question that it shows or showed.</summary>
        public VoteKept Vote(string token, char letter, int? ballot = null)
        {
            Come(token);
            return box.Cast(box.SeatOf(token), ballot ?? Question!.Ballot, letter - 'a');
        }

        /// <summary>As many phones as there are letters vote, the first of them as phone 0.</summary>
        public void VoteAll(string letters)
        {
            foreach (var (index, letter) in letters.Index()) Vote($"phone {index}", letter).ShouldBe(VoteKept.Kept);
        }
    }
}
