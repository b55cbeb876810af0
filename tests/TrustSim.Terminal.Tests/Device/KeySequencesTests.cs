using TrustSim.Terminal.Device;

namespace TrustSim.Terminal.Tests.Device;

/// <summary>No input here troubles anybody: what the toolkit cannot take stands in words in the summary of the class.</summary>
public sealed class KeySequencesTests
{
    [Theory]
    [InlineData("abc é 世界 \t\r")]
    [InlineData("\e")]
    [InlineData("\eq")]
    [InlineData("\eOP")]
    [InlineData("\e[A")]
    [InlineData("\e[1;5C")]
    [InlineData("\e[5~")]
    [InlineData("\e[24;2~")]
    [InlineData("\e[3;5:3~")]
    [InlineData("\e[<0;80;24M\e[<0;80;24m")]
    [InlineData("\e[97;5u\e[57441;2:3u\e[?31u")]
    [InlineData("\e[?62;4;22c\e[8;24;80t\e[?2026;2$y")]
    [InlineData("\e]11;rgb:1e1e/1e1e/2e2e\a")]
    [InlineData("\e[200~two\nlines [ and \t more\e[201~q")]
    public void What_the_toolkit_knows_goes_on_as_it_is_however_it_is_cut(string input)
    {
        new KeySequences().Pass(input).ShouldBe(input);
        for (var at = 0; at <= input.Length; at++)
        {
            var sequences = new KeySequences();
            (sequences.Pass(input.AsSpan(0, at)) + sequences.Pass(input.AsSpan(at))).ShouldBe(input, $"cut at {at}");
        }
    }

    [Theory]
    [InlineData("a\e[<0;10000;1Mb", "a\e[Ib")] // No screen is so wide.
    [InlineData("a\e[12345678Ab", "a\e[Ib")] // More digits than any terminal sends.
    [InlineData("a\e[Mb", "a\e[Ib")] // A mouse report of another kind.
    public void Another_sequence_becomes_one_that_means_nothing(string input, string passed) =>
        new KeySequences().Pass(input).ShouldBe(passed);

    [Theory]
    [InlineData(';')]
    [InlineData('1')]
    public void A_sequence_without_an_end_holds_nothing_back_for_long(char sign)
    {
        var sequences = new KeySequences();
        sequences.Pass($"\e[{new string(sign, 200)}");
        sequences.Pass("x").ShouldBe("x");
    }

    [Fact]
    public void Home_and_End_of_other_terminals_are_keys_that_the_toolkit_knows() =>
        KeySequences.Synonyms.Values.ShouldBeSubsetOf(KeySequences.Known);
}
