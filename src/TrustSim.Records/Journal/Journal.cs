using System.Text.Json.Serialization.Metadata;

namespace TrustSim.Records.Journal;

/// <summary>
/// One kind of journal: its first line creates a state, and each other line changes it. There is one kind for playthroughs and one for
/// workshops.
/// </summary>
/// <typeparam name="TState">The state that the lines produce.</typeparam>
/// <typeparam name="TEvent">The event in a line; its attributes name the kinds of event.</typeparam>
/// <param name="currentVersion">The version of new journals. Every earlier version is readable.</param>
abstract class Journal<TState, TEvent>(JsonTypeInfo<TEvent> events, int currentVersion)
    where TState : class
    where TEvent : class
{
    readonly HashSet<string> kinds = [.. events.PolymorphismOptions!.DerivedTypes.Select(kind => (string)kind.TypeDiscriminator!)];

    /// <summary>Says that the program is not saving, and why.</summary>
    public abstract Refusal NotSaved(Refusal why);

    /// <summary>Reads a journal line by line.</summary>
    /// <param name="told">Receives the events of the lines; null: none.</param>
    public virtual JournalReading<TState> Read(ReadOnlySpan<byte> bytes, ICollection<(TEvent What, DateTimeOffset? At)>? told = null)
    {
        var reading = JournalReading<TState>.Nothing;
        while (reading.Length < bytes.Length)
        {
            var rest = bytes[(int)reading.Length..];
            var length = rest.IndexOf((byte)'\n');
            var next = length < 0 ? Damaged(reading) : Next(reading, rest[..length], told);
            // A crash during a write can tear only the last line.
            if (next.IsDamaged && (length < 0 || length + 1 == rest.Length))
                return next with { IsTorn = true, Problem = next.State is null ? next.Problem : null };
            if (next.Problem is not null) return next;
            reading = next;
        }

        return reading.State is null ? reading with { Problem = new("journal.empty") } : reading;
    }

    /// <summary>Adds a line to a journal's state. A line with a problem changes nothing else.</summary>
    /// <param name="line">Without its line end.</param>
    public JournalReading<TState> Next(
        JournalReading<TState> before, ReadOnlySpan<byte> line, ICollection<(TEvent What, DateTimeOffset? At)>? told = null)
    {
        if (!JournalLine.TryRead(line, out var json, out var id)) return Damaged(before);
        var stamp = JournalJson.Read(json, JournalJson.Plain.LineStamp);
        var (after, problem) = stamp is null ? (null, null)
            : before.State is { } state ? After(state, json, stamp, before, told)
            : Begin(json, id, stamp);
        return after is null
            ? before with { Problem = problem ?? new("journal.makes-no-sense", ("line", LineBehind(before))) }
            : new(after, before.Lines + 1, before.Length + line.Length + 1, stamp!.By ?? before.Writer);
    }

    /// <summary>Reads the event of a line; null where this version does not understand it.</summary>
    public TEvent? EventIn(ReadOnlySpan<byte> json, LineStamp stamp) =>
        stamp.Kind is null ? EventWithoutKind(json) : kinds.Contains(stamp.Kind) ? JournalJson.Read(json, events) : null;

    /// <summary>Returns the JSON of a line.</summary>
    /// <param name="stamp">The line's fields besides its kind.</param>
    public string JsonOf(TEvent happened, LineStamp stamp)
    {
        var json = JsonSerializer.SerializeToNode(happened, events)!.AsObject();
        if (stamp.At is { } at) json.Insert(1, "at", at);
        if (stamp.Line is { } line) json.Add("line", line);
        if (stamp.By is { } by) json.Add("by", by);
        return json.ToJsonString(events.Options);
    }

    /// <summary>Returns the state after an event; null where the event is impossible in that state.</summary>
    public abstract TState? After(TState state, TEvent happened, DateTimeOffset? at);

    /// <summary>Whether a new journal needs a file yet.</summary>
    public virtual bool IsWorthSaving(TState state) => true;

    protected abstract int? VersionIn(LineStamp stamp);

    /// <summary>Creates the state from the first line, whose version is known.</summary>
    /// <param name="id">The identity derived from that line.</param>
    /// <returns>No state and no problem where the line makes no sense.</returns>
    protected abstract (TState? State, Refusal? Problem) Begin(ReadOnlySpan<byte> json, Guid id);

    /// <summary>Explains why a journal may not contain an event; null where it may.</summary>
    protected virtual Refusal? ProblemIn(TEvent happened, int line) => null;

    protected virtual TEvent? EventWithoutKind(ReadOnlySpan<byte> json) => null;

    (TState? State, Refusal? Problem) Begin(ReadOnlySpan<byte> json, Guid id, LineStamp stamp) => VersionIn(stamp) switch
    {
        null or < 1 => (null, null),
        var version when version > currentVersion => (null, new("journal.written-by-newer", ("writer", Newer(stamp.By)))),
        _ => Begin(json, id),
    };

    (TState? State, Refusal? Problem) After(
        TState state,
        ReadOnlySpan<byte> json,
        LineStamp stamp,
        JournalReading<TState> before,
        ICollection<(TEvent What, DateTimeOffset? At)>? told)
    {
        if (stamp.Kind is { } kind && !kinds.Contains(kind))
        {
            return (null, new("journal.newer-kind", ("line", LineBehind(before)), ("writer", Newer(stamp.By ?? before.Writer)),
                ("kind", RefusalHole.FromName(ControlCharacters.Escape(kind)))));
        }

        if (EventIn(json, stamp) is not { } happened) return (null, null);
        if (ProblemIn(happened, before.Lines + 1) is { } problem) return (null, problem);
        if (After(state, happened, stamp.At) is not { } after) return (null, null);
        told?.Add((happened, stamp.At));
        return (after, null);
    }

    static JournalReading<TState> Damaged(JournalReading<TState> before) =>
        before with { IsDamaged = true, Problem = new("journal.damaged", ("line", LineBehind(before))) };

    static Refusal LineBehind(JournalReading<TState> before) =>
        before.State is null ? new("journal.first-line") : new("journal.line", ("number", before.Lines + 1));

    static Refusal Newer(string? writer) => writer is null || writer == JournalJson.Writer ? new("journal.newer-version")
        : new("journal.newer-version-named", ("version", RefusalHole.FromName(ControlCharacters.Escape(writer))));
}
