using TrustSim.Presentation.Documents;

namespace TrustSim.Voting.State;

/// <summary>Puts into words what a phone shows. Text of the scenario is cleaned as on the group’s screen.</summary>
static class PhoneWords
{
    public const string Wait = "wait";
    public const string Question = "question";

    /// <summary>The page of a phone that came when nobody else was let in.</summary>
    public const string Late = "late";

    /// <param name="chosen">The kept vote of this phone, from 0; null: none.</param>
    /// <param name="phones">Number of phones that are in.</param>
    /// <param name="fate">What became of the words that this phone sent; null: it has sent none.</param>
    public static PhoneState Describe(PhoneBoard.Shown shown, int? chosen, int phones, WordsFate? fate = null)
    {
        // In a small group counts tell who voted what.
        var promise = phones < Tally.Fewest ? Say.Text("phone.promise-few") : Say.Text("phone.promise");
        if (shown.Question?.In(Say.Language) is { } question)
            return new(
                shown.Version, Question, "", shown.Ballot, Run.FromScenario(question.Ask).Text,
                [.. question.Answers.Select(answer => Run.FromScenario(answer).Text)], chosen, question.Language ?? "", promise, "", "");
        return Sentence(shown, shown.Sentence(), promise) with
        {
            Page = shown.Writing?.Occasion ?? "", Words = fate is { } known ? FateOf(known) : "",
            Writing = shown.Writing is { } writing ? DescribeForm(writing, chosen) : null,
        };
    }

    /// <summary>What a phone shows that came too late.</summary>
    public static PhoneState DescribeLate(PhoneBoard.Shown shown) =>
        Sentence(shown, Say.Text("phone.lobby-closed"), "") with { Page = Late };

    /// <summary>What became of words, in a sentence.</summary>
    public static string FateOf(WordsFate fate) => fate switch
    {
        WordsFate.Waiting => Say.Text("phone.words-wait"),
        WordsFate.Shown => Say.Text("phone.words-shown"),
        WordsFate.Refused => Say.Text("phone.words-refused"),
        WordsFate.Late => Say.Text("phone.words-late"),
        WordsFate.Empty => Say.Text("phone.words-empty"),
    };

    static PhoneState Sentence(PhoneBoard.Shown shown, string sentence, string promise) =>
        new(shown.Version, Wait, Run.FromProgram(sentence).Text, null, "", [], null, Say.Language, promise, "", "");

    static WritingState DescribeForm(PhoneWriting writing, int? chosen) => writing.Question?.In(Say.Language) is { } question
        ? new(
            writing.Occasion, Say.Text("phone.words-ask"), Say.Text("phone.words-which"),
            [.. question.Answers.Select((answer, option) => $"{Ballot.Letter(option)} · {Run.FromScenario(answer).Text}")], chosen,
            question.Language ?? "")
        : new(
            writing.Occasion, Say.Text("phone.commit-ask"), writing.Tables.IsEmpty ? "" : Say.Text("phone.commit-table"),
            [.. writing.Tables.Select(Run.Clean)], null, "");
}
