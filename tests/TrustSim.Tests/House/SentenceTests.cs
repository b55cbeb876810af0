namespace TrustSim.Tests.House;

/// <summary>Every text of the program is in one catalogue, so that another language needs only one more folder.</summary>
public sealed class SentenceTests
{
    static readonly string[] Projects = ["TrustSim.Core/", "TrustSim.Records/", "TrustSim.Terminal/", "TrustSim.Voting/", "TrustSim/"];

    // A file, or a folder with a final slash, and the reason for its English text.
    static readonly (string Path, string Reason)[] Allowed =
    [
        ("TrustSim.Core/Conditions/", "messages of diagnostics, which stay with what finds them"),
        ("TrustSim.Core/Text/LookAlikes.cs", "names of signs in messages of diagnostics"),
        ("TrustSim.Core/Expected/", "messages of diagnostics, which stay with what finds them"),
        ("TrustSim.Core/Play/Lifecycle.cs", "names of guards in the diagrams of the documentation"),
        ("TrustSim.Core/Workshops/WorkshopLifecycle.cs", "names of guards in the diagrams of the documentation"),
        ("TrustSim.Core/Story/Scene.cs", "a scene's question where its file has none: a word of the scenario"),
        ("TrustSim.Core/Vocabulary/MemberTable.cs", "a message of an exception, put together before it is thrown"),
        ("TrustSim.Records/Export/CsvWriter.cs", "how a format writes a time"),
        ("TrustSim.Records/Export/PlaythroughCsv.cs", "columns of a format, the same in every language"),
        ("TrustSim.Records/Export/SpreadsheetWriter.cs", "how a format writes a time"),
        ("TrustSim.Records/Export/WorkshopCsv.cs", "columns of a format, the same in every language"),
        ("TrustSim.Records/Export/PracticeNotice.cs", "the notice of a format, the same in every language"),
        ("TrustSim.Terminal/TerminalGuard.cs", "a script for the shell"),
        ("TrustSim.Voting/Page/Markup.cs", "the first line of a format"),
        ("TrustSim/Shells/Shell.cs", "scripts for shells"),
        ("TrustSim/Shells/Surroundings.cs", "names of environment variables"),
        ("TrustSim/Shells/ManualPage.cs", "headings of a format, the same in every language"),
        ("TrustSim/Lrs/Receipts.cs", "the first line of a file"),
        ("TrustSim/Testing/JUnitReport.cs", "a name in a format"),
    ];

    [Fact]
    public void Every_text_of_the_program_stands_in_the_catalogue() =>
        string.Join('\n', Repository.Sources.Where(path => Array.Exists(Projects, project => IsIn(path, project)) && !IsAllowed(path))
            .SelectMany(path => SentenceRule.Breaches($"src/{path}", Repository.Read($"src/{path}"))))
            .ShouldBeEmpty();

    [Fact]
    public void Every_exception_is_needed() =>
        Allowed.Select(exception => exception.Path)
            .Where(allowed => !Repository.Sources.Any(
                path => IsIn(path, allowed) && SentenceRule.Breaches(path, Repository.Read($"src/{path}")).Count > 0))
            .ShouldBeEmpty("no English stands there any more: take it off the list");

    [Theory]
    [InlineData("Write(\"Nothing was written.\")")]
    [InlineData("Write($\"There is no file '{path}'.\")")]
    [InlineData("Write(\"\"\"One line of it\"\"\")")]
    [InlineData("Write(isOpen ? \"to read\" : \"x\")")]
    public void English_is_reported(string expression) => Of(expression).ShouldHaveSingleItem().ShouldContain("Texts/en");

    [Theory]
    [InlineData("Write(\"word\")")]
    [InlineData("Write($\"{number}. {title}\")")]
    [InlineData("Say.Text(\"home.play\")")]
    [InlineData("throw new ArgumentException(\"It cannot be put in.\")")]
    [InlineData("new InvalidOperationException($\"There is no '{id}' here.\")")]
    public void Other_strings_pass(string expression) => Of(expression).ShouldBeEmpty();

    [Fact]
    public void An_attribute_passes() =>
        SentenceRule.Breaches("Any.cs", "class C { [Obsolete(\"Do not use it.\")] void M() { } }").ShouldBeEmpty();

    [Fact]
    public void A_breach_is_named_with_its_file_and_line() =>
        SentenceRule.Breaches("Any.cs", "class C\n{\n    string Told => \"It is said.\";\n}").ShouldHaveSingleItem()
            .ShouldStartWith("Any.cs:3: “It is said.” belongs into ");

    static bool IsIn(string path, string folder) => path.StartsWith(folder, StringComparison.Ordinal);

    static bool IsAllowed(string path) => Array.Exists(Allowed, exception => IsIn(path, exception.Path));

    static IReadOnlyList<string> Of(string expression) =>
        SentenceRule.Breaches("Any.cs",
            $"class C {{ void M() {{ {(expression.StartsWith("new", StringComparison.Ordinal) ? "var e = " : "")}{expression}; }} }}");
}
