using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using TrustSim.Core.Play;

namespace TrustSim.Records.Journal;

/// <summary>What a journal holds.</summary>
/// <param name="Length">How many bytes of the file are whole lines; what stands behind them was torn off by a crash and is dropped.</param>
/// <param name="Torn">Whether something was dropped.</param>
/// <param name="Problem">Why it cannot be gone on with, in words for the player; null where it can.</param>
/// <param name="IsDone">Whether its debrief was reached.</param>
sealed record JournalReading(JournalHeader? Header, ImmutableArray<Decision> Decisions, long Length, bool Torn, string? Problem, bool IsDone = false)
{
    public static JournalReading Of(ReadOnlySpan<byte> bytes)
    {
        JournalHeader? header = null;
        var decisions = ImmutableArray<Decision>.Empty;
        var (at, number, isDone) = (0, 0, false);
        while (at < bytes.Length)
        {
            number++;
            var length = bytes[at..].IndexOf((byte)'\n');
            var line = Encoding.UTF8.GetString(bytes.Slice(at, length < 0 ? bytes.Length - at : length));
            var isLast = length < 0 || at + length + 1 == bytes.Length;
            if (length < 0 || !JournalLine.TryRead(line, out var json))
            {
                // Only the line that was being written when the program died can be torn.
                return isLast && header is not null
                    ? new(header, decisions, at, true, null, isDone)
                    : new(header, decisions, at, isLast, header is null ? "its first line is damaged" : $"line {number} is damaged");
            }

            if (header is null)
            {
                header = JsonSerializer.Deserialize(json, JournalJson.Plain.JournalHeader)!;
                if (header.Journal != JournalHeader.CurrentVersion) return new(header, [], at, false, "it was written by another version of TrustSim");
            }
            else
            {
                var entry = JsonSerializer.Deserialize(json, JournalJson.Plain.JournalEntry)!;
                isDone = entry.Done == true;
                if (!isDone) decisions = entry.Keep is { } keep ? decisions[..Math.Clamp(keep, 0, decisions.Length)] : decisions.Add(new(new(entry.Scene!), new(entry.Choice!)));
            }

            at += length + 1;
        }

        return new(header, decisions, at, false, header is null ? "it is empty" : null, isDone);
    }
}
