using TrustSim.Core.Bounds;

namespace TrustSim.Core.Tests.Bounds;

public sealed class NumberRangeTests
{
    [Theory]
    [InlineData("1", 1.0)]
    [InlineData("200", 200.0)]
    [InlineData("007", 7.0)]
    [InlineData("0", null)]
    [InlineData("201", null)]
    [InlineData("1.5", null)]
    [InlineData("1,5", null)]
    [InlineData("-5", null)]
    [InlineData("+5", null)]
    [InlineData(" 5", null)]
    [InlineData("1e2", null)]
    [InlineData("", null)]
    [InlineData("twelve", null)]
    [InlineData("٣", null)]
    [InlineData("99999999999999999999999999", null)]
    public void A_whole_number_is_written_in_digits(string written, double? number) => Ranges.Voters.Parse(written).ShouldBe(number);

    [Theory]
    [InlineData("0", 0.0)]
    [InlineData("99.5", 99.5)]
    [InlineData("100", 100.0)]
    [InlineData("100.01", null)]
    [InlineData("-0.1", null)]
    [InlineData("NaN", null)]
    [InlineData("1e999", null)]
    public void A_level_may_have_a_point_in_it(string written, double? number) => Ranges.Level.Parse(written).ShouldBe(number);

    [Theory]
    [InlineData(0.0, true)]
    [InlineData(100.0, true)]
    [InlineData(-0.0001, false)]
    [InlineData(100.0001, false)]
    [InlineData(double.NaN, false)]
    [InlineData(double.PositiveInfinity, false)]
    [InlineData(double.NegativeInfinity, false)]
    public void NaN_and_infinity_lie_in_no_range(double number, bool isIn) => Ranges.Level.Has(number).ShouldBe(isIn);

    [Fact]
    public void A_half_is_no_whole_number() => Ranges.Voters.Has(1.5).ShouldBeFalse();

    [Fact]
    public void A_value_out_of_bounds_is_named()
    {
        var trust = new Refusal("bounds.trust");
        OutOfBounds.Number("bounds.trust", 50, Ranges.Level).ShouldBeNull();
        OutOfBounds.Number("bounds.trust", 1e6, Ranges.Level).ShouldBe(
            new("bounds.number", ("what", trust), ("least", 0), ("most", 100), ("number", RefusalHole.FromName("1000000"))));
        OutOfBounds.Number("bounds.trust", double.PositiveInfinity, Ranges.Level)
            .ShouldBe(new("bounds.too-large", ("what", trust), ("least", 0), ("most", 100)));
        OutOfBounds.Text("bounds.alias", new string('x', 60), Lengths.Alias).ShouldBeNull();
        OutOfBounds.Text("bounds.alias", null, Lengths.Alias).ShouldBeNull();
        OutOfBounds.Text("bounds.name-in-line", new string('x', 61), Lengths.Alias, ("line", 4)).ShouldBe(
            new("bounds.text", ("what", new Refusal("bounds.name-in-line", ("line", 4))), ("length", 61), ("most", 60)));
    }
}
