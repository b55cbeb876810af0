using System.Collections.Immutable;
using TrustSim.Core.Trust;
using TrustSim.Core.Workshops;
using TrustSim.Terminal.Pages;

namespace TrustSim.Terminal.Workshops;

/// <summary>The room's debrief in words, the same on the projector and in reports.</summary>
public static class GroupDebriefPages
{
    /// <summary>Where a group's play began and where it has come to.</summary>
    public static ImmutableArray<Passage> Ends(WorkshopReview review)
    {
        var (opening, now) = (review.Debrief.Opening, review.Debrief.Now);
        return
        [
            new(Role.Prose, $"Trust in the team went from {opening.Trust:0} to {now.Trust:0}, fear from {opening.Fear:0} to {now.Fear:0}. Work: {Wording.Weeks(now.Work)}."),
            new(Role.Prose, "Where did the line turn? Say what you remember of that week, before you look at it."),
        ];
    }

    /// <summary>One decision: how the votes fell, and what became of trust and fear.</summary>
    public static ImmutableArray<Passage> Decision(WorkshopReview review, GroupDecision decision)
    {
        var step = review.Group.Playthrough.Steps[decision.Number];
        return
        [
            new(Role.Title, $"{decision.Number}. {review.Group.Playthrough.Scenario[decision.Decision.Scene].Title}"),
            new(Role.Chosen, $"{WorkshopWording.LetterOf(decision.Decision.Choice, decision.Last.Choices)}: {step.Choice!.Text}"),
            new(Role.Change, $"{Votes(decision)}; decided {WorkshopWording.By(decision.By)}."),
            .. decision.Shift is { } shift ? [new Passage(Role.Change, WorkshopWording.Shift(shift, decision.Last.Choices))] : (Passage[])[],
            new(Role.Change, Became(step.Before, step.Settled)),
        ];
    }

