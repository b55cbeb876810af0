using System.Text.RegularExpressions;

namespace TrustSim.Tests.House;

/// <summary>The message of an exception is for programmers: users read the words of <c>FileErrors</c> and <c>NetworkErrors</c>.</summary>
public sealed partial class PlainWordsTests
{
    // These files throw exceptions with the project's own words, or inspect a message without showing it.
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
    public void File_errors_are_caught_by_one_rule()
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
