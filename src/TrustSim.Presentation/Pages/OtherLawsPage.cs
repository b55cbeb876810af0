namespace TrustSim.Presentation.Pages;

/// <summary>What a player reads once before a game that was last played by other laws.</summary>
public static class OtherLawsPage
{
    public static Runs Told => Say.Runs("home.other-laws");

    public static Document Create() =>
        new(Say.Runs("home.before-you-continue"), [new(BlockKind.Prose, Told), Block.Say(BlockKind.Note, "home.enter-continues")]);
}
