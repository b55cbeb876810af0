using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TrustSim.Authoring.Tests.Corpus;

/// <summary>
/// Reads the defects of one scenario. Empty lines separate entries, and a line that begins with # is a comment:
/// <code>
/// TS0041 A way on with a letter too many      the only expected diagnostic, and the author's mistake
/// in: people/team.yaml                        the edited file, where it is not the scenario itself
/// set: { owned: yes }                a line of the file, which stays
/// -        then: the-cake                     a removed line
/// +        then: the-cakes                    an added line
/// </code>
/// The diagnostic must stand at the first added line; or at a line that stays and has &gt; before it; or at the only line with the text
/// after <c>at:</c>, in the file after <c>found in:</c>. <c>TS0103 + TS0112</c> expects the second code as well, at any line.
/// </summary>
sealed partial class DefectReader(DefectBase scenario)
{
    readonly List<Defect> defects = [];

    public static ImmutableArray<Defect> All { get; } = [
        .. DefectBase.All.SelectMany(scenario => new DefectReader(scenario).Read(scenario.Defects))];

    public IReadOnlyList<Defect> Read(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#') continue;
            var start = i;
            while (i < lines.Length && lines[i].Length > 0) i++;
            defects.Add(Entry(lines[start..i], start + 1));
        }

        return defects;
    }

    Defect Entry(string[] lines, int at)
    {
        var heading = Heading().Match(lines[0]);
        if (!heading.Success) throw Wrong(at, "an entry begins with a code and what somebody has done");
        var (file, foundIn, text) = (scenario.Main, (string?)null, "");
        var (old, made) = (new List<string>(), new List<string>());
        int? mark = null, first = null;
        for (var i = 1; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith("in: ", StringComparison.Ordinal)) file = line[4..];
            else if (line.StartsWith("found in: ", StringComparison.Ordinal)) foundIn = line[10..];
            else if (line.StartsWith("at: ", StringComparison.Ordinal)) text = line[4..];
            else if (line[0] is ' ' or '>' or '-' or '+')
            {
                if (line[0] == '>') mark = made.Count;
                if (line[0] == '+') first ??= made.Count;
                if (line[0] != '+') old.Add(line[1..]);
                if (line[0] != '-') made.Add(line[1..]);
            }
            else
            {
                throw Wrong(at + i, "a line begins with a space, >, -, +, `in:`, `found in:` or `at:`");
            }
        }

        if (old.SequenceEqual(made)) throw Wrong(at, "nothing is changed");
        var place =
            text.Length > 0 ? new DefectPlace(null, text, foundIn)
                : new DefectPlace(mark ?? first ?? throw Wrong(at, "it does not say where it must be found"));
        return new(scenario, at, heading.Groups["code"].Value, heading.Groups["also"] is { Success: true } also ? also.Value : null,
            heading.Groups["title"].Value, file, [.. old], [.. made], place);
    }

    FormatException Wrong(int line, string what) => new($"{scenario.Name}.defects:{line}: {what}.");

    [GeneratedRegex(@"^(?<code>TS\d{4})( \+ (?<also>TS\d{4}))? (?<title>\S.*)$")]
    private static partial Regex Heading();
}
