using TrustSim.Core.Conditions;
using TrustSim.Core.Expected;
using TrustSim.Core.Play;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;
using TrustSim.Core.Workshops;

namespace TrustSim.Core.Tests.Vocabulary;

public sealed class VocabularyTests
{
    // Scenario files, journals and exports hold these words. Add new ones, but never change or remove one.
    [Fact]
    public void The_words_are_those_of_the_files()
    {
        Words(TrustKeyTable.Rows).ShouldBe(
            ["open-up", "take-the-hit", "build-up", "ditch-the-leash", "accept-confrontation", "find-the-value", "clarity"]);
        Words(PolarityTable.Rows).ShouldBe(["honoured", "against", "overdone"]);
        Words(StrengthTable.Rows).ShouldBe(["slight", "clear", "strong"]);
        Words(TemperamentTable.Rows).ShouldBe(["steady", "guarded", "eager", "outspoken", "anxious", "expert"]);
        Words(AudienceTable.Rows).ShouldBe(["private", "team", "public"]);
        Words(RepairKindTable.Rows).ShouldBe(["words", "deeds", "both", "excuse"]);
        Words(BreachTable.Rows).ShouldBe(["skill", "care", "honesty"]);
        Words(RiskOutcomeTable.Rows).ShouldBe(["kept", "told", "landed"]);
        Words(ChannelTable.Rows).ShouldBe(["direct", "witness", "repair", "little-trust", "contagion", "fading", "joining"]);
        Words(ArchetypeTable.Rows).ShouldBe(
            ["earns-trust", "appeaser", "conflict-avoider", "micromanager", "credit-taker", "blamer", "repairer", "delivery-first"]);
        Words(MeasureTable.Rows).ShouldBe(["trust", "fear", "voice", "clarity", "work", "weeks", "decisions"]);
        Words(MeterTable.Rows).ShouldBe(["trust", "fear", "voice"]);
        Words(BallotWayTable.Rows).ShouldBe(["hands", "secret", "tables", "phones"]);
        Words(DecisionRuleTable.Rows).ShouldBe(["most-votes-then-lot", "most-votes-then-facilitator", "facilitator"]);
        Words(DecidedByTable.Rows).ShouldBe(["votes", "lot", "facilitator"]);
    }

    [Fact]
    public void Every_word_leads_back_to_its_member()
    {
        foreach (var key in Enum.GetValues<TrustKey>())
        {
            TrustKeyTable.Rows.TryFind(key.Id(), out var row).ShouldBeTrue();
            row!.Member.ShouldBe(key);
        }
    }

    [Theory, InlineData("OpenUp"), InlineData("open up"), InlineData("Open-Up"), InlineData("0"), InlineData("")]
    public void Nothing_else_is_a_word(string word) => TrustKeyTable.Rows.TryFind(word, out _).ShouldBeFalse();

    [Fact]
    public void Every_law_is_found_by_the_member_that_it_names()
    {
        foreach (var strength in Enum.GetValues<Strength>()) Laws.Default[strength].Member.ShouldBe(strength);
        foreach (var breach in Enum.GetValues<Breach>()) Laws.Default[breach].Member.ShouldBe(breach);
        foreach (var audience in Enum.GetValues<Audience>()) Laws.Default[audience].Member.ShouldBe(audience);
        foreach (var key in Enum.GetValues<TrustKey>()) Laws.Default[key].Member.ShouldBe(key);
        foreach (var temperament in Enum.GetValues<Temperament>()) Laws.Default[temperament].Member.ShouldBe(temperament);
    }

    [Fact]
    public void Stronger_acts_weigh_more() => StrengthTable.Rows.Select(row => row.Weight).ShouldBe([1, 2, 3]);

    [Fact]
    public void Each_key_answers_to_one_fear()
    {
        TrustKeyTable.All.ShouldNotContain(TrustKey.Clarity);
        TrustKeyTable.All.Select(key => key.Fear()).ShouldBe(
            [FearOf.Failure, FearOf.Failure, FearOf.YourEvaluations, FearOf.YourDecisions, FearOf.YourOpinions, FearOf.YourEvaluations]);
    }

    // The number of the key indexes the rows of habits and apologies.
    [Fact]
    public void The_keys_count_from_0_without_a_gap() =>
        TrustKeyTable.All.Select(key => (int)key).ShouldBe(
            Enumerable.Range(0, TrustKeyTable.All.Length), "In TrustSim.Core/Vocabulary, a new key stands before Clarity.");

    static IEnumerable<string> Words<T>(IEnumerable<INamedRow<T>> rows)
        where T : struct, Enum => rows.Select(row => row.Id);
}
