using System.Globalization;
using CsCheck;
using TrustSim.Core.Expected;
using TrustSim.Core.Tests.Given;

namespace TrustSim.Core.Tests.Expected;

public sealed class BandTests
{
    [Theory]
    [InlineData("60..80", 60, true)]
    [InlineData("60..80", 80, true)]
    [InlineData("60..80", 59.9, false)]
    [InlineData("60..80", 80.1, false)]
    [InlineData("60..", 1000, true)]
    [InlineData("..40", -1000, true)]
    [InlineData("..40", 40.5, false)]
    [InlineData(" 1.5 .. 2.5 ", 2, true)]
    [InlineData("-2..-1", -1.5, true)]
    [InlineData(">= 60", 60, true)]
    [InlineData("> 60", 60, false)]
    [InlineData("<=40", 40, true)]
    [InlineData("<40", 40, false)]
    [InlineData("7", 7, true)]
    [InlineData("7", 8, false)]
    public void A_band_holds_what_lies_in_it(string text, double value, bool within) => Band.Parse(text)!.Contains(value).ShouldBe(within);

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("60-80")]
    [InlineData("60...80")]
    [InlineData("60..80..90")]
    [InlineData("6e1..80")]
    [InlineData("high")]
    [InlineData("= 60")]
    [InlineData(">= ")]
    [InlineData("1,5..2")]
    [InlineData("NaN..")]
    [InlineData("..Infinity")]
    [InlineData("60..x")]
    public void Other_texts_are_not_bands(string text) => Band.Parse(text).ShouldBeNull();

    [Fact]
    public void Any_two_numbers_make_a_band_with_both_ends() =>
        Gen.Select(Gen.Double[-100, 100], Gen.Double[0, 100], Gen.Double[0, 1]).Holds(given =>
    {
        var (least, width, at) = given;
        var band = Band.Parse($"{Written(least)}..{Written(least + width)}").ShouldNotBeNull();
        band.Contains(band.Least!.Value).ShouldBeTrue();
        band.Contains(band.Most!.Value).ShouldBeTrue();
        band.Contains(Math.Clamp(least + at * width, band.Least.Value, band.Most.Value)).ShouldBeTrue();
        band.Contains(band.Least.Value - .001).ShouldBeFalse();
        band.Contains(band.Most.Value + .001).ShouldBeFalse();
    });

    [Fact]
    public void What_is_shown_lies_on_the_same_side_of_the_bounds_as_the_value() =>
        Gen.Select(Gen.Int[0, 100], Gen.Double[-.1, .1]).Holds((given, met) =>
    {
        var band = Band.Parse($"{given.Item1}..")!;
        var value = given.Item1 + given.Item2;
        band.Contains(double.Parse(band.Show(value), CultureInfo.InvariantCulture)).ShouldBe(band.Contains(value));
        met.Note("just within", value >= given.Item1 && value < given.Item1 + .05);
        met.Note("just outside", value < given.Item1 && value > given.Item1 - .05);
    }, ["just within", "just outside"]);

    [Fact]
    public void A_value_is_shown_in_few_digits_where_they_suffice() => Band.Parse("60..80")!.Show(55.2468).ShouldBe("55.2");

    static string Written(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
