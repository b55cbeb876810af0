using System.Text.RegularExpressions;

namespace TrustSim.Tests.House;

public sealed partial class SourceTests
{
    const int MostLines = 400;

    [Fact]
    public void There_are_source_files_to_look_at() => Repository.Sources.Count().ShouldBeGreaterThan(100);

    [Fact]
    public void A_file_is_named_after_its_first_public_type()
    {
        foreach (var path in Repository.Sources)
        {
            // A partial class may stand in several files: WeekInProgress.Acts.cs.
            if (PublicType().Match(Repository.Read("src/" + path)) is { Success: true } type)
                Path.GetFileName(path).Split('.')[0].ShouldBe(type.Groups["name"].Value, path);
        }
    }

    [Fact]
    public void No_file_exceeds_the_greatest_length()
    {
        foreach (var path in Repository.Sources)
            Repository.Read("src/" + path).Count(sign => sign == '\n').ShouldBeLessThanOrEqualTo(MostLines, path);
    }

    [Fact]
    public void No_line_exceeds_the_greatest_width() => 
        Repository.Texts("src").Concat(Repository.Texts("tests")).Where(path => path.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(path => LineRule.Breaches(path, Repository.Read(path))).ShouldBeEmpty();

    [Fact]
    public void A_wide_line_is_found_and_a_long_text_is_none()
    {
        var wide = "var a = " + string.Concat(Enumerable.Repeat("a + ", 40)) + "a;";
        LineRule.Breaches("A.cs", $"using System;\n{wide}\n").ShouldBe([$"A.cs:2: {wide.Length} columns"]);
        LineRule.Breaches("A.cs", $"/* {wide} */").ShouldHaveSingleItem();
        LineRule.Breaches("A.cs", $"var a = \"{wide}\";").ShouldBeEmpty();
        LineRule.Breaches("A.cs", $"var a =\n    \"\"\"\n    {wide}\n    \"\"\";").ShouldBeEmpty();
    }

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|partial|ref|unsafe) )*(?:record struct|record class|record|class|struct|enum|interface|delegate \S+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
