using System.Text;
using System.Text.Json;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Tests.Journal;

/// <summary>Journals as a version wrote them that named no laws.</summary>
static class EarlierLaws
{
    /// <summary>A crate costs 0.6 weeks by the laws of version 1, and 1.1 by those of version 2: the ending asks for work.</summary>
    public const string Crate = Story +
        """
          in-time: { when: work >= -1.3, ending: In Time }
          too-late: { ending: Too Late }
        """;

    /// <summary>The same crate, with an answer that only those have who are not late.</summary>
    public const string Choice = Story +
        """
          two: { choices: [{ id: rest, text: Rest., when: work >= -1.3 }, { id: hurry, text: Hurry. }] }
          end: { ending: The End }
        """;

    const string Story =
        """
        trustsim: 1
        title: The Late Crate
        team: { ada: { name: Ada Berg, temper: anxious, trust: 20, fear: 90 } }
        risks:
          crate: { known-by: ada, says: It is late., lands: It is late., courage: strong, cost: clear, due: 1 week }
        scenes:
          one: { choices: [{ id: wait, text: Wait. }, { id: ask, text: Ask. }] }

        """;

    /// <summary>Writes a journal of a playthrough.</summary>
    /// <param name="events">JSON of each line below the first, without its time.</param>
    public static void Write(string folder, string text, params ReadOnlySpan<string> events) =>
        WriteWith(HeaderOf(text) + "}", folder, events);

    /// <param name="header">JSON of the first line.</param>
    public static void WriteWith(string header, string folder, ReadOnlySpan<string> events)
    {
        var lines = new StringBuilder(JournalLine.Format(header));
        foreach (var (index, one) in events.ToArray().Index())
            lines.Append(JournalLine.Format($$"""{"kind":{{one}},"at":"2026-11-01T09:{{index + 1:00}}:00+00:00"}"""));
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "before.journal"), lines.ToString());
    }

    public static string Decide(string scene, string choice) => $"\"decide\",\"scene\":\"{scene}\",\"choice\":\"{choice}\"";

    /// <summary>The first line up to its last field, without the bracket that closes it.</summary>
    public static string HeaderOf(string text) =>
        """{"journal":2,"scenario":"crate","title":"The Late Crate","started":"2026-11-01T09:00:00+00:00","text":"""
            + JsonSerializer.Serialize(text);
}
