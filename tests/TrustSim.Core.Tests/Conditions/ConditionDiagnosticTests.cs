using TrustSim.Core.Conditions;

namespace TrustSim.Core.Tests.Conditions;

public sealed class ConditionDiagnosticTests
{
    [Theory]
    [InlineData("", 0, "not the end")]
    [InlineData("and owned", 0, "not 'and'")]
    [InlineData("owned and", 9, "not the end")]
    [InlineData("owned named", 6, "`and`, `or` or the end")]
    [InlineData("not", 3, "not the end")]
    [InlineData("(owned", 6, "')' was expected")]
    [InlineData("owned)", 5, "not ')'")]
    [InlineData("()", 1, "not ')'")]
    [InlineData("trust > 50", 5, "of whom")]
    [InlineData("trust() > 50", 6, "A member of the team, or `team`")]
    [InlineData("trust(maya", 10, "')' was expected")]
    [InlineData("told", 4, "in parentheses")]
    [InlineData("told certificate", 4, "in parentheses")]
    [InlineData("chose(monday)", 12, "Behind the scene 'monday' a point")]
    [InlineData("chose(monday.)", 13, "A choice of that scene")]
    [InlineData("visits() > 1", 7, "A scene was expected")]
    [InlineData("week >", 6, "not the end")]
    [InlineData("1 < week < 3", 9, "Two comparisons")]
    [InlineData("week > 1.2.3", 7, "not a number")]
    [InlineData("week > 2 weeks", 9, "not 'weeks'")]
    [InlineData("week > -", 7, "'-' means nothing")]
    public void Meaningless_words_give_a_grammar_diagnostic(string condition, int column, string message)
    {
        var diagnostic = Some.Diagnostic(condition);
        (diagnostic.Kind, diagnostic.Column).ShouldBe((ConditionDiagnosticKind.Grammar, column), diagnostic.Message);
        diagnostic.Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("owned && named", 6, "write `and`")]
    [InlineData("owned || named", 6, "write `or`")]
    [InlineData("!owned", 0, "write `not` before what should not hold")]
    [InlineData("week ≥ 3", 5, "write `>=`")]
    [InlineData("week ≤ 3", 5, "write `<=`")]
    [InlineData("week => 3", 5, "write `>=`")]
    [InlineData("week =< 3", 5, "write `<=`")]
    [InlineData("week <> 3", 5, "write `!=`")]
    [InlineData("trust(maya) > 60%", 16, "leave the per cent sign out: meters run from 0 to 100 anyway")]
    [InlineData("trust(maya) > 0,6", 15, "write a point in a number, and `and` between two conditions")]
    [InlineData("told(\"certificate\")", 5, "names stand without quotes")]
    [InlineData("owned AND named", 6, "did you mean `and`?")]
    [InlineData("owned adn named", 6, "did you mean `and`?")]
    [InlineData("trust > 50", 5, "`trust(team)` or `trust(somebody)`")]
    [InlineData("chose > 1", 5, "`chose(scene.choice)`")]
    [InlineData("told > 1", 4, "`told(risk)`")]
    [InlineData("1 < week < 3", 9, "join two comparisons by `and`")]
    public void A_habit_of_other_languages_is_told_what_to_write(string condition, int column, string hint)
    {
        var diagnostic = Some.Diagnostic(condition);
        (diagnostic.Column, diagnostic.Hint).ShouldBe((column, hint), diagnostic.Message);
    }

