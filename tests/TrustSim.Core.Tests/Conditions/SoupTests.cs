using CsCheck;
using TrustSim.Core.Conditions;
using TrustSim.Core.Tests.Given;

namespace TrustSim.Core.Tests.Conditions;

public sealed class SoupTests
{
    static readonly string[] Bits =
    [
        "trust", "fear", "voice", "clarity", "work", "week", "visits", "told", "landed", "kept", "chose", "and", "or", "not", "maya",
            "tomas", "team", "certificate",
        "monday", "own-it", "owned", "warnings", "(", ")", ".", "<", "<=", ">", ">=", "=", "==", "!=", "0", "1", "60", "0.5", "-1", "100",
            "9999999999999999999999", "1e9", "nobody",
        "&", "|", "!", "%", ",", "\"", "é", "🚀", "\t", "\n", "-", "_", "'",
    ];

    static readonly string[] Terms = ["owned", "named", "told(certificate)", "landed(invoice)", "kept(offer)", "chose(monday.own-it)",
        "week > 2", "trust(maya) >= 50", "fear(team) < voice(team)", "visits(monday) != 1", "warnings = 2", "work < -0.5"];

    // Keep the soups short, or hardly any would be a valid condition.
    static readonly Gen<string> Soup = Gen.Select(OneOf(Bits), OneOf("", " "), (bit, space) => bit + space).Array[0, 30]
        .SelectMany(bits => Gen.Int[0, 3].Select(few => few < 2 ? bits[..Math.Min(few, bits.Length)] : bits))
        .Select(string.Concat);

    [Fact]
    public void A_soup_of_words_gives_a_condition_or_a_diagnostic_within_it() =>
        Gen.Select(Soup, OneOf(["", .. Terms]), (soup, term) => $"{term} {soup}")
            .Holds(ShouldBeEither, ["a condition", "a diagnostic"], cases: 20_000);

    [Fact]
    public void A_soup_of_letters_gives_a_condition_or_a_diagnostic_within_it() =>
        Gen.Select(OneOf(["", .. Terms]), AnyText.Any, (term, text) => term + text)
            .Holds(ShouldBeEither, ["a condition", "a diagnostic"], cases: 5_000);

    [Fact]
    public void A_condition_put_together_from_sound_ones_is_sound_and_means_what_they_do() =>
        Formula(3).Holds(
            (formula, met) =>
            {
                Some.Holds(formula.Text).ShouldBe(formula.Holds, formula.Text);
                met.Note("it holds", formula.Holds);
                met.Note("it does not", !formula.Holds);
                met.Note("and beside or", formula.Text.Split(' ') is var words && words.Contains("and") && words.Contains("or"));
            },
            ["it holds", "it does not", "and beside or"],
            cases: 5_000);

    static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(index => words[index]);

    static void ShouldBeEither(string text, Encounters met)
    {
        var (condition, diagnostic) = ConditionParser.Parse(text, Some.Names);
        met.Note("a diagnostic", diagnostic is not null);
        if (condition is not null)
        {
            diagnostic.ShouldBeNull();
            condition.Holds(Some.Situation);
            met.Note("a condition");
        }
        else
        {
            diagnostic.ShouldNotBeNull().Column.ShouldBeInRange(0, text.Length);
            diagnostic.Message.ShouldEndWith(".");
        }
    }

    /// <summary>A condition with parentheses around each part, and its expected value.</summary>
    static Gen<(string Text, bool Holds)> Formula(int depth)
    {
        var term = OneOf(Terms).Select(text => (text, Some.Holds(text)));
        if (depth == 0) return term;
        var inner = Formula(depth - 1);
        return Gen.OneOf(
            term,
            inner.Select(one => ($"not ({one.Text})", !one.Holds)),
            Gen.Select(inner, inner, (a, b) => ($"({a.Text}) and ({b.Text})", a.Holds && b.Holds)),
            Gen.Select(inner, inner, (a, b) => ($"({a.Text}) or ({b.Text})", a.Holds || b.Holds)));
    }
}
