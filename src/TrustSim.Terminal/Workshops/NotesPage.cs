using TrustSim.Core.Vocabulary;
using TrustSim.Presentation.Guides;

namespace TrustSim.Terminal.Workshops;

/// <summary>The facilitator's notes: the effects of each answer, questions to ask, and secrets that people keep from the group.</summary>
static class NotesPage
{
    public static Document Create(Workshop workshop)
    {
        var page = ImmutableArray.CreateBuilder<Block>();
        var play = workshop.Playthrough;
        page.Add(
            new(BlockKind.Title,
                Runs.FromProgram(
                    play.Phase == Phase.Debrief || workshop.Stage == Stage.Debrief ? Say.Text("notes.debrief") : PlayTitle(workshop))));
        page.AddRange(OfAuthor(workshop));
        if (workshop.Open is { } ballot)
            page.Add(Block.Say(BlockKind.Meter, "notes.have-voted", ("cast", ballot.Cast), ("voters", ballot.Voters)));
        if (!workshop.Ballots.IsEmpty) page.AddRange(Result(workshop));
        if (play.Phase == Phase.Deciding && workshop.Stage != Stage.Debrief)
        {
            page.AddRange(Prompts(play));
            page.Add(Block.Say(BlockKind.Heading, "notes.effects", ("unit", play.Step().One())));
            page.Add(Block.Say(BlockKind.Note, "debrief.key-signs"));
            foreach (var (option, choice) in play.OpenChoices.Index()) page.AddRange(Effect(play, choice, option));
        }

        if (workshop.Stage == Stage.Debrief) page.AddRange(Talk(play.Step()));
        page.AddRange(Kept(play));
        page.AddRange(People(play));
        return new(Say.Runs("notes.title"), page.ToImmutable());
    }

    /// <param name="isTold">Whether the facilitator takes an answer to the question aloud.</param>
    public static string Where(Workshop workshop, bool isTold)
    {
        var stage = isTold ? Say.Runs("notes.stage-told") : StageName(workshop);
        return workshop.Setup.IsSplit
            ? Say.Text("notes.where-half", ("name", Runs.FromPlayer(workshop.Group.Name)), ("stage", stage)) : stage.Plain;
    }

    static Runs StageName(Workshop workshop) => workshop.Stage switch
    {
        Stage.Reading => Say.Runs(workshop.Playthrough.Phase == Phase.Deciding ? "notes.stage-question" : "notes.stage-reading"),
        Stage.Discussing => Say.Runs("notes.stage-discussing"),
        Stage.Voting => Say.Runs("notes.stage-voting"),
        Stage.Revealed => Say.Runs("notes.stage-revealed"),
        Stage.Talking => Say.Runs("notes.stage-talking"),
        Stage.Consequence => Say.Runs("notes.stage-consequence"),
        Stage.HandOver => Say.Runs("notes.stage-hand-over"),
        Stage.Debrief => Say.Runs("notes.stage-debrief"),
    };

    static string PlayTitle(Workshop workshop) =>
        workshop.Playthrough.Phase == Phase.Briefing ? Say.Text("notes.briefing") : Screens.PlayText.Where(workshop.Playthrough);

    static IEnumerable<Block> Result(Workshop workshop)
    {
        var ballot = workshop.Ballots[^1];
        yield return Block.Say(BlockKind.Meter, "notes.votes", ("tally", WorkshopWording.Tally(ballot)),
            ("agreement", WorkshopWording.Agreement(ballot)));
        if (workshop.Ballots.Length > 1)
            yield return new(BlockKind.Meter, WorkshopWording.Shift(VoteShift.From(workshop.Ballots[0], ballot), ballot.Choices));
        yield return new(BlockKind.Meter, WorkshopWording.Verdict(workshop));
    }