    /// <summary>Where the group agreed least, what it did, and what came of it.</summary>
    public static Page Split(WorkshopReview review)
    {
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Heading, "Where we were split"));
        if (review.Group.Decisions.IsEmpty) page.Add(new(Role.Prose, "Nothing has been decided."));
        else if (review.Split.IsEmpty) page.Add(new(Role.Prose, $"Nowhere: at each decision {WorkshopWording.PickedAtRandom} would more often have wanted the same than not. Who kept another opinion to themselves?"));
        foreach (var decision in review.Split)
        {
            var step = review.Group.Playthrough.Steps[decision.Number];
            page.Add(new(Role.Reason, $"{decision.Number}. {review.Group.Playthrough.Scenario[decision.Decision.Scene].Title}"));
            page.Add(new(Role.Change, $"{Votes(decision)}. {WorkshopWording.Agreement(decision.Last.Agreement)}"));
            if (decision.Shift is { } shift) page.Add(new(Role.Change, WorkshopWording.Shift(shift, decision.Last.Choices)));
            page.Add(new(Role.Chosen, $"{WorkshopWording.LetterOf(decision.Decision.Choice, decision.Last.Choices)}, {WorkshopWording.By(decision.By)}: {step.Choice!.Text}"));
            page.Add(new(Role.Change, Became(step.Before, step.Settled)));
            page.AddRange(decision.Remarks.Select(remark => Said(decision, remark)));
        }

        return new("Where we were split", page.ToImmutable());
    }

    /// <summary>What the minority's road would have come to, and whose words turned out to matter.</summary>
    public static Page Minority(WorkshopReview review)
    {
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Heading, "The road of the minority"));
        if (review.Minority is { } path)
        {
            var decision = review.Group.Decisions[path.From - 1];
            var (own, other) = (review.Debrief.Now, path.Playthrough.Team);
            page.Add(new(Role.Prose, $"At decision {path.From}, {decision.Last.Of(path.Choice)} of {decision.Last.Cast} wanted {WorkshopWording.LetterOf(path.Choice, decision.Last.Choices)}: “{Passage.Clean(TextOf(review, decision, path.Choice))}”"));
            page.Add(new(Role.Prose, path.IsWhole
                ? $"With that answer, and all others as the room gave them, it would have ended at trust {other.Trust:0} and fear {other.Fear:0}; the room’s road stands at {own.Trust:0} and {own.Fear:0}."
                : $"With that answer the story comes to a question that the room was never asked. Until there: trust {other.Trust:0}, fear {other.Fear:0}."));
        }
        else
        {
            page.Add(new(Role.Prose, "Nobody ever voted for anything but what was done."));
        }

        foreach (var overruled in review.Overruled.Where(overruled => overruled.Mattered)) AddMattered(page, overruled);
        foreach (var overruled in review.Overruled.Where(overruled => !overruled.Mattered && !overruled.Said.IsEmpty)) page.AddRange(overruled.Said.Select(text => Said(overruled.Decision, new(overruled.Choice.Id, text))));
        return new("The road of the minority", page.ToImmutable());
    }

    /// <summary>Two halves side by side.</summary>
    public static Page Halves(Workshop workshop) => new(
        "Both halves",
        [
            new(Role.Heading, "Both halves"),
            .. workshop.Groups.Select(group => new Passage(Role.Prose,
                $"{Passage.Clean(group.Name)}: {Wording.Count(group.Decisions.Length, "decision")}, trust {group.Playthrough.Team.Trust:0}, fear {group.Playthrough.Team.Fear:0}, work {Wording.Weeks(group.Playthrough.Team.Work)}{(group.Playthrough.Ending?.Ending is { } ending ? $"; “{Passage.Clean(ending)}”" : "")}.")),
            .. Parted(workshop),
        ]);

    /// <summary>Where the halves first answered the same question otherwise.</summary>
    static IEnumerable<Passage> Parted(Workshop workshop)
    {
        var (one, other) = (workshop.Groups[0], workshop.Groups[1]);
        var parted = one.Decisions.Zip(other.Decisions).FirstOrDefault(pair => pair.First.Decision != pair.Second.Decision);
        if (parted.First is null)
        {
            yield return new(Role.Prose, one.Decisions.IsEmpty || other.Decisions.IsEmpty ? "One of them has not decided anything." : "As far as both have come, they gave the same answers.");
            yield break;
        }

        yield return new(Role.Prose, $"They part at decision {parted.First.Number}:");
        foreach (var (group, decision) in new[] { (one, parted.First), (other, parted.Second) })
            yield return new(Role.Change, $"{Passage.Clean(group.Name)}: “{Passage.Clean(workshop.Scenario[decision.Decision.Scene].Choices.Single(choice => choice.Id == decision.Decision.Choice).Text)}”");
    }

    static void AddMattered(ImmutableArray<Passage>.Builder page, Overruled overruled)
    {
        var letter = WorkshopWording.LetterOf(overruled.Choice.Id, overruled.Decision.Last.Choices);
        page.Add(new(Role.Reason, $"Decision {overruled.Decision.Number}, for {letter}: {overruled.Votes} of {overruled.Decision.Last.Cast}. It would have mattered."));
        page.AddRange(overruled.Said.Select(text => new Passage(Role.Change, $"“{Passage.Clean(text)}”")));
        page.Add(new(Role.Change, $"The roads behind {letter} end with {overruled.Points:0} points more trust on average than those behind the answer that was taken."));
    }

    static Passage Said(GroupDecision decision, Remark remark) =>
        new(Role.Change, $"For {WorkshopWording.LetterOf(remark.Choice, decision.Last.Choices)} at decision {decision.Number}: “{Passage.Clean(remark.Text)}”");

    static string TextOf(WorkshopReview review, GroupDecision decision, Core.Story.ChoiceId choice) =>
        review.Group.Playthrough.Scenario[decision.Decision.Scene].Choices.Single(each => each.Id == choice).Text;

    static string Votes(GroupDecision decision) => $"Votes: {WorkshopWording.Tally(decision.Last)}";

    static string Became(Team before, Team after) => $"That week: {Wording.Signed(after.Trust - before.Trust)} trust, {Wording.Signed(after.Fear - before.Fear)} fear in the team.";
}
