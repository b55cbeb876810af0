namespace TrustSim.Voting.State;

/// <summary>What became of a vote: a word for the script and the address, a sentence for the phone.</summary>
static class KeptWords
{
    public static string Word(VoteKept kept) => kept switch
    {
        VoteKept.Kept => "kept",
        VoteKept.Closed => "closed",
        VoteKept.NoSuchAnswer => "no-such-answer",
        VoteKept.Full => "full",
        VoteKept.NotKept => "not-kept",
    };

    public static string Sentence(VoteKept kept) => kept switch
    {
        VoteKept.Kept => Say.Text("phone.kept"),
        VoteKept.Closed => Say.Text("phone.closed"),
        VoteKept.NoSuchAnswer => Say.Text("phone.no-such-answer"),
        VoteKept.Full => Say.Text("phone.full"),
        VoteKept.NotKept => Say.Text("phone.not-kept"),
    };

    /// <summary>The sentence for a word in an address, which anybody may have typed; null where it is none.</summary>
    public static string? Sentence(string? word) =>
        Enum.GetValues<VoteKept>().Where(kept => kept != VoteKept.Kept && Word(kept) == word).Select(Sentence).FirstOrDefault();
}