    /// <summary>The author's notes: to the scenario before it begins and in the debrief, to the scene that is open else.</summary>
    static IEnumerable<Block> OfAuthor(Workshop workshop)
    {
        var play = workshop.Playthrough;
        var notes = play.Phase == Phase.Briefing || workshop.Stage == Stage.Debrief ? play.Scenario.About.Notes
            : play.Scene?.Scene.Notes ?? [];
        if (!notes.IsEmpty) yield return Block.Say(BlockKind.Heading, "notes.of-author");
        foreach (var note in GuideWords.Notes(notes)) yield return note;
    }

    /// <summary>The group sees the first prompt; the facilitator uses the others when the talk runs dry.</summary>
    static IEnumerable<Block> Prompts(Playthrough play)
    {
        yield return Block.Say(BlockKind.Heading, "notes.prompts");
        foreach (var prompt in play.Scene!.Scene.Discuss.Skip(1))
            yield return Block.Say(BlockKind.Change, "notes.prompt", ("prompt", Runs.FromScenario(prompt)));
        yield return Block.Say(BlockKind.Change, "notes.prompt-silent");
    }

    static IEnumerable<Block> Effect(Playthrough play, Choice choice, int option)
    {
        yield return Block.Say(BlockKind.Reason, "notes.choice", ("letter", WorkshopWording.Letter(option)),
            ("choice", Runs.FromScenario(choice.Text)));
        var (before, after) = (play.Team, play.Decide(choice.Id).Current.Settled);
        foreach (var act in choice.Effects.Acts)
            yield return new(BlockKind.Change, DebriefPages.Told(act));
        var most =
            play.Team.People.Select(person => play.Scenario[person.Id]).MaxBy(
                member =>
                    Math.Abs(after[member.Id].Trust - before[member.Id].Trust) + Math.Abs(after[member.Id].Fear - before[member.Id].Fear))!;
        yield return Block.Say(BlockKind.Change, "notes.moves", ("trust", Wording.WithSign(after.Trust - before.Trust)),
            ("fear", Wording.WithSign(after.Fear - before.Fear)), ("name", Runs.FromScenario(most.FirstName)),
                ("own-trust", Wording.WithSign(after[most.Id].Trust - before[most.Id].Trust)),
                    ("own-fear", Wording.WithSign(after[most.Id].Fear - before[most.Id].Fear)));
    }

    static IEnumerable<Block> Kept(Playthrough play)
    {
        var kept = play.Team.Risks.Where(risk => risk.Outcome == RiskOutcome.Kept).ToList();
        yield return Block.Say(BlockKind.Heading, "notes.untold");
        if (kept.Count == 0) yield return Block.Say(BlockKind.Prose, "notes.nothing-untold");
        foreach (var risk in kept)
            yield return new(BlockKind.Speech, Say.Runs("debrief.quoted", ("words", Runs.FromScenario(play.Scenario[risk.Id].Says))),
                Say.Runs("notes.could-say",
                    ("names", Wording.Names(play.Scenario, risk.KnownBy))));
    }

    static IEnumerable<Block> People(Playthrough play)
    {
        yield return Block.Say(BlockKind.Heading, "notes.people");
        foreach (var person in Speaking.At(play, play.Steps.Length - 1, play.Team))
            yield return Block.Say(BlockKind.Change, "notes.person", ("name", Runs.FromScenario(play.Scenario[person.Who].FirstName)),
                ("trust", play.Team[person.Who].Trust), ("fear", play.Team[person.Who].Fear), ("how", TeamGauge.PhraseOf(person).Words));
    }

    static IEnumerable<Block> Talk(StepUnit step) =>
    [
        Block.Say(BlockKind.Heading, "notes.talk"),
        Block.Say(BlockKind.Change, "notes.talk-line", ("unit", step.One())),
        Block.Say(BlockKind.Change, "notes.talk-split"),
        Block.Say(BlockKind.Change, "notes.talk-untold"),
        Block.Say(BlockKind.Change, "notes.talk-minority"),
        Block.Say(BlockKind.Change, "notes.talk-commitment"),
    ];
}
