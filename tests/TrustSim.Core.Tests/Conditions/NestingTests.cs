using TrustSim.Core.Conditions;

namespace TrustSim.Core.Tests.Conditions;

public sealed class NestingTests
{
    [Theory]
    [InlineData(63)]
    [InlineData(10)]
    public void Parentheses_may_stand_within_each_other(int deep) =>
        Some.Holds($"{new string('(', deep)}owned{new string(')', deep)}").ShouldBeTrue();

    [Theory]
    [InlineData(64)]
    [InlineData(900)]
    public void Too_many_nested_terms_give_a_diagnostic_and_no_overflow(int deep)
    {
        var diagnostic = Some.Diagnostic($"{new string('(', deep)}owned{new string(')', deep)}");
        (diagnostic.Kind, diagnostic.Column).ShouldBe((ConditionDiagnosticKind.Grammar, 64));
        diagnostic.Message.ShouldContain("64 deep");
    }

    [Theory]
    [InlineData("(", 10_000)]
    [InlineData("not ", 10_000)]
    [InlineData("owned or ", 100_000)]
    [InlineData("not (", 1_000_000)]
    public void Excessive_nesting_gives_a_diagnostic(string part, int times)
    {
        var diagnostic = Some.Diagnostic(string.Concat(Enumerable.Repeat(part, times)) + "owned");
        (diagnostic.Kind, diagnostic.Column).ShouldBe((ConditionDiagnosticKind.Grammar, 0));
        diagnostic.Hint.ShouldBe("split it: use flags for parts of it");
    }

    [Theory]
    [InlineData("named or ", true)]
    [InlineData("owned and ", true)]
    [InlineData("not ", true)]
    public void The_longest_condition_is_read_and_asked(string part, bool holds) =>
        Some.Holds(string.Concat(Enumerable.Repeat(part, 1_990 / part.Length / 2 * 2)) + "owned").ShouldBe(holds);

    [Fact]
    public void Depth_is_counted_along_one_way_and_not_in_all() =>
        Some.Holds(string.Join(" and ", Enumerable.Repeat("((owned))", 100))).ShouldBeTrue();
}
