using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Core.Play;

namespace TrustSim.Authoring.Tests.Corpus;

public sealed class MutationTests
{
    const int Seed = 20_260_101;

    const int Files = 2_000;

    // A damaged way may form a cycle; the result is a valid scenario.
    const int MostDecisions = 40;

    [Fact]
    public void A_damaged_file_gives_diagnostics_or_a_scenario_that_can_be_played_to_its_end()
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
                    // Other files test the other archetypes.
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

        // A test whose damage is never noticed, or always, would prove nothing.
        valid.ShouldBeGreaterThan(Files / 20);
        refused.ShouldBeGreaterThan(Files / 4);
    }
}
