using System.Text.RegularExpressions;

namespace TrustSim.Tests.House;

/// <summary>
/// The patches of <c>tests/mutations</c> apply to the tree. <c>tests/mutations/run</c> takes minutes to check that tests notice them; this
/// test reports at once when a change of the tree has made a patch useless.
/// </summary>
public sealed partial class MutationTests
{
    const int MostLines = 3;

    const string Anew = "CONTRIBUTING.md says how to make it anew.";

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root.FullName, "tests", "mutations"), "*.patch")
            .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_mutations_to_look_at() => Names.Count.ShouldBeGreaterThan(20);

    [Theory, MemberData(nameof(Names))]
    public void Its_first_line_names_tests_and_what_they_must_notice(string name)
    {
        var first = Header().Match(Lines(name)[0]);
        first.Success.ShouldBeTrue($"{PathOf(name)} begins with: # PROJECT CLASS: what is wrong with it");
        var tests = Path.Combine(Repository.Root.FullName, "tests", first.Groups["project"].Value);
        Directory.Exists(tests)
            .ShouldBeTrue($"{PathOf(name)} names {first.Groups["project"].Value}, and there is no such project of tests.");
        foreach (var type in first.Groups["class"].Captures.Select(capture => capture.Value))
            Directory.EnumerateFiles(tests, $"{type}.cs", SearchOption.AllDirectories)
                .ShouldNotBeEmpty($"{PathOf(name)} names {type}, which that project does not have.");
    }

    [Theory, MemberData(nameof(Names))]
    public void It_applies_in_one_place_and_changes_three_lines_at_most(string name)
    {
        var lines = Lines(name);
        var file = lines.Single(line => line.StartsWith("--- a/", StringComparison.Ordinal))[6..];
        lines.ShouldContain($"+++ b/{file}", "A mutation breaks one file.");
        var hunk = lines.SkipWhile(line => !line.StartsWith("@@", StringComparison.Ordinal)).Skip(1)
            .SkipLast(lines[^1].Length == 0 ? 1 : 0).ToList();
        hunk.ShouldAllBe(line => line.Length == 0 || " +-".Contains(line[0]), $"{PathOf(name)} has more than one place.");
        var (gone, come) = (hunk.Count(line => line.StartsWith('-')), hunk.Count(line => line.StartsWith('+')));
        Math.Max(gone, come).ShouldBeInRange(1, MostLines);
        var before = string.Concat(hunk.Where(line => !line.StartsWith('+')).Select(line => $"{(line.Length == 0 ? line : line[1..])}\n"));
        File.Exists(Path.Combine(Repository.Root.FullName, file))
            .ShouldBeTrue($"{PathOf(name)} changes {file}, which is not there. {Anew}");
        Occurrences(Repository.Read(file), before)
            .ShouldBe(1, $"{PathOf(name)} changes these lines of {file}, which must stand there once. {Anew}\n{before}");
    }

    static string PathOf(string name) => $"tests/mutations/{name}.patch";

    static string[] Lines(string name) => Repository.Read(PathOf(name)).Split('\n');

    static int Occurrences(string text, string lines) => $"\n{text}".Split($"\n{lines}").Length - 1;

    [GeneratedRegex(@"^# (?<project>TrustSim[\w.]*)(?: (?<class>\w+))*: \S.+$")]
    private static partial Regex Header();
}
