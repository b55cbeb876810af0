using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Vocabulary;

public sealed class WordTests
{
    [Fact]
    public void The_words_are_those_of_the_scenario_format()
    {
        Word.All<Key>().ShouldBe(["open-up", "take-the-hit", "build-up", "ditch-the-leash", "accept-confrontation", "find-the-value", "clarity"]);
        Word.All<Side>().ShouldBe(["honoured", "against", "overdone"]);
        Word.All<Strength>().ShouldBe(["slight", "clear", "strong"]);
        Word.All<Temper>().ShouldBe(["steady", "guarded", "eager", "outspoken", "anxious", "expert"]);
        Word.All<Seen>().ShouldBe(["private", "team", "public"]);
        Word.All<Amends>().ShouldBe(["words", "deeds", "both", "excuse"]);
        Word.All<Breach>().ShouldBe(["skill", "care", "honesty"]);
        Word.All<Fate>().ShouldBe(["kept", "told", "landed"]);
    }

    [Fact]
    public void Every_word_leads_back_to_its_value()
    {
        foreach (var key in Enum.GetValues<Key>())
        {
            Word.TryParse<Key>(Word.Of(key), out var value).ShouldBeTrue();
            value.ShouldBe(key);
        }
    }

    [Theory, InlineData("OpenUp"), InlineData("open up"), InlineData("Open-Up"), InlineData("0"), InlineData("")]
    public void Nothing_else_is_a_word(string word) => Word.TryParse<Key>(word, out _).ShouldBeFalse();

    [Fact]
    public void Each_key_answers_to_one_fear()
    {
        Keys.Six.ShouldNotContain(Key.Clarity);
        Keys.Six.Select(key => key.Fear()).ShouldBe(
            [FearOf.Failure, FearOf.Failure, FearOf.YourEvaluations, FearOf.YourDecisions, FearOf.YourOpinions, FearOf.YourEvaluations]);
    }
}
