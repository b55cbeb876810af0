using System.Text.Json;
using TrustSim.Core.Story;
using TrustSim.Core.Workshops;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Workshops;

/// <summary>The journal of a workshop: its acts in order.</summary>
/// <param name="read">Reads a scenario's text; null where it is not a scenario.</param>
sealed class WorkshopJournal(Func<string, Scenario?> read)
    : Journal<WorkshopState, WorkshopAct>(WorkshopJson.Plain.WorkshopAct, WorkshopHeader.CurrentVersion)
{
    public override string NotSaved => "This workshop is not being saved";

    /// <summary>Returns the JSON of a first line.</summary>
    public static string JsonOf(WorkshopHeader header) => JsonSerializer.Serialize(header, WorkshopJson.Plain.WorkshopHeader);

    public override WorkshopState? After(WorkshopState state, WorkshopAct happened, DateTimeOffset? at) =>
        at is { } time && state.Workshop.Validate(happened) is null
            ? state with { Workshop = state.Workshop.After(happened, time - state.Started) }
            : null;

    protected override int? VersionIn(LineStamp stamp) => stamp.Workshop;

    protected override (WorkshopState? State, string? Problem) Begin(ReadOnlySpan<byte> json, Guid id)
    {
        var header = JournalJson.Read(json, WorkshopJson.Plain.WorkshopHeader);
        if (header?.ToSetup() is not { } setup) return (null, null);
        return read(header.Text) is { } scenario
            ? (new(id, header.Title, header.Started, header.Text, Workshop.Begin(scenario, setup)), null)
            : (null, "this version of TrustSim cannot read its scenario");
    }
}
