using TrustSim.Core.Trust;

namespace TrustSim.Records.Workshops;

/// <summary>
/// The journal of a workshop: its acts in order. Today's laws count. Where they no longer allow one of its acts, the laws of its time
/// count.
/// </summary>
/// <param name="read">Reads a scenario's text; null where it is not a scenario.</param>
/// <param name="laws">The laws that count; null: today's, or else those of its time.</param>
sealed class WorkshopJournal(Func<string, Scenario?> read, Laws? laws = null)
    : Journal<WorkshopState, WorkshopAct>(WorkshopJson.Plain.WorkshopAct, WorkshopHeader.CurrentVersion)
{
    public override Refusal NotSaved(Refusal why) => new("journal.workshop-not-saved", ("why", why));

    /// <summary>Returns the JSON of a first line.</summary>
    public static string JsonOf(WorkshopHeader header) => JsonSerializer.Serialize(header, WorkshopJson.Plain.WorkshopHeader);

    public override JournalReading<WorkshopState> Read(
        ReadOnlySpan<byte> bytes, ICollection<(WorkshopAct What, DateTimeOffset? At)>? told = null)
    {
        var today = base.Read(bytes, told);
        if (laws is not null || today is not { Problem: not null, IsDamaged: false, State: { } state }) return today;
        foreach (var earlier in Laws.DownTo(state.FirstLaws).Skip(1))
        {
            told?.Clear();
            if (new WorkshopJournal(read, earlier).Read(bytes, told) is { Problem: null } whole) return whole;
        }

        return today;
    }

    public override WorkshopState? After(WorkshopState state, WorkshopAct happened, DateTimeOffset? at)
    {
        if (at is not { } time || state.Workshop.Validate(happened) is not null) return null;
        var workshop = state.Workshop.After(happened, time - state.Started);
        var version = happened is WorkshopAct.Resume resumed ? resumed.Laws ?? 1 : state.Laws;
        return state with
        {
            Workshop = workshop,
            Laws = version,
            OverUnder = workshop.Groups.All(group => group.Playthrough.Ending is not null)
                ? state.OverUnder ?? version : null,
        };
    }

    protected override int? VersionIn(LineStamp stamp) => stamp.Workshop;

    protected override (WorkshopState? State, Refusal? Problem) Begin(ReadOnlySpan<byte> json, Guid id)
    {
        var header = JournalJson.Read(json, WorkshopJson.Plain.WorkshopHeader);
        if (header?.ToSetup() is not { } setup) return (null, null);
        return read(header.Text) is { } scenario
            ? (new(
                id, header.Title, header.Started, header.Text, Workshop.Begin(scenario, setup, laws), header.Laws ?? 1, header.Laws ?? 1),
                null)
            : (null, new("journal.scenario-unreadable"));
    }
}
