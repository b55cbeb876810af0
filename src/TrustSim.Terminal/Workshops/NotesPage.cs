using TrustSim.Presentation.Workshops;
using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;
using TrustSim.Core.Workshops;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;

namespace TrustSim.Terminal.Workshops;

/// <summary>What the facilitator alone sees: what each answer does, what to ask, and who keeps what from the room.</summary>
static class NotesPage
{
    public static Document Create(Workshop workshop)
    {
        var page = ImmutableArray.CreateBuilder<Block>();
        var play = workshop.Playthrough;
        page.Add(
            new(BlockKind.Title,
                Runs.FromProgram(play.Phase == Phase.Debrief || workshop.Stage == Stage.Debrief ? "Debrief" : PlayTitle(workshop))));
        if (workshop.Open is { } ballot)
            page.Add(
                new(BlockKind.Meter,
                    Runs.FromProgram($"{ballot.Cast} of {ballot.Voters} have voted. For what, nobody sees before the vote is closed.")));
        if (!workshop.Ballots.IsEmpty) page.AddRange(Result(workshop));
        if (play.Phase == Phase.Deciding && workshop.Stage != Stage.Debrief)
        {
            page.AddRange(Prompts(play));
            page.Add(new(BlockKind.Heading, Runs.FromProgram("What each answer does that week")));
            foreach (var (option, choice) in play.OpenChoices.Index()) page.AddRange(Effect(play, choice, option));
        }

        if (workshop.Stage == Stage.Debrief) page.AddRange(Talk());
        page.AddRange(Kept(play));
        page.AddRange(People(play));
        return new(Runs.FromProgram("Notes"), page.ToImmutable());
    }

    public static string Where(Workshop workshop) =>
        $"{(workshop.Setup.IsSplit ? $"{Run.Clean(workshop.Group.Name)}, " : "")}{StageName(workshop)}";

    static string StageName(Workshop workshop) => workshop.Stage switch
    {
        Stage.Reading => workshop.Playthrough.Phase == Phase.Deciding ? "reads a question" : "reads",
        Stage.Discussing => "discusses",
        Stage.Voting => "votes",
        Stage.Revealed => "sees its votes",
        Stage.Talking => "talks about its votes",
        Stage.Consequence => "reads what came of it",
        Stage.HandOver => "hands over",
        Stage.Debrief => "debrief",
    };

    static string PlayTitle(Workshop workshop) =>
        workshop.Playthrough.Phase == Phase.Briefing ? "The briefing" : Screens.PlayText.Where(workshop.Playthrough);

    static IEnumerable<Block> Result(Workshop workshop)
    {
        var ballot = workshop.Ballots[^1];
        yield return new(BlockKind.Meter,
            Runs.FromProgram($"Votes: {WorkshopWording.Tally(ballot)}. {WorkshopWording.Agreement(ballot.Agreement)}"));
        if (workshop.Ballots.Length > 1)
            yield return new(BlockKind.Meter, WorkshopWording.Shift(VoteShift.From(workshop.Ballots[0], ballot), ballot.Choices));
        yield return new(BlockKind.Meter, WorkshopWording.Verdict(workshop));
    }

    /// <summary>The first prompt the room has before it; the others are for when the talk runs dry.</summary>
    static IEnumerable<Block> Prompts(Playthrough play)
    {
        yield return new(BlockKind.Heading, Runs.FromProgram("To ask when the talk runs dry"));
        foreach (var prompt in play.Scene!.Scene.Discuss.Skip(1)) yield return new(BlockKind.Change, Runs.FromProgram($"· {prompt}"));
        yield return new(BlockKind.Change, Runs.FromProgram("· Who would not say in this story what they think of it, and why not?"));
    }

    static IEnumerable<Block> Effect(Playthrough play, Choice choice, int option)
    {
        yield return new(BlockKind.Reason, Runs.FromProgram($"{WorkshopWording.Letter(option)} · {choice.Text}"));
        var (before, after) = (play.Team, play.Decide(choice.Id).Current.Settled);
        foreach (var act in choice.Effects.Acts)
            yield return new(BlockKind.Change,
                Runs.FromProgram(
                    $"{act.Key.Name()}, {act.Polarity.Name()} {act.Strength.Name()}{(act.Why.Length == 0 ? "" : $": {Run.Clean(act.Why)}")}"));
        var most =
            play.Scenario.Team.MaxBy(
                member =>
                    Math.Abs(after[member.Id].Trust - before[member.Id].Trust) + Math.Abs(after[member.Id].Fear - before[member.Id].Fear))!;
        yield return new(BlockKind.Change,
            Runs.FromProgram(
                $"Team {Wording.WithSign(after.Trust - before.Trust)} trust, {Wording.WithSign(after.Fear - before.Fear)} fear; most of all {most.FirstName}: {Wording.WithSign(after[most.Id].Trust - before[most.Id].Trust)} trust, {Wording.WithSign(after[most.Id].Fear - before[most.Id].Fear)} fear."));
    }

    static IEnumerable<Block> Kept(Playthrough play)
    {
        var kept = play.Team.Risks.Where(risk => risk.Outcome == RiskOutcome.Kept).ToList();
        yield return new(BlockKind.Heading, Runs.FromProgram("What the room has not been told"));
        if (kept.Count == 0) yield return new(BlockKind.Prose, Runs.FromProgram("At the moment nobody keeps anything back."));
        foreach (var risk in kept)
            yield return new(BlockKind.Speech, Runs.FromProgram($"“{Run.Clean(play.Scenario[risk.Id].Says)}”"),
                Runs.FromProgram($"{Wording.Join(risk.KnownBy.Distinct().Select(id => play.Scenario[id].FirstName))} could say"));
    }

    static IEnumerable<Block> People(Playthrough play)
    {
        yield return new(BlockKind.Heading, Runs.FromProgram("The people now"));
        foreach (var member in play.Scenario.Team)
            yield return new(BlockKind.Change,
                Runs.FromProgram(
                    $"{member.FirstName}: trust {play.Team[member.Id].Trust:0}, fear {play.Team[member.Id].Fear:0}; {play.Team.BearingOf(member.Id).Name()}"));
    }

    static IEnumerable<Block> Talk() =>
    [
        new(BlockKind.Heading, Runs.FromProgram("To ask, part by part")),
        new(BlockKind.Change, Runs.FromProgram("· The line: in which week did it turn, and what did you think then?")),
        new(BlockKind.Change, Runs.FromProgram("· Where we were split: who kept silent, and what would you have needed to say it?")),
        new(BlockKind.Change, Runs.FromProgram("· What nobody told us: what would that person have had to see first, with smaller news?")),
        new(BlockKind.Change, Runs.FromProgram("· The minority: whose words did we hear, and whose did we only count?")),
        new(BlockKind.Change, Runs.FromProgram("· One thing to do about it: when, and who will see it?")),
    ];
}
