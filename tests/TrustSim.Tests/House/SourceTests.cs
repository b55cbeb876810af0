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

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|partial|ref|unsafe) )*(?:record struct|record class|record|class|struct|enum|interface|delegate \S+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
