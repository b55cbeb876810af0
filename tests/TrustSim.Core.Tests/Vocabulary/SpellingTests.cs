using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Vocabulary;

public sealed class SpellingTests
{
    static readonly string[] Known = ["open-up", "take-the-hit", "build-up", "ditch-the-leash", "when", "then"];

    [Theory]
    [InlineData("take-the-hti", "take-the-hit")]
    [InlineData("take-teh-hit", "take-the-hit")]
    [InlineData("takethehit", "take-the-hit")]
    [InlineData("Take-The-Hit", "take-the-hit")]
    [InlineData("ditch-the-leashs", "ditch-the-leash")]
    [InlineData("buildup", "build-up")]
    [InlineData("wen", "when")]
    [InlineData("whne", "when")]
    public void A_slip_is_understood(string word, string meant) => Spelling.Nearest(word, Known).ShouldBe(meant);

    [Theory, InlineData(""), InlineData("elephant"), InlineData("take"), InlineData("the-hit"), InlineData("xx")]
    public void A_word_near_to_no_candidate_gets_no_suggestion(string word) => Spelling.Nearest(word, Known).ShouldBeNull();

    [Fact]
    public void The_nearest_wins_and_of_equals_the_first()
    {
        Spelling.Nearest("thenn", ["when", "then"]).ShouldBe("then");
        Spelling.Nearest("xhen", ["when", "then"]).ShouldBe("when");
    }

    [Fact]
    public void A_word_beyond_all_measure_is_not_looked_up() => Spelling.Nearest(new string('a', 65), [new string('a', 65)]).ShouldBeNull();
}
