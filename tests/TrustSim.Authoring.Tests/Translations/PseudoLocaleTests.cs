using System.Collections;
using System.Reflection;
using TrustSim.Authoring.Format;
using TrustSim.Authoring.Tests.Corpus;
using TrustSim.Authoring.Translations;
using TrustSim.Core.Conditions;
using TrustSim.Core.Story;

namespace TrustSim.Authoring.Tests.Translations;

/// <summary>
/// Every word of a scenario can be translated: all words on a page come from the scenario's texts, and the pseudo-locale alters each.
/// </summary>
public sealed class PseudoLocaleTests
{
    // Types that hold names for programs, or parsed text that pages show in another form.
    static readonly HashSet<Type> NoTexts = [typeof(SceneId), typeof(ChoiceId), typeof(MemberId), typeof(RiskId), typeof(MarkId),
        typeof(Condition)];

    public static TheoryData<string, string> Files =>
        [.. ((string[])["good", "shipped"]).SelectMany(folder => CorpusFolder.Names(folder).Select(name => (folder, name)))];

    [Theory, MemberData(nameof(Files))]
    public void Every_text_of_a_scenario_is_altered(string folder, string name)
    {
        var reading = ScenarioReader.Read(CorpusFolder.Read(folder, name), name);
        var before = Strings(reading.Scenario.ShouldNotBeNull(), "scenario").ToList();
        var after = Strings(Translation.Pseudo(reading).Scenario.ShouldNotBeNull(), "scenario").ToList();
        after.Count.ShouldBe(before.Count);
        before.Count.ShouldBeGreaterThan(3);
        foreach (var ((path, text), (_, pseudo)) in before.Zip(after))
        {
            if (path.EndsWith(".About.Id", StringComparison.Ordinal) || path.EndsWith(".About.Language", StringComparison.Ordinal))
                pseudo.ShouldBe(text);
            // A first name is the beginning of a full name that the pseudo-locale alters as a whole.
            else if (path.EndsWith(".FirstName", StringComparison.Ordinal)) pseudo.ShouldStartWith("[", customMessage: path);
            // A scene without choices shows no question.
            else if (!(path.EndsWith(".Ask", StringComparison.Ordinal) && pseudo == Scene.UsualQuestion))
                (pseudo.StartsWith('[') && pseudo.EndsWith(']')).ShouldBeTrue($"{path}: {pseudo}");
        }
    }

    [Fact]
    public void A_text_is_longer_and_has_accents()
    {
        var text =
            Translation.Pseudo(
                ScenarioReader.Read(
                    "trustsim: 1\ntitle: The report went out with last year's figures\nteam: { a: {} }\nscenes: { b: { ending: End } }\n",
                        "x.yaml")).Scenario!.About.Title;
        text.ShouldStartWith("[Ţĥé".Replace('Ţ', text[1]));
        text.Where(char.IsAsciiLetter).ShouldBeEmpty();
        ((double)text.Length / "The report went out with last year's figures".Length).ShouldBeInRange(1.25, 1.4);
    }

    [Fact]
    public void The_question_that_scenes_share_is_altered_where_it_is_asked() =>
        Translation.Pseudo(
            ScenarioReader.Read(CorpusFolder.Read("good", "smallest.yaml"), "smallest.yaml")).Scenario!.Scenes[0].Ask.ShouldStartWith("[");

    /// <summary>All strings within an object, so that the test covers texts that somebody adds later.</summary>
    static IEnumerable<(string Path, string Text)> Strings(object? thing, string path)
    {
        if (thing is string text) return text.Length == 0 ? [] : [(path, text)];
        if (thing is null || NoTexts.Contains(thing.GetType()) || thing.GetType().IsPrimitive || thing.GetType().IsEnum) return [];
        if (thing is IEnumerable several) return several.Cast<object?>().SelectMany((one, i) => Strings(one, $"{path}[{i}]"));
        return thing.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract")
            .SelectMany(property => Strings(property.GetValue(thing), $"{path}.{property.Name}"));
    }
}
