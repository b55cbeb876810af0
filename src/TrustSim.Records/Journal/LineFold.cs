using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TrustSim.Records.Journal;

/// <summary>What the lines of a journal come to, folded one after the other.</summary>
/// <param name="State">As far as it could be read; null where not even its first line could be.</param>
/// <param name="Length">How many bytes are whole lines; what stands behind them was torn off by a crash and is dropped.</param>
/// <param name="Torn">Whether something was dropped.</param>
/// <param name="Problem">Why it cannot be gone on with, in words for people; null where it can.</param>
sealed record LineFold<T>(T? State, long Length, bool Torn, string? Problem)
    where T : class
{
    public delegate (T? State, string? Problem) First(ReadOnlySpan<byte> json, Guid id);

    public delegate (T? State, string? Problem) Next(T state, ReadOnlySpan<byte> json, int number);

    public static LineFold<T> Fold(ReadOnlySpan<byte> bytes, First begin, Next next)
    {
        T? state = null;
        var (at, number) = (0, 0);
        while (at < bytes.Length)
        {
            number++;
            var length = bytes[at..].IndexOf((byte)'\n');
            var line = bytes.Slice(at, length < 0 ? bytes.Length - at : length);
            var isLast = length < 0 || at + length + 1 == bytes.Length;
            if (length < 0 || !JournalLine.TryRead(line, out var json, out var id))
            {
                // Only the line that was being written when the program died can be torn.
                return isLast && state is not null
                    ? new(state, at, true, null)
                    : new(state, at, isLast, state is null ? "its first line is damaged" : $"line {number} is damaged");
            }

            var (after, problem) = state is null ? begin(json, id) : next(state, json, number);
            if (after is null) return new(state, at, false, problem);
            state = after;
            at += length + 1;
        }

        return new(state, at, false, state is null ? "it is empty" : null);
    }
}

/// <summary>Reads a line's JSON.</summary>
static class LineFold
{
    public static T? Read<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type);
        }
        catch (JsonException)
        {
            // Its sum is right, so it was written like this: by another program, or by a newer version of this one.
            return null;
        }
    }
}
