using System.Text;
using System.Text.Json.Nodes;
using TrustSim.Core.Play;
using TrustSim.Core.Tests;
using TrustSim.Core.Tests.Given;
using TrustSim.Records.Export;

namespace TrustSim.Records.Tests.Export;

/// <summary>Reading exports piece by piece.</summary>
public sealed class ExportReadingTests
{
    static readonly PlaythroughDocument[] Plays =
    [
        .. Enumerable.Range(1, 300).Select(number => PlaythroughParts.DocumentOf(
            Playthrough.Start(new Story().Scene("ask", choices: [new("yes")]).Scene("end", ending: "end").Build()).Answer([0])) with
        {
            Playthrough = new Guid(number, 0, 0, new byte[8]), Alias = $"Heron {number}",
            Journal = new([], $"text {number % 3}"),
        }),
    ];

    [Fact]
    public void Fields_may_come_in_any_order_with_or_without_a_mark_and_blanks()
    {
        var json = Written.Json(Plays);
        var turned = new JsonObject(
            JsonNode.Parse(json)!.AsObject().Reverse().Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone())));
        foreach (var text in (string[])[json, "\uFEFF" + json, turned.ToJsonString(), turned.ToJsonString(new() { WriteIndented = true })])
        {
            var (plays, problem) = Written.Read(text);
            problem.ShouldBeNull();
            plays.Select(play => (play.Alias, play.Journal!.Text)).ShouldBe(Plays.Select(play => (play.Alias, play.Journal!.Text)));
        }
    }

    [Fact]
    public void A_stream_that_gives_a_few_bytes_at_a_time_is_read_whole()
    {
        var reading = new ExportReading(new Slow(Encoding.UTF8.GetBytes(Written.Json(Plays[..3]))));
        reading.Read().Count().ShouldBe(3);
        reading.Problem.ShouldBeNull();
    }

    [Fact]
    public void What_stands_before_a_mistake_is_read_and_the_mistake_is_named()
    {
        var json = Written.Json(Plays);
        var (plays, problem) = Written.Read(json.Replace(":\"Heron 200\"", $":\"{new string('x', 500)}\"", StringComparison.Ordinal));
        plays.Length.ShouldBe(199);
        problem.InWords().ShouldNotBeNull().ShouldContain("In game 200");
        // Its line is that of the file.
        problem = Written.Read(json.Replace("\"alias\":\"Heron 7\"", "\"alias\":7", StringComparison.Ordinal)).Problem;
        problem.InWords().ShouldNotBeNull().ShouldContain("line 12");
        // A file that is cut off is refused as a whole.
        (plays, problem) = Written.Read(json[..(json.Length / 2)]);
        plays.ShouldBeEmpty();
        problem.ShouldNotBeNull();
    }

    [Fact]
    public void A_text_that_is_missing_is_a_gap() =>
        Written.Read(Written.Json(Plays[..1]).Replace("\"texts\"", "\"text\"", StringComparison.Ordinal)).Problem.ShouldNotBeNull();

    sealed class Slow(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 7)]);
    }
}