    [Theory]
    [InlineData("trust(maya)", 0, "for example `trust(team) >= 50`")]
    [InlineData("clarity", 0, "for example `clarity >= 50`")]
    [InlineData("warnings", 0, "for example `warnings >= 1`")]
    [InlineData("owned and visits", 10, "for example `visits >= 1`")]
    [InlineData("60", 0, "for example `trust(team) >= 50`")]
    [InlineData("owned = 1", 6, "use it alone, or with `not` before it")]
    [InlineData("told(certificate) >= 1", 18, "use it alone, or with `not` before it")]
    [InlineData("(owned) = 1", 8, null)]
    [InlineData("week > owned", 7, null)]
    [InlineData("week > told(offer)", 7, null)]
    [InlineData("trust(team) = 60", 12, "compare by <, <=, > or >=")]
    [InlineData("work != 0", 5, "compare by <, <=, > or >=")]
    [InlineData("warnings = 1.5", 9, "compare by <, <=, > or >=")]
    [InlineData("1 < 2", 0, "compare a meter or a counter with a number")]
    public void A_number_is_no_yes_or_no(string condition, int column, string? hint)
    {
        var diagnostic = Some.Diagnostic(condition);
        (diagnostic.Kind, diagnostic.Column, diagnostic.Hint).ShouldBe((ConditionDiagnosticKind.Kind, column, hint), diagnostic.Message);
    }

    [Theory]
    [InlineData("trust(mya) > 50", 6, "did you mean `maya`?")]
    [InlineData("trust(teem) > 50", 6, "did you mean `team`?")]
    [InlineData("fear(somebody-else) > 50", 5, "one of: maya, tomas, team")]
    [InlineData("not told(certifcate)", 9, "did you mean `certificate`?")]
    [InlineData("chose(mondy.own-it)", 6, "did you mean `monday`?")]
    [InlineData("chose(monday.ownit)", 13, "did you mean `own-it`?")]
    [InlineData("chose(tuesday.own-it)", 14, "one of: wait")]
    [InlineData("chose(own-it)", 6, "write `chose(monday.own-it)`")]
    [InlineData("visits(tusday) > 1", 7, "did you mean `tuesday`?")]
    [InlineData("ownd", 0, "did you mean `owned`?")]
    [InlineData("warning > 1", 0, "did you mean `warnings`?")]
    [InlineData("weeks > 1", 0, "did you mean `week`?")]
    [InlineData("Trust(maya) > 50", 0, "did you mean `trust`?")]
    [InlineData("maya > 50", 0, "for example `trust(maya) >= 50`")]
    [InlineData("Maya has fear", 0, "for example `fear(maya) >= 50`")]
    [InlineData("the certificate landed", 0, "for example `landed(certificate)`")]
    [InlineData("if told(certificate)", 0, "leave `if` out: a condition says only what has to hold")]
    [InlineData("trusts(maya) > 50", 0, "did you mean `trust`?")]
    [InlineData("owned = yes and nmed", 6, "use it alone, or with `not` before it")]
    public void A_name_that_does_not_exist_is_found_where_it_stands(string condition, int column, string? hint)
    {
        var diagnostic = Some.Diagnostic(condition);
        (diagnostic.Column, diagnostic.Hint).ShouldBe((column, hint), diagnostic.Message);
    }

    [Theory]
    [InlineData("trust(maya) > 0.6", 14, "did you mean 60?")]
    [InlineData("0.255 < clarity", 0, "did you mean 25.5?")]
    [InlineData("trust(maya) >= 101", 15, null)]
    [InlineData("fear(team) < -1", 13, null)]
    [InlineData("voice(team) > 100", 14, null)]
    [InlineData("voice(team) < 0", 14, null)]
    [InlineData("100 < voice(team)", 0, null)]
    [InlineData("0 > clarity", 0, null)]
    public void An_impossible_meter_value_gives_a_range_diagnostic(string condition, int column, string? hint)
    {
        var diagnostic = Some.Diagnostic(condition);
        (diagnostic.Kind, diagnostic.Column, diagnostic.Hint).ShouldBe((ConditionDiagnosticKind.Range, column, hint), diagnostic.Message);
    }

    [Theory]
    [InlineData("trust(maya) >= 100")]
    [InlineData("trust(maya) <= 0")]
    [InlineData("fear(maya) > 0")]
    [InlineData("work > 0.5")]
    [InlineData("work < -120")]
    [InlineData("warnings > -1000")]
    public void The_ends_of_a_range_belong_to_it(string condition) => Some.Holds(condition);
}
