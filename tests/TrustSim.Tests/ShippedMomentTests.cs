using TrustSim.Authoring.Format;
using TrustSim.Authoring.Translations;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Tests;

/// <summary>Properties of the shipped moments and of the prologue.</summary>
public sealed class ShippedMomentTests
{
    const int MostWordsOfThePrologue = 450;

    static readonly Dictionary<string, ScenarioReading> Readings = FilesIn("moments").Concat(FilesIn("prologue"))
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => ScenarioReader.Read(File.ReadAllBytes(file), file));

    public static TheoryData<string> Moments => [.. FilesIn("moments").Select(file => Path.GetFileNameWithoutExtension(file))];

    public static TheoryData<string> All => [.. Readings.Keys];

    [Theory, MemberData(nameof(All))]
    public void It_reads_without_any_diagnostic(string name) => Readings[name].Diagnostics.ShouldBeEmpty();

    [Theory, MemberData(nameof(All))]
    public void Its_name_is_its_id(string name) => Scenario(name).About.Id.ShouldBe(name);

    [Fact]
    public void There_are_twelve_moments_and_every_key_leads_in_one()
    {
        var leading = Moments.Select(row => Leading(Scenario(row.Data))).ToList();
        leading.Count.ShouldBe(12);
        foreach (var key in TrustKeyTable.All) leading.ShouldContain(key);
    }

    [Theory, MemberData(nameof(Moments))]
    public void It_is_one_scene_with_three_answers_and_one_question_to_take_away(string name)
    {
        var scene = Scenario(name).Scenes.ShouldHaveSingleItem();
        scene.Choices.Length.ShouldBe(3);
        scene.Discuss.ShouldNotBeEmpty();
        Scenario(name).About.Debrief.ShouldHaveSingleItem();
    }

    [Theory, MemberData(nameof(Moments))]
    public void It_needs_no_more_than_three_people(string name) =>
        (Scenario(name).Team.Length + Scenario(name).Others.Length).ShouldBeInRange(1, 3);

    [Theory, MemberData(nameof(Moments))]
    public void It_takes_no_more_than_a_page_and_each_answer_a_paragraph(string name)
    {
        var scene = Scenario(name).Scenes[0];
        Words(scene.Text).ShouldBeInRange(100, 130);
        foreach (var choice in scene.Choices) Words(choice.After).ShouldBeInRange(45, 75, choice.Id.ToString());
    }

    [Theory, MemberData(nameof(Moments))]
    public void No_answer_stands_out_by_its_length(string name)
    {
        var lengths = Scenario(name).Scenes[0].Choices.Select(choice => choice.Text.Length).ToList();
        (lengths.Max() - lengths.Min()).ShouldBeLessThanOrEqualTo(10);
    }

    [Fact]
    public void A_given_name_belongs_to_one_person_of_the_library()
    {
        var people = Readings.Values.Select(reading => reading.Scenario!).Concat(Repository.Names.Select(ScenarioPaths.Scenario))
            .SelectMany(scenario => scenario.Team.Select(member => member.Name).Concat(scenario.Others.Select(other => other.Name)));
        // Somebody of whom only a title and a surname are known has no given name to share.
        people.Where(name => !name.StartsWith("Mrs ", StringComparison.Ordinal)).GroupBy(name => name.Split(' ')[0])
            .Where(same => same.Count() > 1).Select(same => string.Join(", ", same)).ShouldBeEmpty();
    }

    [Theory, InlineData("ilir", "after-the-rush"), InlineData("ilir", "half-a-minute"), InlineData("we-did", "after-the-rush"),
        InlineData("we-did", "half-a-minute")]
    public void On_no_path_is_the_prologue_long(string first, string second)
    {
        var run = ProgramRun.Of("play", FilesIn("prologue").Single(), "--plain", "--choose", $"{first},{second}");
        Words(run.Output[..run.Output.IndexOf("Part 1 of", StringComparison.Ordinal)]).ShouldBeLessThan(MostWordsOfThePrologue);
    }

    static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Scenarios, folder), "*.yaml").Where(file => Language.Create(file) is null)
            .Order(StringComparer.Ordinal);

    static Scenario Scenario(string name) => Readings[name].Scenario!;

    /// <summary>The key that most acts concern.</summary>
    static TrustKey Leading(Scenario moment)
    {
        var acts = moment.Scenes.SelectMany(scene => scene.Choices).SelectMany(choice => choice.Effects.Acts)
            .CountBy(act => act.Key).OrderByDescending(key => key.Value).ToList();
        acts.Skip(1).ShouldAllBe(other => other.Value < acts[0].Value);
        return acts[0].Key;
    }

    static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
