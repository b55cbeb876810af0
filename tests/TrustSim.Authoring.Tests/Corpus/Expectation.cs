using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TrustSim.Authoring.Diagnostics;

namespace TrustSim.Authoring.Tests.Corpus;

/// <summary>
/// A diagnostic that a file expects in itself (<c># expect: TS0023 12:21 hint: did you mean</c>) or in an included file (<c># expect:
/// TS0023 acts/two.yaml 12:21</c>).
/// </summary>
sealed partial record Expectation(string Code, Place Place, string Hint, string File = "")
{
    public static IReadOnlyList<Expectation> In(byte[] file) =>
        [.. Encoding.UTF8.GetString(file).Split('\n').Select(line => Written().Match(line)).TakeWhile(match => match.Success).Select(Of)];

    /// <summary>The actual diagnostic, with as much of its hint as the file expects.</summary>
    public Expectation Seen(Diagnostic found) =>
        new(found.Code.Id, found.Place with { File = 0 },
            (found.Hint ?? "").Contains(Hint, StringComparison.Ordinal) ? Hint : found.Hint ?? "(no hint)",
                found.Place.File == 0 ? "" : found.File);

    static Expectation Of(Match match) => new(
        match.Groups["code"].Value,
        new(Number(match, "line"), Number(match, "column")),
        match.Groups["hint"].Value.TrimEnd(),
        match.Groups["file"].Value.TrimEnd());

    static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^# expect: (?<code>TS\d{4}) (?<file>\S+\.yaml )?(?<line>\d+):(?<column>\d+)( hint: (?<hint>.*))?$")]
    private static partial Regex Written();
}
