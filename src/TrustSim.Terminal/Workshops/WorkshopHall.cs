using TrustSim.Core.Workshops;
using TrustSim.Records.Workshops;
using TrustSim.Terminal.Screens;

namespace TrustSim.Terminal.Workshops;

/// <summary>Where workshops are begun and gone on with.</summary>
/// <param name="Seed">A number for the lots of a new workshop, another one each time.</param>
public sealed record WorkshopHall(WorkshopKeeper Keeper, Func<ulong> Seed)
{
    internal Screen Setup(IReadOnlyList<LibraryEntry> library, WorkshopDraft draft, Action? onLeft = null) => new SetupScreen(
        [.. library.Where(entry => entry.Scenario is not null)], draft, Seed(),
        (entry, setup, course) => new RoomScreen(Keeper.Begin(entry.Scenario!, entry.Text, setup), course, onLeft));

    internal static Screen Room(WorkshopRecord record, Action? onLeft = null) => new RoomScreen(record, Course.Of(record.Room.Scenario), onLeft);
}
