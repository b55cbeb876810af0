using TrustSim.Records.Export;

namespace TrustSim.Records.Cohorts;

/// <summary>
/// Answers to a question by people who were asked it in the same words. Some choices may have been closed to some of them.
/// </summary>
sealed class SameWords(string ask)
{
    readonly Dictionary<string, string> texts = [];

    public List<DecisionPart> Answers { get; } = [];

    /// <summary>Parts answers by the words of the question and its choices; those of most people come first.</summary>
    public static IEnumerable<SameWords> Groups(IEnumerable<DecisionPart> answers)
    {
        var groups = new List<SameWords>();
        foreach (var answer in answers)
        {
            var group = groups.Find(group => group.Fits(answer));
            if (group is null) groups.Add(group = new(answer.Ask));
            group.Add(answer);
        }

        return groups.OrderByDescending(group => group.Answers.Count);
    }

    bool Fits(DecisionPart answer) =>
        answer.Ask == ask && answer.Open.All(option => texts.GetValueOrDefault(option.Choice, option.Text) == option.Text);

    void Add(DecisionPart answer)
    {
        Answers.Add(answer);
        foreach (var option in answer.Open) texts.TryAdd(option.Choice, option.Text);
    }
}
