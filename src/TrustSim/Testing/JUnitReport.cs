using System.Xml;

namespace TrustSim.Testing;

/// <summary>Test results in the XML format of build servers: a suite for each file, a case for each playthrough.</summary>
static class JUnitReport
{
    static readonly XmlWriterSettings Settings =
        new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };

    public static byte[] Render(IReadOnlyList<TestedFile> files)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("testsuites");
            Attribute(xml, "name", "trustsim test");
            Counts(xml, files);
            foreach (var file in files) Write(xml, file);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    static void Write(XmlWriter xml, TestedFile file)
    {
        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", file.File);
        Counts(xml, [file]);
        foreach (var play in file.Plays)
        {
            Case(xml, file, play.Name);
            Attribute(xml, "file", file.File);
            Attribute(xml, "line", play.Place.Line.ToString(CultureInfo.InvariantCulture));
            if (!play.Passed) Told(xml, "failure", play.Details);
            xml.WriteEndElement();
        }

        if (!file.Problems.IsEmpty)
        {
            Case(xml, file, "plays");
            Told(xml, "error", file.Problems);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    static void Case(XmlWriter xml, TestedFile file, string name)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "name", name);
        Attribute(xml, "classname", Path.GetFileNameWithoutExtension(file.File));
    }

    static void Told(XmlWriter xml, string element, IReadOnlyList<string> lines)
    {
        xml.WriteStartElement(element);
        Attribute(xml, "message", lines[0]);
        xml.WriteString(ControlCharacters.Escape(string.Join('\n', lines)));
        xml.WriteEndElement();
    }

    static void Counts(XmlWriter xml, IReadOnlyList<TestedFile> files)
    {
        var errors = files.Count(file => !file.Problems.IsEmpty);
        Attribute(xml, "tests", (files.Sum(file => file.Plays.Length) + errors).ToString(CultureInfo.InvariantCulture));
        Attribute(xml, "failures", files.Sum(file => file.Plays.Count(play => !play.Passed)).ToString(CultureInfo.InvariantCulture));
        Attribute(xml, "errors", errors.ToString(CultureInfo.InvariantCulture));
    }

    // The same characters are invalid in XML and invisible on screens: control characters and unpaired surrogates.
    static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, ControlCharacters.Escape(value));
}
