namespace TrustSim.Records.Voting;

/// <summary>Votes from phones while a workshop is open, as the group's window sees them.</summary>
public interface IVotes : IDisposable
{
    /// <summary>The address for phones, in capitals, with the code: <c>HTTP://192.168.1.20:8080/K7Q2</c>.</summary>
    string Address { get; }

    /// <summary>1024–65535.</summary>
    int Port { get; }

    string Code { get; }

    /// <summary>Number of phones that have come, 0–<see cref="Voters.Most"/>.</summary>
    int In { get; }

    /// <summary>Whether any phone has opened the page, also one without script, which is in only with its first vote.</summary>
    bool IsFound { get; }

    /// <summary>Number of those that have not been heard of for 30 seconds, and so hold nothing up.</summary>
    int Away { get; }

    /// <summary>Whether only phones are let in that have come already; they stay, and come back.</summary>
    bool IsClosed { get; set; }

    /// <summary>The code to be scanned, as dark and light cells with its quiet zone; true is dark.</summary>
    bool[,] Scan { get; }

    /// <summary>Changes whenever something on the wall may have to change: somebody came, voted, or went.</summary>
    int Version { get; }

    /// <summary>Puts a question on the phones. Open its ballot in the <see cref="VoteBox"/> first.</summary>
    void Ask(PhoneQuestion question);

    /// <summary>Puts a sentence on the phones, since there is nothing to vote: before the next ballot opens, at the latest.</summary>
    /// <param name="sentence">Called for each phone in its language.</param>
    /// <param name="writing">What people can write meanwhile; null: nothing.</param>
    void Wait(Func<string> sentence, PhoneWriting? writing = null);
}

/// <summary>A question on the phones.</summary>
/// <param name="Ballot">Number of the ballot on its question, from 0, which a vote names.</param>
/// <param name="Ask">The question.</param>
/// <param name="Answers">The whole answers, in their order; at least one.</param>
/// <param name="Language">The language of question and answers: <c>en</c>, <c>de-AT</c>; null where it is unknown.</param>
/// <param name="Translated">The same in other languages, by their tags: <c>de</c>; null: in none.</param>
public sealed record PhoneQuestion(
    int Ballot, string Ask, ImmutableArray<string> Answers, string? Language, ImmutableDictionary<string, PhoneText>? Translated = null)
{
    /// <summary>The question in another language, where there is one, else as it is.</summary>
    public PhoneQuestion In(string language) => Translated?.GetValueOrDefault(language) is { } text
        ? this with { Ask = text.Ask, Answers = text.Answers, Language = language } : this;
}
