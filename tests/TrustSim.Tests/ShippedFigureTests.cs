using TrustSim.Core.Paths;
using TrustSim.Core.Paths.Figures;
using TrustSim.Core.Play;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Tests;

/// <summary>The figures that <c>trustsim analyse</c> prints of the shipped scenarios, held against what they should be.</summary>
public sealed class ShippedFigureTests
{
    public static TheoryData<string> Names => [.. Repository.Names];

    [Theory, MemberData(nameof(Names))]
    public void Everything_that_analyse_counts_holds(string name)
    {
        var analysis = PathAnalysis.Analyse(ScenarioPaths.Scenario(name), figures: true)!;
        Failing(analysis, analysis.Figures!).ShouldBe(Design.Of(name).Open);
    }

    [Theory, MemberData(nameof(Names))]
    public void Nobody_hears_more_than_who_earns_trust(string name)
    {
        var told = Enum.GetValues<Archetype>()
            .ToDictionary(way => way, way => Told(ArchetypePlayer.Play(ScenarioPaths.Scenario(name), way)));
        told[Archetype.EarnsTrust].ShouldBe(told.Values.Max());

        static int Told(Playthrough play) => play.Team.Risks.Count(risk => risk.Outcome == RiskOutcome.Told);
    }

    static IEnumerable<string> Failing(PathAnalysis analysis, ScenarioFigures figures)
    {
        foreach (var figure in analysis.Bands.Where(figure => !figure.Holds)) yield return $"band {figure.Band.Id()}";
        if (figures.BestForBoth > ScenarioFigures.MostBestForBoth)
        {
            yield return "best for trust and for work at once: "
                + $"{figures.Prices.Count(price => price.IsBestForWork)} of {figures.Prices.Length}";
        }

        var free = figures.Prices.Where(price => !price.HasPrice).Select(price => price.Scene.Id).ToList();
        if (free.Count > 0) yield return $"no price: {string.Join(", ", free)}";
        var best = figures.Best.ShouldNotBeNull();
        if (best.Share is < BestEnding.LeastShare or > BestEnding.MostShare) yield return $"share of the best ending: {best.Share:0.000}";
        if (!best.ReachedBy.IsEmpty)
            yield return $"the best ending is reached by: {string.Join(", ", best.ReachedBy.Select(way => way.Id()))}";
        if (!best.OnEveryPath.IsEmpty) yield return $"on every path to the best ending: {string.Join(", ", best.OnEveryPath)}";
        var decent = figures.Decent.ShouldNotBeNull();
        if (decent.Heard is < DecentPlayer.LeastHeard or > DecentPlayer.MostHeard)
            yield return $"a decent player hears {decent.Heard:0.00} in time";
        if (decent.Landed < DecentPlayer.LeastLanded) yield return $"something lands for {decent.Landed:0.00} of decent players";
        if (decent.StrongLanded < DecentPlayer.LeastStrongLanded)
            yield return $"something strong lands for {decent.StrongLanded:0.00} of decent players";
        foreach (var ending in figures.OutOfShare) yield return $"share of {ending.Ending!.Id}";
        if (figures.TwoWays.Differing < TwoWays.LeastDiffering) yield return $"two ways differ in {figures.TwoWays.Differing:0.00}";
        if (figures.TwoWays.AskForWork.Length < TwoWays.LeastAskForWork)
            yield return $"endings that ask for work: {figures.TwoWays.AskForWork.Length}";
    }
}
