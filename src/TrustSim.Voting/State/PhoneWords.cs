using TrustSim.Presentation.Documents;

namespace TrustSim.Voting.State;

/// <summary>Puts into words what a phone shows. Text of the scenario is cleaned as on the group’s screen.</summary>
static class PhoneWords
{
    public const string Wait = "wait";
    public const string Question = "question";

    /// <param name="chosen">The kept vote of this phone, from 0; null: none.</param>
    /// <param name="phones">Number of phones that are in.</param>
    public static PhoneState Describe(PhoneBoard.Shown shown, int? chosen, int phones)
    {
        // In a small group counts tell who voted what.
        var promise = phones < Tally.Fewest ? Say.Text("phone.promise-few") : Say.Text("phone.promise");
        return shown.Question is not { } question
            ? new(shown.Version, Wait, Run.FromProgram(shown.Sentence).Text, null, "", [], null, Say.Language, promise)
            : new(
                shown.Version, Question, "", shown.Ballot, Run.FromScenario(question.Ask).Text,
                [.. question.Answers.Select(answer => Run.FromScenario(answer).Text)], chosen, question.Language ?? "", promise);
    }
}
