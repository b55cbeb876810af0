using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using TrustSim.Core.Play;

namespace TrustSim.Records.Journal;

/// <summary>
/// The journal of one play while it is being played. Each decision is on the disk, flushed to the device, when <see cref="Note"/>
/// returns. Where the disk fails the play goes on, and <see cref="Problem"/> says what is wrong.
/// </summary>
public sealed class PlayRecord : IDisposable
{
    readonly FileStream? file;
    ImmutableArray<Decision> written;
    bool isDone;

    PlayRecord(FileStream? file, ImmutableArray<Decision> written, string? problem)
    {
        this.file = file;
        this.written = written;
        Problem = problem;
    }

    /// <summary>Why decisions are not being kept, in words for the player; null where they are.</summary>
    public string? Problem { get; private set; }

    /// <summary>A play of which nothing is kept, and why.</summary>
    internal static PlayRecord Unkept(string problem) => new(null, [], problem);

    /// <summary>The journal of a new play.</summary>
    internal static PlayRecord Create(FileStream file, JournalHeader header)
    {
        var record = new PlayRecord(file, [], null);
        record.Append(JsonSerializer.Serialize(header, JournalJson.Plain.JournalHeader));
        return record;
    }

    /// <summary>The journal of a play that goes on.</summary>
    internal static PlayRecord Reopen(FileStream file, ImmutableArray<Decision> decisions) => new(file, decisions, null);

    /// <summary>Writes down how the play differs from what has been written: decisions taken back, decisions taken, the debrief reached.</summary>
    public void Note(Playthrough play)
    {
        var now = play.Decisions.ToImmutableArray();
        var same = 0;
        while (same < now.Length && same < written.Length && now[same] == written[same]) same++;
        if (same < written.Length) Append(JsonSerializer.Serialize(new JournalEntry(Keep: same), JournalJson.Plain.JournalEntry));
        foreach (var decision in now.Skip(same))
            Append(JsonSerializer.Serialize(new JournalEntry(decision.Scene.Value, decision.Choice.Value), JournalJson.Plain.JournalEntry));
        if (same < written.Length || same < now.Length) isDone = false;
        if (play.Phase == Phase.Debrief && !isDone)
        {
            Append(JsonSerializer.Serialize(new JournalEntry(Done: true), JournalJson.Plain.JournalEntry));
            isDone = true;
        }

        written = now;
    }

    public void Dispose() => file?.Dispose();

    void Append(string json)
    {
        if (file is null || Problem is not null) return;
        try
        {
            file.Write(Encoding.UTF8.GetBytes(JournalLine.Of(json)));
            file.Flush(flushToDisk: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Problem = $"This play is no longer being saved: {exception.Message}";
        }
    }
}
