using System.Text.RegularExpressions;

namespace TrustSim.Tests.House;

/// <summary>What an exception says is for programmers: users read the words of <c>FileErrors</c> and <c>NetworkErrors</c>.</summary>
public sealed partial class PlainWordsTests
{
    // Where the words are our own, or are looked at and not shown.
    static readonly string[] Allowed = ["TrustSim.Records/Files/FileErrors.cs", "TrustSim.Authoring/Yaml/YamlTrap.cs",
        "TrustSim/Commands/CommandLineProblems.cs"];

    [Fact]
    public void No_message_of_an_exception_is_shown()
    {
        foreach (var path in Repository.Sources.Where(path => !Allowed.Contains(path.Replace('\\', '/'))))
            Message().Matches(Repository.Read("src/" + path)).Select(match => match.Value)
                .ShouldBeEmpty($"{path}: describe the exception with FileErrors");
    }

    [Fact]
    public void What_the_system_may_refuse_is_caught_by_one_rule()
    {
        foreach (var path in Repository.Sources.Where(
            path => Path.GetFileName(path) is not ("FileErrors.cs" or "Program.cs" or "TerminalGuard.cs")))
            Repository.Read("src/" + path)
                .ShouldNotContain("is IOException or UnauthorizedAccessException", Case.Sensitive,
                    $"{path}: write FileErrors.Has(exception)");
    }

    [GeneratedRegex(@"\b(exception|error|e|ex)\.Message\b|GetBaseException\(\)\.Message|InnerException\??\.Message")]
    private static partial Regex Message();
}
