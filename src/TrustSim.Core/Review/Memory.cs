namespace TrustSim.Core.Review;

/// <summary>A decision that people remember: it is the source of much of today's feeling.</summary>
/// <param name="Decision">From 1.</param>
/// <param name="IsGood">Whether it raised trust and eased fear in those people, taken together.</param>
/// <param name="Why">The reason of the act that moved them most; empty where the scenario gives none.</param>
/// <param name="Hit">The people at whom the act was aimed, in the order of the file.</param>
/// <param name="Watched">The people who watched it and at whom no act of the decision was aimed, in the order of the file.</param>
/// <param name="Weight">Points of all people's trust and fear of today that go back to the decision.</param>
public sealed record Memory(
    int Decision, bool IsGood, string Why, ImmutableArray<MemberId> Hit, ImmutableArray<MemberId> Watched, double Weight)
{
    const int Most = 3;

    // A debrief does not mention less: points of trust and fear, on average over the team.
    const double WorthAWord = 2;

    // A person does not remember what has left less than a point.
    const double WorthKeeping = 1;

    public IEnumerable<MemberId> People => Hit.Concat(Watched);

    /// <summary>
    /// Up to three decisions with the largest share of today's feeling, the largest first. Each names the act that moved people most, and
    /// everybody of whom that is true: a point or more of their feeling goes back to the decision, in the direction of the act.
    /// </summary>
    internal static ImmutableArray<Memory> From(Playthrough play, ImmutableArray<PersonRecord> people) =>
    [
        .. Enumerable.Range(1, play.Steps.Length - 1)
            .Select(number => Create(play.Steps[number], people, number))
            .OfType<Memory>()
            .Where(memory => memory.Weight >= WorthAWord * people.Length)
            .OrderByDescending(memory => memory.Weight)
            .Take(Most),
    ];

    static Memory? Create(Step step, ImmutableArray<PersonRecord> people, int number)
    {
        var weight = people.Sum(person => Math.Abs(At(person.Trust, number)) + Math.Abs(At(person.Fear, number)));
        return step.Ledger.Moods
            .Where(entry => entry.Cause.Decision == number && entry.Cause.Key != TrustKey.Clarity
                && entry.Channel is Channel.Direct or Channel.Witness)
            .GroupBy(entry => entry.Person)
            .Select(entries => StrongestOf([.. entries]))
            .Where(entry => Remembers(people.First(person => person.Member.Id == entry.Person), number, IsGoodFor(entry)))
            .GroupBy(entry => (entry.Cause, Why: entry.Why ?? "", IsGood: IsGoodFor(entry)))
            .OrderByDescending(act => act.Sum(Size))
            .Select(act => new Memory(
                number, act.Key.IsGood, act.Key.Why,
                InOrder(act.Where(entry => entry.Channel == Channel.Direct)),
                InOrder(act.Where(entry => entry.Channel == Channel.Witness)), weight))
            .FirstOrDefault();

        ImmutableArray<MemberId> InOrder(IEnumerable<MoodEntry> entries)
        {
            var ids = entries.Select(entry => entry.Person).ToHashSet();
            return [.. people.Select(person => person.Member.Id).Where(ids.Contains)];
        }
    }

    // People remember what was done to them before what they watched.
    static MoodEntry StrongestOf(ImmutableArray<MoodEntry> entries) =>
        entries.OrderByDescending(entry => entry.Channel == Channel.Direct).ThenByDescending(Size).First();

    static bool Remembers(PersonRecord person, int number, bool isGood)
    {
        var feeling = At(person.Trust, number) - At(person.Fear, number);
        return isGood ? feeling >= WorthKeeping : feeling <= -WorthKeeping;
    }

    static bool IsGoodFor(MoodEntry entry) => entry.Trust - entry.Fear > 0;

    static double Size(MoodEntry entry) => Math.Abs(entry.Trust) + Math.Abs(entry.Fear);

    static double At(ImmutableArray<Contribution> parts, int decision) =>
        parts.Where(part => part.Decision == decision).Sum(part => part.Points);
}
