using TrustSim.Core.Paths;
using TrustSim.Core.Paths.Figures;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Paths;

/// <summary>What decent players hear and live through, in stories whose figures one finds by hand.</summary>
public sealed class DecentPlayerTests
{
    [Fact]
    public void Half_of_them_hear_what_one_of_the_two_best_answers_makes_easier_to_say()
    {
        // Ada says the small thing after an open argument, and only then. The hard one takes longer than its week on every path.
        var decent = Figures(Quarrel().Risk("small", due: 1, cost: Strength.Slight).Risk("hard", due: 1, courage: Strength.Strong))
            .ShouldNotBeNull();
        Outcomes(decent).ShouldBe([("small", .5, .5, 0), ("hard", 0, 1, 0)]);
        (decent.Heard, decent.Landed, decent.StrongLanded).ShouldBe((.25, 1, 1));
    }

    [Fact]
    public void A_thing_that_nobody_says_counts_as_not_heard_even_where_it_never_lands()
    {
        var decent = Figures(Quarrel().Risk("small", due: 1, cost: Strength.Slight).Risk("open")).ShouldNotBeNull();
        Outcomes(decent).ShouldBe([("small", .5, .5, 0), ("open", .5, 0, .5)]);
        (decent.Heard, decent.Landed, decent.StrongLanded).ShouldBe((.5, .5, 0));
    }

    [Fact]
    public void Answers_that_are_not_among_the_two_best_count_for_nothing()
    {
        // Only after the shouting does this begin.
        Figures(Quarrel().Risk("late", from: "shouted", due: 1)).ShouldBeNull();
    }

    [Fact]
    public void With_one_answer_open_there_is_no_choice()
    {
        var story = new Story().Risk("small", due: 1).Scene("one", choices: [new Option("only")]).Scene("end", ending: "end");
        Outcomes(Figures(story).ShouldNotBeNull()).ShouldBe([("small", 1, 0, 0)]);
    }

    static DecentPlayer? Figures(Story story) => PathAnalysis.Analyse(story.Build(), figures: true)!.Figures!.Decent;

    static IEnumerable<(string, double, double, double)> Outcomes(DecentPlayer decent) =>
        decent.Risks.Select(risk => (risk.Risk.Id.Value, risk.Told, risk.Landed, risk.Kept));

    /// <summary>One question. An open argument is best for trust, then silence, then shouting.</summary>
    static Story Quarrel() => new Story().With(Someone.Called("ada", fear: 33))
        .Scene("one", choices:
        [
            new Option("shout", Acts.Together(Acts.Against(TrustKey.AcceptConfrontation, Strength.Strong)), Then: ["shouted"]),
            new Option("argue", Acts.Together(Acts.Honours(TrustKey.AcceptConfrontation, Strength.Strong)), Then: ["end"]),
            new Option("nothing", Then: ["end"]),
        ])
        .Scene("shouted", ending: "shouted").Scene("end", ending: "end");
}
