using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Core.Play;

namespace TrustSim.Authoring.Tests.Corpus;

public sealed class MutationTests
{
    const int Seed = 20_260_101;

    const int Files = 2_000;

    // A damaged way on may lead back for ever; that is a scenario, only a tedious one.
    const int MostDecisions = 40;

    [Fact]
    public void A_damaged_file_gives_diagnostics_or_a_scenario_that_plays_to_its_end()
    {
        var mutator = new Mutator(CorpusFolder.AllGood(), Seed);
        var (valid, refused) = (0, 0);
        for (var i = 0; i < Files; i++)
        {
            var file = mutator.Next();
            try
            {
                var reading = ScenarioReader.Read(file, "damaged.yaml");
                if (reading.Scenario is { } scenario)
                {
                    // The other archetypes have their turn with the other files.
                    ArchetypePlayer.Play(scenario, (Archetype)(i % Enum.GetValues<Archetype>().Length), MostDecisions);
                    valid++;
                }
                else
                {
                    reading.Diagnostics.ShouldContain(found => found.Code.Severity == Severity.Error);
                    reading.Diagnostics.ShouldAllBe(found => found.Place.Line > 0 && found.Place.Column > 0 && found.Message.Length < 300);
                    refused++;
                }
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"File {i} of seed {Seed}, {file.Length} bytes: {Convert.ToBase64String(file)}",
                    exception);
            }
        }

        // Damage that is never noticed, or always, would test nothing.
        valid.ShouldBeGreaterThan(Files / 20);
        refused.ShouldBeGreaterThan(Files / 4);
    }
}
