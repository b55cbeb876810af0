using System.Text.Encodings.Web;
using System.Text.Json;
using TrustSim.Core.Paths.Figures;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Commands;

/// <summary>What <c>trustsim check</c> found, as JSON.</summary>
static class CheckJson
{
    /// <param name="countsTells">Whether to add what gives the best answers away.</param>
    public static string Render(CheckResult result, bool countsTells)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Indented = true, Encoder = JavaScriptEncoder.Default }))
        {
            json.WriteStartObject();
            json.WriteString("format", "trustsim-check/1");
            json.WriteNumber("toMend", result.ToMend);
            json.WriteNumber("unread", result.Unread);
            json.WriteStartArray("scenarios");
            foreach (var (file, proof) in result.Scenarios) Write(json, file, proof);
            json.WriteEndArray();
            json.WriteStartArray("diagnostics");
            foreach (var found in result.Diagnostics) Write(json, found);
            json.WriteEndArray();
            if (countsTells) Write(json, result.Tells);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    static void Write(Utf8JsonWriter json, string file, Proof? proof)
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        if (proof is not null)
        {
            // A string, since the number of paths may exceed the exact range of JSON numbers.
            json.WriteString("paths", proof.Paths.ToString(CultureInfo.InvariantCulture));
            json.WriteBoolean("allExplored", proof.IsWhole);
            json.WriteNumber("questions", proof.Extent.Questions);
            json.WriteNumber("met", proof.Extent.Met);
            json.WriteNumber("never", proof.Extent.Never);
            json.WriteNumber("notKnown", proof.Extent.Open);
            json.WriteNumber("decisionsSampled", proof.Extent.Compared);
            if (proof.Extent.Visits is { } visits) json.WriteNumber("visitsFollowed", visits);
        }

        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, Diagnostic found)
    {
        json.WriteStartObject();
        json.WriteString("file", found.File);
        json.WriteNumber("line", found.Place.Line);
        json.WriteNumber("column", found.Place.Column);
        json.WriteString("severity", found.Code.SeverityWord);
        json.WriteString("code", found.Code.Id);
        json.WriteString("message", found.Message);
        json.WriteString("hint", found.Hint);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, TellCounts tells)
    {
        json.WriteStartObject("tells");
        json.WriteNumber("decisions", tells.Decisions);
        json.WriteStartArray("marks");
        foreach (var (index, row) in TellTable.Rows.Index())
        {
            json.WriteStartObject();
            json.WriteString("mark", row.Id);
            json.WriteNumber("decisions", tells.Sets[index]);
            json.WriteNumber("best", tells.Best[index]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("places");
        foreach (var times in tells.Places) json.WriteNumberValue(times);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
