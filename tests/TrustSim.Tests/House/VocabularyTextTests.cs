using System.Text.RegularExpressions;
using TrustSim.Core.Play;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Tests.House;

/// <summary>Texts that a new member of a vocabulary requires and that no compiler checks.</summary>
public sealed partial class VocabularyTextTests
{
    [Fact]
    public void No_source_says_how_many_keys_there_are()
    {
        var counted = new Regex($@"\b{TrustKeyTable.Count}[ -]?keys\b", RegexOptions.IgnoreCase);
        Repository.Texts("src").Where(path => counted.IsMatch(Repository.Read(path)))
            .ShouldBeEmpty("Say `TrustKeyTable.Count`, or leave the number out.");
    }

    [Fact]
    public void The_README_names_every_key()
    {
        var text = Repository.Read("README.md").ReplaceLineEndings(" ");
        foreach (var name in TrustKeyTable.All.Select(key => key.Id().Replace('-', ' ')))
            text.ShouldContain(name, Case.Insensitive, "README.md does not name this key.");
    }

    [Fact]
    public void The_documents_say_how_many_keys_there_are()
    {
        var documents = Repository.Texts("docs").Where(path => path.EndsWith(".md", StringComparison.Ordinal));
        foreach (var path in documents.Append("README.md").Append("scenarios/README.md"))
            Counted().Matches(Repository.Read(path)).ShouldAllBe(match => match.Groups["number"].Value == TrustKeyTable.Count, path);
    }

    [Fact]
    public void The_guide_for_authors_explains_every_word_of_the_format()
    {
        var guide = Repository.Read("scenarios/README.md");
        foreach (var word in Words())
            Regex.IsMatch(guide, $@"(?<![\w-]){word}(?![\w-])").ShouldBeTrue($"scenarios/README.md does not explain `{word}`.");
    }

    static IEnumerable<string> Words() =>
    [
        .. TrustKeyTable.Rows.Select(row => row.Id),
        .. StrengthTable.Rows.Select(row => row.Id),
        .. PolarityTable.Rows.Where(row => row.Prefix.Length > 0).Select(row => row.Prefix + Strength.Clear.Id()),
        .. BreachTable.Rows.Select(row => row.Id),
        .. AudienceTable.Rows.Select(row => row.Id),
        .. RepairKindTable.Rows.Select(row => row.Id),
        .. TemperamentTable.Rows.Select(row => row.Id),
        .. ArchetypeTable.Rows.Select(row => row.Id),
    ];

    [GeneratedRegex(@"\b(?<number>four|five|six|seven|eight|nine|ten|eleven|twelve)\s+keys\b")]
    private static partial Regex Counted();
}
