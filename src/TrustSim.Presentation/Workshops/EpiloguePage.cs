namespace TrustSim.Presentation.Workshops;

/// <summary>How the story would have gone on, where the group had no time to reach its end.</summary>
public static class EpiloguePage
{
    public static Runs Title => Say.Runs("workshop.epilogue");

    public static IEnumerable<Block> Told(Playthrough play, Epilogue epilogue) =>
    [
        epilogue.Unsaid.IsEmpty ? Block.Say(BlockKind.Prose, "workshop.epilogue-nothing-unsaid")
            : Block.Say(BlockKind.Prose, "workshop.epilogue-unsaid"),
        .. epilogue.Unsaid.SelectMany(risk => Unsaid(play, risk)),
        epilogue.Ending?.Ending is { } ending
            ? Block.Say(BlockKind.Prose, "workshop.epilogue-ending", ("share", epilogue.There), ("ending", Runs.FromScenario(ending)))
            : Block.Say(BlockKind.Prose, "workshop.epilogue-no-ending"),
    ];

    static IEnumerable<Block> Unsaid(Playthrough play, UnsaidRisk risk)
    {
        yield return new(BlockKind.Speech, Say.Runs("debrief.quoted", ("words", Runs.FromScenario(risk.Risk.Says))),
            Say.Runs("workshop.epilogue-known-by", ("names", Wording.Names(play.Scenario, risk.KnownBy))));
        yield return Block.Say(
            BlockKind.Change, risk.WouldLand ? "workshop.epilogue-would-land" : "workshop.epilogue-might-be-told",
            ("time", Wording.Time(play.Scenario.Step(), risk.Cost)));
    }
}
