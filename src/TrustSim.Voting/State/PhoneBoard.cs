using System.Security.Cryptography;

namespace TrustSim.Voting.State;

/// <summary>What all phones show. One thread writes, many read.</summary>
sealed class PhoneBoard
{
    readonly Lock mutex = new();

    /// <summary>What phones show at the moment.</summary>
    public Shown Now { get; private set; } = new(0, null, "", "");

    public void Show(PhoneQuestion question) => Change(question, BallotOf(question), "");

    public void Show(string sentence) => Change(null, "", sentence);

    /// <summary>
    /// A name for a ballot: its number on its question, and a digest of the question, so that a late vote on another question never counts
    /// for this one. It is the same after the program was killed and resumed.
    /// </summary>
    static string BallotOf(PhoneQuestion question)
    {
        var words = string.Join('\n', [question.Ask, .. question.Answers]);
        return $"{question.Ballot}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)), 0, 8)}";
    }

    void Change(PhoneQuestion? question, string ballot, string sentence)
    {
        lock (mutex)
        {
            var before = Now;
            Now = new(before.Version + 1, question, ballot, sentence);
            before.Replaced.SetResult();
        }
    }

    /// <param name="Version">Counts the changes, from 0.</param>
    /// <param name="Question">Null: there is nothing to vote.</param>
    /// <param name="Ballot">The name of its ballot; empty without a question.</param>
    /// <param name="Sentence">Stands in place of a question.</param>
    public sealed record Shown(int Version, PhoneQuestion? Question, string Ballot, string Sentence)
    {
        /// <summary>Ends when phones show something else.</summary>
        public TaskCompletionSource Replaced { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
