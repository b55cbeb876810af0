namespace TrustSim.Core.Review;

/// <summary>
/// Every other answer to every question of a playthrough, replayed with all later answers the same. An answer after which a later scene
/// does not ask, or a later choice is not open, does not count as all else the same.
/// </summary>
/// <param name="Counted">In the order of the decisions, and in the order of the file within one.</param>
/// <param name="Apart">The decisions with an answer that does not count, from 1.</param>
public sealed record OtherAnswers(Playthrough Playthrough, ImmutableArray<OtherAnswer> Counted, ImmutableHashSet<int> Apart)
{
    /// <summary>
    /// The moment: one other answer that gets something said which nobody said. Null where everybody said what they knew, and where no one
    /// answer would have changed that.
    /// </summary>
    /// <remarks>
    /// Where something landed, the answer gets at least one of the landed risks told; else one that people still keep. Of several, the one
    /// after which most is told; then one that is aimed at somebody who kept it; then the latest decision; then the first in the file.
    /// </remarks>
    public Hinge? Hinge { get; } = FindHinge(Playthrough, Counted);

    /// <summary>
    /// The decision without whose answer most people would have said nothing: with each of its other answers they tell nothing at all. Of
    /// several, the latest. Null where something is unsaid, and where no decision mattered so much.
    /// </summary>
    public Voiced? Voiced { get; } = FindVoiced(Playthrough, Counted, Apart);

    /// <summary>The latest other answer that leads to another ending; null where none does, and where there is no ending.</summary>
    public OtherAnswer? EndingTurn { get; } = Playthrough.Ending is { } ending
        ? Counted.Where(other => other.End.Ending is { } reached && reached.Id != ending.Id)
            .OrderByDescending(other => other.Decision).FirstOrDefault()
        : null;

    /// <summary>Replays every other open answer of every decision.</summary>
    public static OtherAnswers From(Playthrough play)
    {
        var decisions = play.Decisions.ToImmutableArray();
        var counted = ImmutableArray.CreateBuilder<OtherAnswer>();
        var apart = ImmutableHashSet.CreateBuilder<int>();
        for (var number = 1; number <= decisions.Length; number++)
        {
            var question = play.BackTo(number);
            foreach (var choice in question.OpenChoices)
            {
                if (choice.Id == decisions[number - 1].Choice) continue;
                if (Follow(question.Decide(choice.Id), decisions.AsSpan()[number..]) is { } end) counted.Add(new(number, choice, end));
                else apart.Add(number);
            }
        }

        return new(play, counted.ToImmutable(), apart.ToImmutable());
    }

    static Playthrough? Follow(Playthrough play, ReadOnlySpan<Decision> decisions)
    {
        play = play.ToQuestion();
        foreach (var decision in decisions)
        {
            if (play.Phase != Phase.Deciding || play.Scene!.Scene.Id != decision.Scene) return null;
            if (play.OpenChoices.All(choice => choice.Id != decision.Choice)) return null;
            play = play.Decide(decision.Choice).ToQuestion();
        }

        return play;
    }

    static Hinge? FindHinge(Playthrough play, ImmutableArray<OtherAnswer> counted)
    {
        var landed = play.Team.Risks.Where(risk => risk.Outcome == RiskOutcome.Landed).ToList();
        var unsaid = (landed.Count > 0 ? landed : play.Team.Risks.Where(risk => risk.Outcome == RiskOutcome.Kept)).ToList();
        return counted
            .Select(other => (Other: other, Said: unsaid.Where(risk => other.End.Team[risk.Id]?.Outcome == RiskOutcome.Told).ToList()))
            .Where(hinge => hinge.Said.Count > 0)
            .OrderByDescending(hinge => hinge.Other.End.Team.Risks.Count(risk => risk.Outcome == RiskOutcome.Told))
            .ThenByDescending(hinge => hinge.Said.SelectMany(risk => risk.KnownBy).Any(who => IsAimedAt(hinge.Other.Choice, who)))
            .ThenByDescending(hinge => hinge.Other.Decision)
            .Select(hinge => new Hinge(hinge.Other.Decision, hinge.Other.Choice, NewsOf(hinge.Other.End, hinge.Said)))
            .FirstOrDefault();
    }

    static bool IsAimedAt(Choice choice, MemberId who) => choice.Effects.Acts.Any(act => act.Toward.Contains(who));

    static ImmutableArray<RiskNews> NewsOf(Playthrough end, List<RiskState> said) =>
        [.. end.Ledger.News.Where(news => news.Outcome == RiskOutcome.Told && said.Any(risk => risk.Id == news.Risk))];

    static Voiced? FindVoiced(Playthrough play, ImmutableArray<OtherAnswer> counted, ImmutableHashSet<int> apart)
    {
        if (play.Team.Risks.Any(risk => risk.Outcome != RiskOutcome.Told)) return null;
        var spoke = play.Ledger.News.Select(news => news.By).Distinct().ToList();
        return counted.Where(other => !apart.Contains(other.Decision))
            .GroupBy(other => other.Decision)
            .Select(decision => new Voiced(decision.Key, [.. spoke.Where(who => decision.All(other => IsSilent(other.End, who)))]))
            .Where(voiced => !voiced.People.IsEmpty)
            .OrderByDescending(voiced => voiced.People.Length).ThenByDescending(voiced => voiced.Decision)
            .FirstOrDefault();
    }

    static bool IsSilent(Playthrough end, MemberId who) =>
        end.Ledger.News.All(news => news.Outcome != RiskOutcome.Told || news.By != who);
}
