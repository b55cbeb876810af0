using System.Text;

namespace TrustSim.Core.Paths.Figures;

/// <summary>How often a mark that players see at a glance stands on the best answer, and at which place the best answer stands.</summary>
/// <param name="Decisions">Decisions with a best answer.</param>
/// <param name="Sets">For each mark, in the order of the table, the decisions in which some answers have it, but not all.</param>
/// <param name="Best">For each mark, those of them in which the best answer has it.</param>
/// <param name="Places">In how many decisions the best answer stands first, second …</param>
public sealed record TellCounts(
    int Decisions, ImmutableArray<int> Sets, ImmutableArray<int> Best, ImmutableArray<int> Places)
{
    static readonly HashSet<string> Numbers = new(
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "forty", "hundred"],
        StringComparer.OrdinalIgnoreCase);

    static readonly HashSet<string> Asking = new(["ask", "asks", "asked", "asking"], StringComparer.OrdinalIgnoreCase);

    static readonly HashSet<string> Everyone = new(["all", "everyone", "everybody"], StringComparer.OrdinalIgnoreCase);

    // A scene has at most nine answers.
    const int MostPlaces = 9;

    /// <summary>The shares of decisions, 0–1, in which a marked answer should be the best; project estimates.</summary>
    public const double LeastShare = .25;

    /// <inheritdoc cref="LeastShare"/>
    public const double MostShare = .55;

    public static TellCounts None { get; } =
        new(0, [.. TellTable.Rows.Select(_ => 0)], [.. TellTable.Rows.Select(_ => 0)], [.. new int[MostPlaces]]);

    public static TellCounts operator +(TellCounts one, TellCounts other) => new(
        one.Decisions + other.Decisions, Sum(one.Sets, other.Sets), Sum(one.Best, other.Best), Sum(one.Places, other.Places));

    internal static TellCounts From(PathFacts facts) => facts.Questions.Select(scene => (Scene: scene, Best: facts.BestIn(scene)))
        .Where(one => one.Best is not null).Aggregate(None, (sum, one) => sum + From(facts.Map.Source, one.Scene, one.Best!));

    static TellCounts From(Scenario scenario, CompiledScene scene, CompiledChoice best)
    {
        var marks = TellTable.Rows.Select(row => row.Member).ToList();
        ImmutableArray<int> sets =
            [.. marks.Select(tell => scene.Choices.Select(choice => Has(scenario, choice.Source, tell)).Distinct().Count() > 1 ? 1 : 0)];
        return new(
            1, sets, [.. marks.Zip(sets, (tell, isSet) => isSet == 1 && Has(scenario, best.Source, tell) ? 1 : 0)],
            [.. Enumerable.Range(0, MostPlaces).Select(place => Array.IndexOf(scene.Choices, best) == place ? 1 : 0)]);
    }

    static bool Has(Scenario scenario, Choice choice, Tell tell) => tell switch
    {
        Tell.Figure => choice.Text.Any(char.IsDigit) || Words(choice.Text).Any(Numbers.Contains),
        Tell.I => Words(choice.Text).Contains("I"),
        Tell.Name => scenario.Team.Any(member => choice.Text.Contains(member.FirstName, StringComparison.Ordinal)),
        Tell.Question => choice.Text.Contains('?', StringComparison.Ordinal) || Words(choice.Text).Any(Asking.Contains),
        Tell.Everyone => Words(choice.Text).Any(Everyone.Contains),
        Tell.Public => choice.Effects.Acts.Any(act => act.SeenBy.IsEmpty && act.Audience == Audience.Public),
        Tell.Work => choice.Effects.Work is { Up: false },
    };

    static ImmutableArray<int> Sum(ImmutableArray<int> one, ImmutableArray<int> other) => [.. one.Zip(other, (a, b) => a + b)];

    static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var sign in text + " ")
        {
            if (char.IsLetterOrDigit(sign)) word.Append(sign);
            else if (word.Length > 0)
            {
                yield return $"{word}";
                word.Clear();
            }
        }
    }
}
