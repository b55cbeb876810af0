using TrustSim.Core.Trust;
using TrustSim.Records.Workshops;

namespace TrustSim.Records.Export;

/// <summary>Turns workshops into documents for export.</summary>
public static class WorkshopParts
{
    /// <param name="kept">A workshop with at least a readable beginning.</param>
    /// <exception cref="ArgumentException">No part of it is readable.</exception>
    public static WorkshopDocument DocumentOf(SavedWorkshop kept)
    {
        var workshop = kept.Workshop ?? throw new ArgumentException("Nothing of this workshop can be read.", nameof(kept));
        return new(
            WorkshopDocument.CurrentFormat, PracticeNotice.Text, kept.Id, kept.Started.ToUniversalTime(),
            new(workshop.Scenario.About.Id, workshop.Scenario.About.Title, PlaythroughParts.VersionOf(kept.Text)),
            Math.Round(workshop.Time.Minutes, 2), MinutesOf(workshop.Time.Spent(workshop.Time.Latest)), workshop.Setup.Rule.Id(),
            [.. workshop.Groups.Select(GroupOf)],
            [.. workshop.Committers.Where(workshop.Commitments.ContainsKey)
                .Select(who => new CommitmentPart(who, workshop.Commitments[who]))],
            workshop.Laws.Version);
    }

    static GroupPart GroupOf(Group group) => new(
        group.Name, group.Voters.Count, group.Voters.Tables, group.IsOver, StandingOf(group.Playthrough.Steps[0].Before),
        [.. group.Decisions.Select(decision => DecisionOf(group, decision))],
        group.Playthrough.Ending is { } ending ? new(ending.Id.Value, ending.Ending!) : null);

    static GroupDecisionPart DecisionOf(Group group, GroupDecision decision)
    {
        var (step, scene) = (group.Playthrough.Steps[decision.Number], group.Playthrough.Scenario[decision.Decision.Scene]);
        return new(
            decision.Number, step.Week, scene.Id.Value, scene.InBrief(), scene.Ask.Length > 0 ? scene.Ask : Scene.UsualQuestion,
            decision.Decision.Choice.Value, decision.By?.Id(), MinutesOf(decision.Talked),
            [.. decision.Ballots.Select((ballot, index) => BallotOf(scene, ballot, index + 1))],
            decision.Shift is { } shift
                ? new(shift.Changed, shift.IsExact,
                    [.. shift.Moves.Select(move => new MovePart(move.From?.Value, move.To?.Value, move.Voters))])
                : null,
            [.. decision.Remarks.Select(remark => new RemarkPart(remark.Choice.Value, remark.Text))],
            StandingOf(step.After),
            decision.IsTold ? new($"{Ballot.Letter(decision.Offered.IndexOf(decision.Decision.Choice))}", step.Choice!.Text) : null);
    }

    static BallotPart BallotOf(Scene scene, Ballot ballot, int number) => new(
        number, ballot.Way.Id(), ballot.Voters,
        [.. ballot.Choices.Select((id, option) => new VotesPart(
            $"{Ballot.Letter(option)}", id.Value, scene.Choices.Single(choice => choice.Id == id).Text,
            ballot.IsTold ? ballot.Of(id) : null))],
        ballot.IsTold ? ballot.Abstained : null, ballot.Missing, ballot.Agreement);

    static GroupStandingPart StandingOf(Team team) => new(team.Trust, team.Fear, team.Work);

    static double MinutesOf(TimeSpan time) => Math.Round(time.TotalMinutes, 2);
}
