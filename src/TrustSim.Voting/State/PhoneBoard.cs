using System.Security.Cryptography;

namespace TrustSim.Voting.State;

/// <summary>What all phones show. One thread writes, many read.</summary>
sealed class PhoneBoard
{
    readonly Lock mutex = new();

    /// <summary>What phones show at the moment.</summary>
    public Shown Now { get; private set; } = new(0, null, "", () => "", null, false);

    public void Show(PhoneQuestion question) =>
        Change(before => before with { Question = question, Ballot = BallotOf(question), Sentence = () => "", Writing = null });

    public void Show(Func<string> sentence, PhoneWriting? writing = null) =>
        Change(before => before with { Question = null, Ballot = "", Sentence = sentence, Writing = writing });

    /// <summary>Lets nobody else in, or everybody again.</summary>
    public void Close(bool isClosed)
    {
        if (isClosed != Now.IsClosed) Change(before => before with { IsClosed = isClosed });
    }

    /// <summary>
    /// A name for a ballot: its number on its question, and a digest of the question, so that a late vote on another question never counts
    /// for this one. It is the same after the program was killed and resumed.
    /// </summary>
    static string BallotOf(PhoneQuestion question)
    {
        var words = string.Join('\n', [question.Ask, .. question.Answers]);
        return $"{question.Ballot}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)), 0, 8)}";
    }

    void Change(Func<Shown, Shown> change)
    {
        lock (mutex)
        {
            var before = Now;
            Now = change(before) with { Version = before.Version + 1, Replaced = Shown.NotReplaced() };
            before.Replaced.SetResult();
        }
    }

    /// <param name="Version">Counts the changes, from 0.</param>
    /// <param name="Question">Null: there is nothing to vote.</param>
    /// <param name="Ballot">The name of its ballot; empty without a question.</param>
    /// <param name="Sentence">Stands in place of a question.</param>
    /// <param name="Writing">What people can write; null: nothing.</param>
    /// <param name="IsClosed">Whether only phones are let in that have come already.</param>
    public sealed record Shown(
        int Version, PhoneQuestion? Question, string Ballot, Func<string> Sentence, PhoneWriting? Writing, bool IsClosed)
    {
        /// <summary>Ends when phones show something else.</summary>
        public TaskCompletionSource Replaced { get; init; } = NotReplaced();

        public static TaskCompletionSource NotReplaced() => new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
