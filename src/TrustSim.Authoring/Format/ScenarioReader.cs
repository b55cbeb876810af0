using System.Text;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Yaml;

namespace TrustSim.Authoring.Format;

/// <summary>
/// Reads a scenario file (see <c>scenarios/README.md</c> for the format). Wrong input is data: whatever the bytes, the answer is a
/// scenario or diagnostics that say where, what and what to do.
/// </summary>
public static class ScenarioReader
{
    /// <param name="file">What to call the file in diagnostics; its name without endings is the scenario's id where the file gives none.</param>
    public static ScenarioReading Read(ReadOnlySpan<byte> bytes, string file)
    {
        var findings = new Findings(file);
        // A file of this many bytes has more characters than are read, whatever they are.
        if (bytes.Length > 4 * YamlTree.LargestFile)
        {
            findings.Add(Codes.TooLarge, Place.Top, $"The file has {bytes.Length:N0} bytes; at most {YamlTree.LargestFile:N0} characters are read.", "split it into several scenarios");
            return new(null, findings.InOrder());
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (FirstBadByte(bytes) is { } bad)
        {
            findings.Add(Codes.Encoding, PlaceOf(bytes[..bad]), "From here on this is not UTF-8 text.", "save the file as UTF-8");
            return new(null, findings.InOrder());
        }

        return Read(Encoding.UTF8.GetString(bytes), file, findings);
    }

    public static ScenarioReading Read(string text, string file) => Read(text, file, new Findings(file));

    static ScenarioReading Read(string text, string file, Findings findings)
    {
        var root = YamlTree.Read(text, findings);
        var reading = new Shapes.Reading(findings, NameScan.Of(root, findings));
        var scenario = root is not null && ScenarioFormat.Of(IdOf(file)).TryRead(root, reading, out var read) ? read : null;
        if (scenario is not null && !findings.HasErrors) FlowCheck.Check(scenario, root!, findings);
        return new(findings.HasErrors ? null : scenario, findings.InOrder()) { Text = text };
    }

    static string IdOf(string file)
    {
        var name = Path.GetFileName(file);
        return name.IndexOf('.', StringComparison.Ordinal) is > 0 and var end ? name[..end] : name;
    }

    static int? FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var consumed) != System.Buffers.OperationStatus.Done) return at;
            at += consumed;
        }

        return null;
    }

    static Place PlaceOf(ReadOnlySpan<byte> before)
    {
        var line = 1 + before.Count((byte)'\n');
        var start = before.LastIndexOf((byte)'\n') + 1;
        return new(line, 1 + Encoding.UTF8.GetCharCount(before[start..]));
    }
}
