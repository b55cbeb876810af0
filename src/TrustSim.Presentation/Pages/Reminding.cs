namespace TrustSim.Presentation.Pages;

/// <summary>The reminder of a commitment, and the player's possible answers.</summary>
public static class Reminding
{
    public static Block Passage(SavedPlaythrough kept) =>
        Block.Say(BlockKind.Note, "reminder.wrote", ("title", Runs.FromScenario(kept.Title)),
            ("commitment", Runs.FromPlayer(kept.Tree!.Commitment!.Text)));

    /// <summary>Returns the program's reply to the answer.</summary>
    public static Runs Heard(Fulfilment went) => Say.Runs(went switch
    {
        Fulfilment.Kept => "reminder.kept",
        Fulfilment.NotYet => "reminder.not-yet",
        Fulfilment.LetGo => "reminder.let-go",
    });
}
