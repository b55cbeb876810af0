using System.Collections.Immutable;
using System.Text;
using TrustSim.Core;
using TrustSim.Corpus;
using TrustSim.Records.Export;

namespace TrustSim.Records.Tests.Export;

/// <summary>What the writers of exports write, and what their reader reads.</summary>
static class Written
{
    /// <summary>The JSON of an export with all changes.</summary>
    public static string Json(params IEnumerable<PlaythroughDocument> plays) => WrittenBytes.TextOf(to => ExportJson.Write(to, plays));

    public static byte[] Csv(params IEnumerable<PlaythroughDocument> plays) => WrittenBytes.Of(to => PlaythroughCsv.Write(to, plays));

    public static string Xapi(PlaythroughDocument play) =>
        WrittenBytes.TextOf(to => PlaythroughXapi.Write(to, PlaythroughXapi.Create(play)));

    public static (ImmutableArray<PlaythroughDocument> Playthroughs, Refusal? Problem) Read(string json) =>
        Read(Encoding.UTF8.GetBytes(json));

    public static (ImmutableArray<PlaythroughDocument> Playthroughs, Refusal? Problem) Read(byte[] json)
    {
        var reading = new ExportReading(new MemoryStream(json));
        return ([.. reading.Read()], reading.Problem);
    }
}
