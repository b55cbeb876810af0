using TrustSim.Core.Text;

namespace TrustSim.Core.Tests.Text;

public sealed class QuotedTests
{
    [Fact]
    public void A_short_text_stays_whole() => Quoted.From(new string('x', 60)).ShouldBe(new string('x', 60));

    [Fact]
    public void A_long_text_is_cut() => Quoted.From(new string('x', 61)).ShouldBe(new string('x', 60) + "…");

    [Fact]
    public void Nothing_in_it_acts_on_a_terminal() => Quoted.From("a\u001b[31m\nb\u202ec").ShouldBe("a␛[31m b\uFFFDc");
}
