using TrustSim.Core.Tests.Given;
using TrustSim.Core.Text;

namespace TrustSim.Core.Tests.Text;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("", 3, "")]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc…")]
    [InlineData("ab🚀", 3, "ab…")]
    [InlineData("ab🚀", 4, "ab🚀")]
    [InlineData("🚀", 1, "…")]
    public void A_long_text_is_cut_between_two_characters(string text, int longest, string expected) =>
        Excerpt.From(text, longest).ShouldBe(expected);

    [Fact]
    public void Of_a_text_that_is_well_formed_any_excerpt_is() => AnyText.WellFormed.Holds(
        (text, met) =>
        {
            for (var longest = 1; longest <= text.Length; longest++)
            {
                var excerpt = Excerpt.From(text, longest);
                AnyText.Repaired(excerpt).ShouldBe(excerpt);
                met.Note("a cut beside a character of two halves", char.IsSurrogate(text[longest - 1]));
            }
        },
        ["a cut beside a character of two halves"]);
}
