using System.Security.Cryptography;
using TrustSim.Core.Review;
using TrustSim.Core.Trust;
using TrustSim.Records.History;

namespace TrustSim.Records.Export;

/// <summary>Turns playthroughs into documents for export.</summary>
public static class PlaythroughParts
{
    /// <summary>Creates the document of a playthrough that is not saved.</summary>
    public static PlaythroughDocument DocumentOf(Playthrough play) => new(
        PlaythroughDocument.CurrentFormat, PracticeNotice.Text, null, null, null,
        new(play.Scenario.About.Id, play.Scenario.About.Title, null, KindOf(play), StepPart.From(play.Scenario.About.Step)),
            PathOf(play, play.Decisions.Select(decision => new TakenDecision(decision, null, [])), hasLedger: true), [], null);

    /// <summary>Creates the document of a saved playthrough with all its branches.</summary>
    /// <param name="at">Returns the playthrough at the end of a branch; null where it cannot replay the branch.</param>
    /// <param name="hasLedger">Whether it has the changes of which its figures are the sums, which are nine tenths of it.</param>
    /// <returns>Null where it cannot replay one of the branches.</returns>
    public static PlaythroughDocument? DocumentOf(
        PlaythroughCopy copy, Func<PlaythroughTree, Branch, Playthrough?> at, bool hasLedger = true)
    {
        var tree = copy.Tree;
        var others = ImmutableArray.CreateBuilder<PathPart>();
        foreach (var branch in tree.Others.OrderBy(branch => branch.Number))
        {
            if (at(tree, branch) is not { } left) return null;
            others.Add(PathOf(left, tree, branch, hasLedger));
        }

        if (at(tree, tree.Current) is not { } play) return null;
        var current = PathOf(play, tree, tree.Current, hasLedger);
        return new(
            PlaythroughDocument.CurrentFormat, PracticeNotice.Text, tree.Id, tree.Alias, tree.Started.ToUniversalTime(),
            new(tree.Scenario, tree.Title, current.Version, KindOf(play), StepPart.From(play.Scenario.About.Step)), current,
            others.ToImmutable(),
            new(copy.Entries, tree.Texts[0], tree.FirstLaws));
    }

    static string? KindOf(Playthrough play) => play.Scenario.About.Kind is var kind and not ScenarioKind.Scenario ? kind.Id() : null;

    /// <summary>Computes an identifier of a scenario's version: the first half of the SHA-256 of its text.</summary>
    internal static string VersionOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));

    static PathPart PathOf(Playthrough play, PlaythroughTree tree, Branch branch, bool hasLedger) =>
        PathOf(play, branch.Taken, hasLedger) with
        {
            Number = branch.Number,
            Name = branch.Name,
            Version = VersionOf(tree.Texts[branch.Version]),
            IsDone = branch.IsDone,
            DoneAt = branch.DoneAt?.ToUniversalTime(),
            Seconds = TimePlayed.Measure(tree, branch) is { } time ? (int)time.TotalSeconds : null,
        };

    static PathPart PathOf(Playthrough play, IEnumerable<TakenDecision> taken, bool hasLedger)
    {
        var debrief = Debrief.From(play);
        var ledger = play.Ledger;
        return new(
            1, null, null, play.Phase == Phase.Debrief, null, null,
            StandingOf(null, debrief.Opening),
            [.. play.Steps.Skip(1).Zip(taken, (step, decision) => DecisionOf(play, step, decision))],
            [.. debrief.Timeline.Index().Skip(1).Select(week => StandingOf(week.Item.Decision, week.Item.Team) with { Week = week.Index })],
            [.. debrief.Keys.Select(key => KeyOf(KeyTally.From(play, key.Key), key.Repairs))],
            [.. play.Team.Risks.Select(risk => RiskOf(risk, ledger))],
            play.Ending is { } ending ? new(ending.Id.Value, ending.Ending!) : null,
            play.Laws.Version,
            hasLedger ? LedgerOf(ledger) : null);
    }

    static LedgerPart LedgerOf(Ledger ledger) => new(
        [.. ledger.Moods.Select(entry => new MoodPart(
            entry.Week, entry.Person.Value, entry.Cause.Decision, entry.Cause.Key is { } key ? key.Id() : null, entry.Channel.Id(),
                entry.Trust, entry.Fear))],
        [.. ledger.Clarity.Select(entry => new ClarityPart(entry.Week, entry.Decision, entry.Points))],
        [.. ledger.Work.Select(entry => new WorkPart(entry.Week, entry.Decision, entry.Risk?.Value, entry.Weeks))]);

    static KeyPart KeyOf(KeyTally tally, ImmutableArray<int> repaired) =>
        new(tally.Key.Id(), tally.Honoured, tally.Against, tally.Overdone, repaired);

    static DecisionPart DecisionOf(Playthrough play, Step step, TakenDecision taken)
    {
        var asked = play.Steps[step.Number - 1].Opened[^1];
        return new(
            step.Number,
            step.Week,
            taken.At?.ToUniversalTime(),
            asked.Scene.Id.Value,
            asked.Scene.InBrief(),
            asked.Scene.Ask.Length > 0 ? asked.Scene.Ask : Scene.UsualQuestion,
            step.Choice!.Id.Value,
            step.Choice.Text,
            [.. asked.Choices.Select(choice => new OptionPart(choice.Id.Value, choice.Text))],
            // Within a week under way, the standing belongs to that week.
            StandingOf(step.Number, step.After) with { Week = Math.Max(step.Week, step.After.Week) },
            [
                .. taken.Predictions.Select(
                    prediction => new PredictionPart(prediction.Who.Value, prediction.Trust.Id(), prediction.Fear.Id()))]);
    }

    static StandingPart StandingOf(int? decision, Team team) => new(
        team.Week,
        decision,
        team.Trust,
        team.Fear,
        100 * TrustModel.Default.Voice(team),
        team.Clarity,
        team.Work,
        [
            .. team.People.Select(
                person => new PersonPart(person.Id.Value, person.Trust, person.Fear, 100 * TrustModel.Default.Voice(team, person)))]);

    static RiskPart RiskOf(RiskState risk, Ledger ledger)
    {
        var news = ledger.News.Where(news => news.Risk == risk.Id).Select(news => (RiskNews?)news).FirstOrDefault();
        return new(risk.Id.Value, risk.Outcome.Id(), news?.Week, news?.By.Value, [.. risk.KnownBy.Select(id => id.Value)]);
    }
}
