using TrustSim.Core;
using TrustSim.Core.Bounds;
using TrustSim.Presentation.Catalogues;
using TrustSim.Presentation.Documents;

namespace TrustSim.Presentation.Tests.Catalogues;

/// <summary>Core and Records give reasons as values; the catalogue turns them into words.</summary>
public sealed class RefusalTests
{
    [Fact]
    public void A_refusal_has_its_text_in_the_catalogue() =>
        Say.NotNow(new("refusal.vote-first")).ShouldBe(Runs.FromProgram("Not now: vote first."));

    [Fact]
    public void The_text_of_a_refusal_contains_its_number() =>
        Say.Runs(new Refusal("refusal.minutes", ("most", 480))).Plain.ShouldBe("type a number of minutes from 1 to 480");

    [Fact]
    public void A_name_in_a_refusal_is_no_word_of_the_program() =>
        Say.Runs(new Refusal("refusal.no-scene", ("scene", RefusalHole.FromName("tower"))))
            .ShouldBe([Run.FromProgram("There is no scene “"), Run.FromName("tower"), Run.FromProgram("”")]);

    [Fact]
    public void A_refusal_can_stand_in_another() =>
        Say.Runs(new Refusal("refusal.not-now", ("why", new Refusal("refusal.no-scene", ("scene", RefusalHole.FromName("tower")))))).Plain
            .ShouldBe("Not now: There is no scene “tower”.");

    [Fact]
    public void A_clause_becomes_a_sentence() =>
        Say.Sentence(new("file-error.full")).ShouldBe(Runs.FromProgram("The disk is full."));

    [Fact]
    public void The_range_is_said_in_words()
    {
        Say.Text(Ranges.Voters).ShouldBe("a number from 1 to 200");
        Say.Text(Ranges.Level).ShouldBe("a number from 0 to 100");
        Say.Text(Ranges.ExploredPaths).ShouldBe("a number from 1 to 1,000,000,000,000");
    }

    [Fact]
    public void A_value_out_of_bounds_is_named()
    {
        Say.Text(OutOfBounds.Number("bounds.week", 1e6, Ranges.Level)!)
            .ShouldBe("a week is 1000000; it has to be a number from 0 to 100");
        Say.Text(OutOfBounds.Number("bounds.week", double.PositiveInfinity, Ranges.Level)!)
            .ShouldBe("a week is too large; it has to be a number from 0 to 100");
        Say.Text(OutOfBounds.Text("bounds.alias", new string('x', 5_000_000), Lengths.Alias)!)
            .ShouldBe("the alias has 5,000,000 letters; it can have 60 at most");
    }

    [Fact]
    public void A_refusal_without_a_text_throws() =>
        Should.Throw<ArgumentException>(() => { Say.Runs(new Refusal("refusal.unheard-of")); });
}
