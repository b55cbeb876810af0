using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Review;

/// <summary>What a play came to, and why: every point of trust and fear goes back to the decision that began it.</summary>
public sealed record Debrief(
    Playthrough Play,
    ImmutableArray<TimelinePoint> Timeline,
    ImmutableArray<KeyRecord> Keys,
    ImmutableArray<Untold> Untold,
    ImmutableArray<PersonRecord> People)
{
    // Less fear than this is not worth a word.
    const double WorthAWord = 2;

    public Team Opening => Timeline[0].Team;

    public Team Now => Play.Team;

    /// <summary>The risks that you were told in time.</summary>
    public ImmutableArray<RiskNews> Told { get; } = [.. Play.Ledger.News.Where(news => news.Fate == Fate.Told)];

    /// <summary>
    /// The decision that most of today's mood goes back to: the greatest sum over all people of |trust| + |fear| that still bears its
    /// name. Null before the first decision.
    /// </summary>
    public int? Pivotal => Enumerable.Range(1, Play.Steps.Length - 1)
        .Select(number => (number, weight: People.Sum(person => Size(person.Trust, number) + Size(person.Fear, number))))
        .OrderByDescending(pair => pair.weight)
        .Select(pair => (int?)pair.number)
        .FirstOrDefault();

    public static Debrief Of(Playthrough play)
    {
        var ledger = play.Ledger;
        var decided = play.Steps.Skip(1).ToDictionary(step => step.Settled.Week, step => step.Number);
        var opening = TrustModel.Default.Open(play.Scenario.Team);
        // A risk can land as a scene opens, without a week passing: the last point shows how things stand after that.
        ImmutableArray<TimelinePoint> timeline =
        [
            new(null, opening),
            .. ledger.Weeks.Select((team, index) => new TimelinePoint(
                decided.TryGetValue(team.Week, out var number) ? number : null,
                index == ledger.Weeks.Length - 1 ? play.Team : team)),
        ];
        return new(
            play,
            timeline,
            [.. Vocabulary.Keys.Six.Select(key => RecordOf(play, key))],
            [.. play.Team.Risks.Where(risk => risk.Fate != Fate.Told).Select(risk => UntoldOf(play, ledger, risk)).OfType<Untold>()],
            [.. play.Scenario.Team.Select(member => RecordOf(play, ledger, member))]);
    }

    static KeyRecord RecordOf(Playthrough play, Key key) => new(
        key,
        [.. from step in play.Steps.Skip(1)
            from act in step.Choice!.Deeds.Acts
            where act.Key == key
            select new KeyMoment(step.Number, act.Side, act.Strength, step.Choice!.Text, act.Why)],
        [.. play.Steps.Skip(1).Where(step => step.Choice!.Deeds.Repairs.Any(repair => repair.Of == key)).Select(step => step.Number)]);

    static Untold? UntoldOf(Playthrough play, Ledger ledger, RiskState risk)
    {
        var silence = ledger.Silence.Where(entry => entry.Risk == risk.Id).ToList();
        if (silence.Count == 0) return null;
        var last = silence[^1];
        var then = ledger.Weeks.First(team => team.Week == last.Week)[last.Loudest];
        var landed = ledger.News.FirstOrDefault(news => news.Risk == risk.Id);
        return new(
            play.Scenario[risk.Id], risk.Fate, risk.Fate == Fate.Landed ? landed.Week : last.Week, silence.Count, last.Loudest,
            last.Heard, last.Needed, last.Voice, then.Fear,
            [.. ByDecision(then.FearFrom.Select(share => (share.Cause.Decision, share.Points, 0.0))).OrderByDescending(part => part.Points)]);
    }

    static PersonRecord RecordOf(Playthrough play, Ledger ledger, Member member)
    {
        var now = play.Team[member.Id];
        var entries = ledger.Moods.Where(entry => entry.Person == member.Id).ToList();
        var fears = now.FearFrom.Where(share => share.Cause.Key is not null and not Key.Clarity)
            .GroupBy(share => share.Cause.Key!.Value.Fear(), share => share.Points)
            .Select(group => (Of: group.Key, Points: group.Sum()))
            .OrderByDescending(fear => fear.Points)
            .FirstOrDefault();
        return new(
            member,
            now,
            fears.Points >= WorthAWord ? fears.Of : null,
            ByDecision(entries.Select(entry => (entry.Cause.Decision, entry.Trust, 0.0))),
            ByDecision(entries.Select(entry => (entry.Cause.Decision, entry.Fear, entry.Channel == Channel.Contagion ? entry.Fear : 0))));
    }

    static ImmutableArray<Contribution> ByDecision(IEnumerable<(int Decision, double Points, double ByOthers)> parts) =>
        [.. parts.GroupBy(part => part.Decision)
            .Select(group => new Contribution(group.Key, group.Sum(part => part.Points), group.Sum(part => part.ByOthers)))
            .OrderBy(part => part.Decision)];

    static double Size(ImmutableArray<Contribution> parts, int decision) =>
        parts.Where(part => part.Decision == decision).Sum(part => Math.Abs(part.Points));
}
