using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Core.Story;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Export;

/// <summary>Turns plays into what is written of them.</summary>
public static class PlayParts
{
    /// <summary>A play that is not kept.</summary>
    public static PlayDocument DocumentOf(Playthrough play) => new(
        PlayDocument.CurrentFormat, PracticeNotice.Text, null, null, null,
        new(play.Scenario.About.Id, play.Scenario.About.Title, null), RoadOf(play, play.Decisions.Select(decision => new TakenDecision(decision, null, []))), [], null);

    /// <summary>A play that is kept, with all its roads.</summary>
    /// <param name="at">The play at the end of a road; null where that cannot be played any more.</param>
    /// <returns>Null where one of its roads cannot be played any more.</returns>
    public static PlayDocument? DocumentOf(PlayCopy copy, Func<PlayTree, Road, Playthrough?> at)
    {
        var tree = copy.Tree;
        var others = ImmutableArray.CreateBuilder<RoadPart>();
        foreach (var road in tree.Others.OrderBy(road => road.Number))
        {
            if (at(tree, road) is not { } left) return null;
            others.Add(RoadOf(left, tree, road));
        }

        if (at(tree, tree.Current) is not { } play) return null;
        var current = RoadOf(play, tree, tree.Current);
        return new(
            PlayDocument.CurrentFormat, PracticeNotice.Text, tree.Id, tree.Alias, tree.Started.ToUniversalTime(),
            new(tree.Scenario, tree.Title, current.Version), current, others.ToImmutable(), new(tree.Texts[0], copy.Entries));
    }

    /// <summary>By which versions of a scenario can be told apart: the first half of the SHA-256 of its text.</summary>
    internal static string VersionOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));

    static RoadPart RoadOf(Playthrough play, PlayTree tree, Road road) => RoadOf(play, road.Taken) with
    {
        Number = road.Number,
        Name = road.Name,
        Version = VersionOf(tree.Texts[road.Version]),
        IsDone = road.IsDone,
        DoneAt = road.DoneAt?.ToUniversalTime(),
        Seconds = PlayedTime.Of(tree, road) is { } time ? (int)time.TotalSeconds : null,
    };

    static RoadPart RoadOf(Playthrough play, IEnumerable<TakenDecision> taken)
    {
        var debrief = Debrief.Of(play);
        var ledger = play.Ledger;
        return new(
            1, null, null, play.Phase == Phase.Debrief, null, null,
            StandingOf(null, debrief.Opening),
            [.. play.Steps.Skip(1).Zip(taken, (step, decision) => DecisionOf(play, step, decision))],
            [.. debrief.Timeline.Skip(1).Select(point => StandingOf(point.Decision, point.Team))],
            new(
                [.. ledger.Moods.Select(entry => new MoodPart(
                    entry.Week, entry.Person.Value, entry.Cause.Decision, entry.Cause.Key is { } key ? Word.Of(key) : null, Word.Of(entry.Channel), entry.Trust, entry.Fear))],
                [.. ledger.Clarity.Select(entry => new ClarityPart(entry.Week, entry.Decision, entry.Points))],
                [.. ledger.Work.Select(entry => new WorkPart(entry.Week, entry.Decision, entry.Risk?.Value, entry.Weeks))]),
            [.. debrief.Keys.Select(key => new KeyPart(Word.Of(key.Key), key.Weight(Side.Honoured), key.Weight(Side.Against), key.Weight(Side.Overdone), key.Repairs))],
            [.. play.Team.Risks.Select(risk => RiskOf(risk, ledger))],
            play.Ending is { } ending ? new(ending.Id.Value, ending.Ending!) : null);
    }

    static DecisionPart DecisionOf(Playthrough play, Step step, TakenDecision taken)
    {
        var asked = play.Steps[step.Number - 1].Opened[^1];
        return new(
            step.Number,
            step.Settled.Week,
            taken.At?.ToUniversalTime(),
            asked.Scene.Id.Value,
            asked.Scene.Title,
            asked.Scene.Ask.Length > 0 ? asked.Scene.Ask : Scene.UsualQuestion,
            step.Choice!.Id.Value,
            step.Choice.Text,
            [.. asked.Choices.Select(choice => new OptionPart(choice.Id.Value, choice.Text))],
            StandingOf(step.Number, step.After),
            [.. taken.Predictions.Select(prediction => new PredictionPart(prediction.Who.Value, Word.Of(prediction.Trust), Word.Of(prediction.Fear)))]);
    }

    static StandingPart StandingOf(int? decision, Team team) => new(
        team.Week,
        decision,
        team.Trust,
        team.Fear,
        100 * TrustModel.Default.Voice(team),
        team.Clarity,
        team.Work,
        [.. team.People.Select(person => new PersonPart(person.Id.Value, person.Trust, person.Fear, 100 * TrustModel.Default.Voice(team, person)))]);

    static RiskPart RiskOf(RiskState risk, Ledger ledger)
    {
        var news = ledger.News.Where(news => news.Risk == risk.Id).Select(news => (RiskNews?)news).FirstOrDefault();
        return new(risk.Id.Value, Word.Of(risk.Fate), news?.Week, news?.By.Value, [.. risk.KnownBy.Select(id => id.Value)]);
    }
}
