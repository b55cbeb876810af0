using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Vocabulary;

public sealed class MemberTableTests
{
    static readonly MemberTable<Colour, NamedRow<Colour>> Mixed = new(
        new(Colour.Blue, "blue"), new(Colour.Red, "red"), new(Colour.Green, "green"));

    [Fact]
    public void A_row_is_found_by_its_member_wherever_it_stands() => Mixed[Colour.Red].Id.ShouldBe("red");

    [Fact]
    public void Rows_come_in_the_order_of_the_members() => Mixed.Select(row => row.Id).ShouldBe(["red", "green", "blue"]);

    [Fact]
    public void A_member_without_a_row_is_refused() =>
        Should.Throw<ArgumentException>(() => new MemberTable<Colour, NamedRow<Colour>>(new(Colour.Red, "red"), new(Colour.Blue, "blue")))
            .Message.ShouldContain("Colour.Green has no row");

    [Fact]
    public void A_member_with_two_rows_is_refused() =>
        Should.Throw<ArgumentException>(() => new MemberTable<Colour, NamedRow<Colour>>(new(Colour.Red, "red"), new(Colour.Red, "rot")))
            .Message.ShouldContain("Colour.Red has two rows");

    [Theory]
    [InlineData(Colour.Red, 1, Colour.Green)]
    [InlineData(Colour.Blue, 1, Colour.Red)]
    [InlineData(Colour.Red, -1, Colour.Blue)]
    [InlineData(Colour.Green, -7, Colour.Red)]
    public void The_next_member_goes_round_at_the_ends(Colour from, int by, Colour next) => Mixed.Next(from, by).ShouldBe(next);

    public enum Colour
    {
        Red,
        Green,
        Blue,
    }
}
