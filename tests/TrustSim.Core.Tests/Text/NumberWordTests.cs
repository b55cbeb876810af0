using TrustSim.Core.Text;

namespace TrustSim.Core.Tests.Text;

public sealed class NumberWordTests
{
    [Theory]
    [InlineData(0, "no")]
    [InlineData(1, "one")]
    [InlineData(6, "six")]
    [InlineData(12, "twelve")]
    [InlineData(13, "13")]
    [InlineData(-1, "-1")]
    public void Small_numbers_are_words_and_others_digits(int number, string word) => NumberWord.From(number).ShouldBe(word);
}
