using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TrustSim.Core.Text;

namespace TrustSim.Records.Journal;

/// <summary>One kind of journal: what its first line begins, and what every other line changes. Playthroughs are one, workshops
/// another.</summary>
/// <typeparam name="TState">What its lines come to.</typeparam>
/// <typeparam name="TEvent">What a line tells, of as many kinds as its attributes name.</typeparam>
/// <param name="currentVersion">The version that is written. Every earlier one is read.</param>
abstract class Journal<TState, TEvent>(JsonTypeInfo<TEvent> events, int currentVersion)
    where TState : class
    where TEvent : class
{
    readonly HashSet<string> kinds = [.. events.PolymorphismOptions!.DerivedTypes.Select(kind => (string)kind.TypeDiscriminator!)];

    /// <summary>What is said where it is not being saved, before the reason.</summary>
    public abstract string NotSaved { get; }

    /// <summary>What the journal consists of, line by line.</summary>
    /// <param name="told">Where to put what the lines told; null: nowhere.</param>
    public JournalReading<TState> Read(ReadOnlySpan<byte> bytes, ICollection<(TEvent What, DateTimeOffset? At)>? told = null)
    {
        var reading = JournalReading<TState>.Nothing;
        while (reading.Length < bytes.Length)
        {
            var rest = bytes[(int)reading.Length..];
            var length = rest.IndexOf((byte)'\n');
            var next = length < 0 ? Damaged(reading) : Next(reading, rest[..length], told);
            // Only the line that was being written when the program died can be torn.
            if (next.IsDamaged && (length < 0 || length + 1 == rest.Length))
                return next with { IsTorn = true, Problem = next.State is null ? next.Problem : null };
            if (next.Problem is not null) return next;
            reading = next;
        }

        return reading.State is null ? reading with { Problem = "it is empty" } : reading;
    }

    /// <summary>What another line makes of a journal; where it has a problem, everything else is as before.</summary>
    /// <param name="line">Without its end.</param>
    public JournalReading<TState> Next(
        JournalReading<TState> before, ReadOnlySpan<byte> line, ICollection<(TEvent What, DateTimeOffset? At)>? told = null)
    {
        if (!JournalLine.TryRead(line, out var json, out var id)) return Damaged(before);
        var stamp = JournalJson.Read(json, JournalJson.Plain.LineStamp);
        var (after, problem) = stamp is null ? (null, null)
            : before.State is { } state ? After(state, json, stamp, before, told)
            : Begin(json, id, stamp);
        return after is null
            ? before with { Problem = problem ?? $"{LineBehind(before)} makes no sense" }
            : new(after, before.Lines + 1, before.Length + line.Length + 1, stamp!.By ?? before.Writer);
    }

    /// <summary>What a line tells; null where it tells nothing that this version understands.</summary>
    public TEvent? EventIn(ReadOnlySpan<byte> json, LineStamp stamp) =>
        stamp.Kind is null ? EventWithoutKind(json) : kinds.Contains(stamp.Kind) ? JournalJson.Read(json, events) : null;

    /// <summary>The JSON of a line.</summary>
    /// <param name="stamp">What it says of itself beside its kind.</param>
    public string JsonOf(TEvent happened, LineStamp stamp)
    {
        var json = JsonSerializer.SerializeToNode(happened, events)!.AsObject();
        if (stamp.At is { } at) json.Insert(1, "at", at);
        if (stamp.Line is { } line) json.Add("line", line);
        if (stamp.By is { } by) json.Add("by", by);
        return json.ToJsonString(events.Options);
    }

    /// <summary>The state after something happened; null where that makes no sense there.</summary>
    public abstract TState? After(TState state, TEvent happened, DateTimeOffset? at);

    /// <summary>Whether a new journal gets a file yet.</summary>
    public virtual bool IsWorthSaving(TState state) => true;

    protected abstract int? VersionIn(LineStamp stamp);

    /// <summary>What the first line begins. Its version is known.</summary>
    /// <param name="id">The identity that follows from that line.</param>
    /// <returns>No problem where it just makes no sense.</returns>
    protected abstract (TState? State, string? Problem) Begin(ReadOnlySpan<byte> json, Guid id);

    /// <summary>Why an event is none that may be in a journal, in words for people; null where it may.</summary>
    protected virtual string? ProblemIn(TEvent happened, int line) => null;

    protected virtual TEvent? EventWithoutKind(ReadOnlySpan<byte> json) => null;

    (TState? State, string? Problem) Begin(ReadOnlySpan<byte> json, Guid id, LineStamp stamp) => VersionIn(stamp) switch
    {
        null or < 1 => (null, null),
        var version when version > currentVersion => (null, $"it was written by {Newer(stamp.By)}"),
        _ => Begin(json, id),
    };

    (TState? State, string? Problem) After(
        TState state,
        ReadOnlySpan<byte> json,
        LineStamp stamp,
        JournalReading<TState> before,
        ICollection<(TEvent What, DateTimeOffset? At)>? told)
    {
        if (stamp.Kind is { } kind && !kinds.Contains(kind))
        {
            var writer = Newer(stamp.By ?? before.Writer);
            return (null, $"{LineBehind(before)} says something that only {writer} understands ('{ControlCharacters.Escape(kind)}')");
        }

        if (EventIn(json, stamp) is not { } happened) return (null, null);
        if (ProblemIn(happened, before.Lines + 1) is { } problem) return (null, problem);
        if (After(state, happened, stamp.At) is not { } after) return (null, null);
        told?.Add((happened, stamp.At));
        return (after, null);
    }

    static JournalReading<TState> Damaged(JournalReading<TState> before) =>
        before with { IsDamaged = true, Problem = $"{LineBehind(before)} is damaged" };

    static string LineBehind(JournalReading<TState> before) => before.State is null ? "its first line" : $"line {before.Lines + 1}";

    static string Newer(string? writer) =>
        $"a newer version of TrustSim{(writer is null || writer == JournalJson.Writer ? "" : $" ({ControlCharacters.Escape(writer)})")}";
}
