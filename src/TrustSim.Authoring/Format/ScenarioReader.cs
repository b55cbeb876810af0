using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Yaml;

namespace TrustSim.Authoring.Format;

/// <summary>
/// Reads a scenario file (see <c>scenarios/README.md</c> for the format). Wrong input is data: whatever the bytes, the answer is a
/// scenario or diagnostics that say where, what and what to do.
/// </summary>
public static class ScenarioReader
{
    /// <summary>A file of more bytes has more characters than are read, whatever they are.</summary>
    public const int MostBytes = 4 * YamlTree.LargestFile;

    /// <param name="file">What to call the file in diagnostics; its name without endings is the scenario's id where the file gives none.</param>
    public static ScenarioReading Read(ReadOnlySpan<byte> bytes, string file)
    {
        var findings = new Findings(file);
        if (bytes.Length > MostBytes)
        {
            findings.Add(Codes.TooLarge, Place.Top, $"The file has {bytes.Length:N0} bytes; at most {YamlTree.LargestFile:N0} characters are read.", "split it into several scenarios");
            return new(null, findings.InOrder());
        }

        return Characters.Decode(bytes, findings) is { } text ? Read(text, file, findings) : new(null, findings.InOrder());
    }

    public static ScenarioReading Read(string text, string file) => Read(text, file, new Findings(file));

    static ScenarioReading Read(string text, string file, Findings findings)
    {
        var root = Characters.Clean(text, findings) is { } clean ? YamlTree.Read(clean, findings) : null;
        var reading = new Shapes.Reading(findings, NameScan.Of(root, findings));
        var document = root is not null && ScenarioFormat.Of(IdOf(file)).TryRead(root, reading, out var read) ? read : null;
        if (document is not null && !findings.HasErrors)
        {
            FlowCheck.Check(document.Scenario, root!, findings);
            PlaysCheck.Check(document.Scenario, document.Plays, findings);
        }

        if (findings.HasErrors) document = null;
        return new(document?.Scenario, findings.InOrder()) { Text = text, Plays = document?.Plays ?? [] };
    }

    static string IdOf(string file)
    {
        var name = Path.GetFileName(file);
        var id = Shapes.IdShape.Suggest(name.IndexOf('.', StringComparison.Ordinal) is > 0 and var end ? name[..end] : name);
        return id.Length > 0 ? id : "scenario";
    }
}
