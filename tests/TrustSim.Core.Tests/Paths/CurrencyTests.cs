using TrustSim.Core.Paths;
using TrustSim.Core.Paths.Figures;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Paths;

/// <summary>What can be spent besides trust and work counts as a price.</summary>
public sealed class CurrencyTests
{
    [Fact]
    public void What_the_best_answer_spends_is_its_price()
    {
        var price = Priced(["count"])[0];
        price.Best.Id.Value.ShouldBe("defend");
        price.Currencies.Select(spent => (spent.Currency.Value, spent.Amount, spent.Richer.Id.Value)).ShouldBe([("count", 2, "quiet")]);
        price.HasPrice.ShouldBeTrue();
    }

    [Fact]
    public void A_counter_that_is_no_currency_is_no_price() => Priced([])[0].Currencies.ShouldBeEmpty();

    [Fact]
    public void A_best_answer_that_spends_nothing_has_no_such_price() => Priced(["count"])[1].Currencies.ShouldBeEmpty();

    [Fact]
    public void A_currency_that_no_condition_asks_for_is_not_noted_for_nothing()
    {
        Proof.Prove(Story(["count"])).Diagnostics.ShouldNotContain(found => found.Kind == PathDiagnosticKind.MarkNeverAsked);
        Proof.Prove(Story([])).Diagnostics.ShouldContain(found => found.Kind == PathDiagnosticKind.MarkNeverAsked);
    }

    static IReadOnlyList<DecisionPrice> Priced(string[] currencies) =>
        PathAnalysis.Analyse(Story(currencies), new(1_000), 1_000, figures: true)!.Figures!.Prices;

    static Scenario Story(string[] currencies)
    {
        var good = Acts.Together(Acts.Honours(TrustKey.TakeTheHit, Strength.Strong));
        var bad = Acts.Together(Acts.Against(TrustKey.TakeTheHit));
        var plain = new Story()
            .Scene("upstairs", choices: [new("defend", good, Count: -2), new("quiet", bad)])
            .Scene("after", choices: [new("thank", good), new("blame", bad, Count: -1)])
            .Scene("end", ending: "end").Build();
        var about = plain.About with { Currencies = [.. currencies.Select(currency => new MarkId(currency))] };
        return new(about, plain.Team, plain.Risks, plain.Scenes);
    }
}
