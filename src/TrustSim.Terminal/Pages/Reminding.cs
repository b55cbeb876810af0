using TrustSim.Records.Journal;

namespace TrustSim.Terminal.Pages;

/// <summary>What a player is reminded of, and what they can say to it.</summary>
public static class Reminding
{
    public static Passage Passage(SavedPlaythrough kept) => new(Role.Note, $"After “{kept.Title}” you wrote: “{kept.Tree!.Commitment!.Text}”");

    /// <summary>Said once they have answered.</summary>
    public static string Heard(Fulfilment went) => went switch
    {
        Fulfilment.Kept => "Noted: kept.",
        Fulfilment.NotYet => "Noted. You are asked again in a week.",
        Fulfilment.LetGo => "Noted: let go. You are not asked again.",
    };
}
