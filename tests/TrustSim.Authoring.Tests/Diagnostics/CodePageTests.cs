using System.Globalization;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Authoring.Tests.Corpus;

namespace TrustSim.Authoring.Tests.Diagnostics;

/// <summary>Compares the codes, their pages and the must-fail corpus.</summary>
public sealed class CodePageTests
{
    const int MostLines = 30;

    // With the program's indentation, the line fits 80 columns.
    const int WidestLine = 72;

    // Readers of these pages write scenarios, not programs.
    static readonly string[] Jargon = ["scalar", "token", "parse", "mapping", "sequence", "node", "string", "boolean", "integer", "syntax",
        "schema", "null", "YAML"];

    public static TheoryData<string> All => [.. DiagnosticCatalogue.All.Select(code => code.Id)];

    [Fact]
    public void Every_code_has_a_page_and_every_page_a_code() =>
        typeof(DiagnosticPage).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("pages/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ShouldBe(DiagnosticCatalogue.All.Select(code => $"pages/{code.Id}.md").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_code_has_a_file_that_must_fail_with_it()
    {
        var given = MustFailTests.All.SelectMany(name => Expectation.In(CorpusFolder.Read("must-fail", name)))
            .Select(expected => expected.Code).Concat(Generated()).ToHashSet();
        DiagnosticCatalogue.All.Select(code => code.Id).Where(code => !given.Contains(code)).ShouldBeEmpty();
    }

    [Fact]
    public void No_two_codes_have_the_same_number() => DiagnosticCatalogue.All.Select(code => code.Id).ShouldBeUnique();

    [Fact]
    public void Codes_are_listed_by_number_within_their_groups() =>
        DiagnosticCatalogue.All.Select(code => int.Parse(code.Id[2..], CultureInfo.InvariantCulture)).ShouldBeInOrder();

    [Theory, MemberData(nameof(All))]
    public void A_page_has_its_title_what_it_means_a_wrong_and_a_right_example(string id)
    {
        var (code, page) = PageOf(id);
        page.Title.ShouldBe($"{code.Id} · {code.Title}");
        var headings = page.Sections.Select(section => section.Heading).ToArray();
        headings.Take(3).ShouldBe(["", "Wrong", "Right"]);
        headings.Skip(3).ShouldBeSubsetOf(["See also"]);
        page.Meaning.Length.ShouldBeInRange(1, 3);
        page.Meaning.ShouldAllBe(block => block.Kind == PageBlockKind.Paragraph && block.Text.EndsWith('.'));
        page.Below("Wrong")!.Blocks.ShouldHaveSingleItem();
        page.Below("Right")!.Blocks.ShouldHaveSingleItem();
    }

    [Theory, MemberData(nameof(All))]
    public void The_wrong_example_has_the_code_and_no_other(string id)
    {
        var (code, page) = PageOf(id);
        if (page.Wrong is not { } wrong)
        {
            page.Below("Wrong")!.Blocks[0].Text.ShouldStartWith(DiagnosticPage.NoExample);
            Generated().Concat(OfSeveralFiles())
                .ShouldContain(id, $"{id} has neither an example, nor a case in {nameof(GeneratedCase)}, nor one of several files.");
            return;
        }

        var found = PathDiagnosticFactory.Everything(ScenarioReader.Read(wrong, "wrong.yaml"), code);
        found.Where(one => one.Code == code || one.Code.Severity != Severity.Information).Select(one => one.Code.Id)
            .ShouldBe([id], string.Join('\n', found));
    }

    [Theory, MemberData(nameof(All))]
    public void The_right_example_can_be_played_and_leaves_nothing_to_mend(string id)
    {
        var (code, page) = PageOf(id);
        (page.Right is null).ShouldBe(page.Wrong is null);
        if (page.Right is not { } right) return;
        var reading = ScenarioReader.Read(right, "right.yaml");
        reading.Scenario.ShouldNotBeNull(string.Join('\n', reading.Diagnostics));
        PathDiagnosticFactory.Everything(reading, code).ShouldAllBe(one => one.Code != code && one.Code.Severity == Severity.Information);
    }

    [Theory, MemberData(nameof(All))]
    public void Examples_are_small_enough_to_be_taken_in(string id)
    {
        var page = PageOf(id).Page;
        foreach (var lines in ((string?[])[page.Wrong, page.Right]).OfType<string>().Select(example => example.Split('\n')))
        {
            lines.Length.ShouldBeLessThanOrEqualTo(MostLines);
            lines.Where(line => line.Length > WidestLine).ShouldBeEmpty();
        }
    }

    [Theory, MemberData(nameof(All))]
    public void See_also_names_existing_pages_by_their_titles(string id)
    {
        if (PageOf(id).Page.Below("See also") is not { } also) return;
        also.Blocks.ShouldNotBeEmpty();
        also.Blocks.Where(block => block.Kind != PageBlockKind.Item).ShouldBeEmpty();
        also.Blocks.Select(block => block.Text)
            .ShouldBeSubsetOf(DiagnosticCatalogue.All.Where(code => code.Id != id).Select(code => $"{code.Id} · {code.Title}"));
    }

    [Theory, MemberData(nameof(All))]
    public void A_page_is_in_words_that_a_trainer_knows(string id)
    {
        var words = PageOf(id).Page.Sections.SelectMany(section => section.Blocks).Where(block => block.Kind == PageBlockKind.Paragraph)
            // File extensions are known to everybody who saves a file.
            .SelectMany(
                block => block.Text.Replace(".yaml", "", StringComparison.Ordinal).Split([' ', ',', '.', ':', ';', '(', ')', '`', '"']));
        words.Where(word => Jargon.Contains(word.TrimEnd('s'), StringComparer.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    [Fact]
    public void A_page_is_read_as_it_is_written()
    {
        var page =
            DiagnosticPage.Parse(
                "# TS0001 · Title\r\n\r\nOne\ntwo.\n\nThree.\n## Wrong\n```yaml\n# no heading\n\n- no entry\n```\n## See also\n- one\n  "
                    + "more\n- two\n");
        page.Title.ShouldBe("TS0001 · Title");
        page.Meaning.Select(block => block.Text).ShouldBe(["One two.", "Three."]);
        page.Wrong.ShouldBe("# no heading\n\n- no entry");
        page.Right.ShouldBeNull();
        page.Below("See also")!.Blocks.ShouldBe([new(PageBlockKind.Item, "one more"), new(PageBlockKind.Item, "two")]);
    }

    static IEnumerable<string> Generated() =>
        GeneratedCase.All.SelectMany(generated => generated.Expected).Select(expected => expected.Code);

    static IEnumerable<string> OfSeveralFiles() =>
        CorpusFolder.Cases("must-fail").SelectMany(name => Expectation.In(CorpusFolder.Read("must-fail", name)))
            .Select(expected => expected.Code);

    static (DiagnosticCode Code, DiagnosticPage Page) PageOf(string id)
    {
        var code = DiagnosticCatalogue.All.Single(code => code.Id == id);
        return (code, DiagnosticPage.From(code));
    }
}
