using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Vocabulary;

public sealed class WordTests
{
    [Fact]
    public void The_words_are_those_of_the_scenario_format()
    {
        KebabCase.All<TrustKey>().ShouldBe(["open-up", "take-the-hit", "build-up", "ditch-the-leash", "accept-confrontation", "find-the-value", "clarity"]);
        KebabCase.All<Polarity>().ShouldBe(["honoured", "against", "overdone"]);
        KebabCase.All<Strength>().ShouldBe(["slight", "clear", "strong"]);
        KebabCase.All<Temperament>().ShouldBe(["steady", "guarded", "eager", "outspoken", "anxious", "expert"]);
        KebabCase.All<Audience>().ShouldBe(["private", "team", "public"]);
        KebabCase.All<RepairKind>().ShouldBe(["words", "deeds", "both", "excuse"]);
        KebabCase.All<Breach>().ShouldBe(["skill", "care", "honesty"]);
        KebabCase.All<RiskOutcome>().ShouldBe(["kept", "told", "landed"]);
    }

    [Fact]
    public void Every_word_leads_back_to_its_value()
    {
        foreach (var key in Enum.GetValues<TrustKey>())
        {
            KebabCase.TryParse<TrustKey>(KebabCase.From(key), out var value).ShouldBeTrue();
            value.ShouldBe(key);
        }
    }

    [Theory, InlineData("OpenUp"), InlineData("open up"), InlineData("Open-Up"), InlineData("0"), InlineData("")]
    public void Nothing_else_is_a_word(string word) => KebabCase.TryParse<TrustKey>(word, out _).ShouldBeFalse();

    [Fact]
    public void Each_key_answers_to_one_fear()
    {
        TrustKeyTable.Six.ShouldNotContain(TrustKey.Clarity);
        TrustKeyTable.Six.Select(key => key.Fear()).ShouldBe(
            [FearOf.Failure, FearOf.Failure, FearOf.YourEvaluations, FearOf.YourDecisions, FearOf.YourOpinions, FearOf.YourEvaluations]);
    }
}
