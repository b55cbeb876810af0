using System.Text;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Authoring.Tests.Corpus;
using TrustSim.Authoring.Translations;

namespace TrustSim.Authoring.Tests.Translations;

public sealed class DamagedTranslationTests
{
    const int Files = 500;

    [Fact]
    public void A_damaged_translation_gives_diagnostics_or_a_scenario_and_is_never_lost()
    {
        var reading = ScenarioReader.Read(CorpusFolder.Read("good", "everything.yaml"), "everything.yaml");
        var scenario = reading.Scenario.ShouldNotBeNull();
        var whole = Encoding.UTF8.GetBytes(TranslationWriter.Write(scenario, "everything.yaml", "de", null, "everything.de.yaml").Text!);
        var mutator = new Mutator([whole], 20_260_301);
        var (valid, refused) = (0, 0);
        for (var i = 0; i < Files; i++)
        {
            var file = mutator.Next();
            var translated = Translation.Create(reading, "de", file, "everything.de.yaml");
            var draft = TranslationWriter.Write(scenario, "everything.yaml", "de", file, "everything.de.yaml");
            translated.Scenario.ShouldNotBeNull();
            translated.Translation!.HasMistakes.ShouldBe(draft.Text is null);
            if (draft.Text is null) draft.Diagnostics.ShouldContain(found => found.Code.Severity == Severity.Error);
            else TranslationWriter.Write(scenario, "everything.yaml", "de", Encoding.UTF8.GetBytes(draft.Text),
                "everything.de.yaml").Text.ShouldBe(draft.Text, Encoding.UTF8.GetString(file));
            if (draft.Text is null) refused++;
            else valid++;
        }

        valid.ShouldBeGreaterThan(Files / 20);
        refused.ShouldBeGreaterThan(Files / 10);
    }
}
