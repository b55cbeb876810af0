using TrustSim.Authoring.Diagnostics;

namespace TrustSim.Authoring.Tests.Corpus;

public sealed class DefectTests
{
    // No single edit of a good scenario's text can cause these codes, or no author would make it.
    static readonly DiagnosticCode[] NotByAnEdit =
    [
        DiagnosticCatalogue.TooLarge, // takes millions of characters
        DiagnosticCatalogue.TooDeep, // takes hundreds of brackets
        DiagnosticCatalogue.Encoding, // takes bytes that are no text
        DiagnosticCatalogue.ForeignStory, // takes a file of another program
        DiagnosticCatalogue.More, // takes hundreds of other diagnostics
        DiagnosticCatalogue.EpisodeAlone, // takes the file of an episode: must-fail has them
        DiagnosticCatalogue.NotACampaign, // takes a campaign of several files: must-fail has them
    ];

    public static TheoryData<string> Bases => [.. DefectBase.All.Select(one => one.Name)];

    public static TheoryData<string> Defects => [.. DefectReader.All.Select(defect => defect.Name)];

    [Theory, MemberData(nameof(Bases))]
    public void A_good_scenario_has_no_diagnostic(string name) =>
        DefectBase.All.Single(one => one.Name == name).Diagnostics().ShouldBeEmpty();

    [Theory, MemberData(nameof(Defects))]
    public void A_defect_is_found_at_its_line_and_nothing_else_is(string name)
    {
        var defect = DefectReader.All.Single(one => one.Name == name);
        var (scenario, file, line) = defect.Make();
        var found = scenario.Diagnostics();
        string[] expected = defect.Also is null ? [$"{file}:{line} {defect.Code}"] : [$"{file}:{line} {defect.Code}", defect.Also];
        found.Select(one => one.Code.Id == defect.Also ? defect.Also : $"{one.File}:{one.Place.Line} {one.Code}")
            .ShouldBe(expected, ignoreOrder: true, $"{name}\n{(found.IsEmpty ? "Nothing was found." : string.Join('\n', found))}");
    }

    [Fact]
    public void There_are_enough_defects_and_of_every_kind()
    {
        DefectReader.All.Length.ShouldBeGreaterThanOrEqualTo(170);
        DefectReader.All.Select(defect => defect.Code).Distinct().Order()
            .ShouldBe(DiagnosticCatalogue.All.Except(NotByAnEdit).Select(code => code.Id).Order());
    }

    [Theory]
    [InlineData("TS0041 A letter\n-summary: Nobody wrote this.\n+summary: Nor this.", "the lines to change stand 0 times")]
    [InlineData("TS0041 A letter\n-        then: the-cake\n+        then: the-cakes", "the lines to change stand 3 times")]
    [InlineData("TS0041 A letter\n-minutes: 10\n+minutes: 9\nat: then: the-cake", "'then: the-cake' stands in 3 lines")]
    [InlineData("TS0041 A letter\nin: two.yaml\n-minutes: 10\n+minutes: 9", "has no file 'two.yaml'")]
    [InlineData("TS0041 A letter\n-minutes: 10", "does not say where")]
    [InlineData("TS0041 A letter\n minutes: 10", "nothing is changed")]
    [InlineData("TS0041\n-minutes: 10\n+minutes: 9", "begins with a code")]
    [InlineData("TS0041 A letter\nminutes: 10", "a line begins with a space")]
    public void An_entry_that_makes_no_sense_is_a_mistake_of_the_corpus(string entry, string message)
    {
        var scenario = DefectBase.All.Single(one => one.Name == "long-rise");
        Should.Throw<FormatException>(() => new DefectReader(scenario).Read(entry).Single().Make()).Message.ShouldContain(message);
    }
}
