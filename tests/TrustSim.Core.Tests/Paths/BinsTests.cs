using TrustSim.Core.Paths;

namespace TrustSim.Core.Tests.Paths;

/// <summary>Bins stay readable at a glance, however wide the spread is.</summary>
public sealed class BinsTests
{
    [Theory]
    [InlineData(25.5, 68.8, 1, 25, 5, 9)]
    [InlineData(40, 59.9, 1, 40, 1, 20)]
    [InlineData(40, 60, 1, 40, 2, 11)]
    [InlineData(-6.3, .2, .1, -6.5, .5, 14)]
    [InlineData(-5079.9, -3.2, .1, -5500, 500, 11)]
    [InlineData(.3, .3, .1, .3, .1, 1)]
    [InlineData(0, 100, 1, 0, 5, 20)]
    [InlineData(100, 100, 1, 99, 1, 1)]
    public void Bins_are_as_wide_as_the_spread_asks_for(double least, double most, double narrowest, double start, double width, int count)
    {
        var bins = new Bins(least, most, narrowest, narrowest < 1 ? double.PositiveInfinity : 100);
        bins.Start.ShouldBe(start, 1e-9);
        bins.Width.ShouldBe(width);
        bins.Count.ShouldBe(count);
        bins.At(least).ShouldBe(0);
        bins.At(most).ShouldBe(count - 1);
    }

    [Fact]
    public void A_value_stands_in_the_bin_that_begins_with_it()
    {
        var bins = new Bins(0, 1.9, .1, double.PositiveInfinity);
        for (var i = 0; i < bins.Count; i++) bins.At(i / 10.0).ShouldBe(i);
    }

    [Theory]
    [InlineData(0, 1e9)]
    [InlineData(-1e12, 3)]
    [InlineData(-.05, .05)]
    public void There_are_never_more_than_can_be_read(double least, double most)
    {
        var bins = new Bins(least, most, .1, double.PositiveInfinity);
        bins.Count.ShouldBeInRange(1, Bins.Most);
        bins.Start.ShouldBeLessThanOrEqualTo(least);
        (bins.Start + bins.Count * bins.Width).ShouldBeGreaterThan(most);
    }
}
