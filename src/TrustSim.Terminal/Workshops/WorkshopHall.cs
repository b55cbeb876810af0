namespace TrustSim.Terminal.Workshops;

/// <summary>The entry to new and saved workshops.</summary>
/// <param name="Seed">Returns a new seed for the random draws of each new workshop.</param>
/// <param name="Phones">The way to phones; null: nobody votes by phone.</param>
public sealed record WorkshopHall(WorkshopStore Store, Func<ulong> Seed, PhoneAccess? Phones = null)
{
    internal Screen Setup(IReadOnlyList<LibraryEntry> library, WorkshopDraft draft, Action? onLeft = null) => new SetupScreen(
        [.. library.Where(entry => entry.About is { IsPrologue: false })], draft, Seed(),
        (entry, setup, pacing) => new GroupScreen(Store.Begin(entry.Scenario!, entry.Text, setup), pacing, Phones, onLeft),
        Phones);

    internal Screen OpenScreen(WorkshopSession session, Action? onLeft = null) =>
        new GroupScreen(session, PacingModel.From(session.Workshop.Scenario), Phones, onLeft);
}
