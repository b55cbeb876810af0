using TrustSim.Core.Paths;
using TrustSim.Core.Paths.Dilemmas;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Paths;

/// <summary>Random playthroughs find the false dilemmas that following every path finds.</summary>
public sealed class SampledDilemmaTests
{
    static readonly PathDiagnosticKind[] Compared =
    [
        PathDiagnosticKind.Dominated, PathDiagnosticKind.NobodyTakes, PathDiagnosticKind.TemptationNeverPays,
        PathDiagnosticKind.ChangesNothing,
    ];

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public void A_sample_says_what_enumeration_says(int seed)
    {
        var scenario = Questions((ulong)seed);
        var all = Proof.Prove(scenario);
        all.IsWhole.ShouldBeTrue();
        var sampled = SampledDilemmas.Play(CompiledScenario.From(scenario), () => true).Diagnostics().Where(found =>
            Compared.Contains(found.Kind)).ToList();
        sampled.Select(Said).ShouldBe(all.Diagnostics.Where(found => Compared.Contains(found.Kind)).Select(Said), ignoreOrder: true);
        sampled.ShouldNotBeEmpty();
        sampled.ShouldAllBe(found => found.Sampled!.Playthroughs == 2_000 && found.Sampled.Otherwise < .01);
    }

    [Fact]
    public void Whoever_stops_it_hears_nothing() =>
        SampledDilemmas.Play(CompiledScenario.From(Questions(1)), () => false).Diagnostics().ShouldBeEmpty();

    static string Said(PathDiagnostic found) => $"{found.Kind} {found.Scene} {found.Choice}";

    /// <summary>Six questions of three answers: one that is kind, one that pays, and one that only costs.</summary>
    static Scenario Questions(ulong seed)
    {
        var random = new DeterministicRandom(seed);
        var story = new Story().With(Someone.Called("ada"), Someone.Called("ben"));
        for (var i = 0; i < 6; i++)
        {
            story.Scene($"s{i}", choices:
            [
                new("kind", Does(Polarity.Honoured, new(false, Strength.Slight))),
                new("paid", Does(Polarity.Against, new(true, Strength.Strong))),
                new("loss", Does(Polarity.Against, new(false, random.Next() < .5 ? Strength.Clear : Strength.Strong))),
            ]);
        }

        return story.Scene("end", ending: "End").Build();

        Effects Does(Polarity polarity, Push work)
        {
            var key = (TrustKey)(int)(random.Next() * 6);
            return new([new(key, polarity, Strength.Strong, [], Audience.Team, null, "")], [], null, work);
        }
    }
}
