using TrustSim.Core.Text;

namespace TrustSim.Core.Tests.Text;

public sealed class GivenNameTests
{
    [Theory]
    [InlineData("Maya Okafor", "Maya")]
    [InlineData("Dr. Paul Weiss", "Paul")]
    [InlineData("Prof. Dr. Ines Faro", "Ines")]
    [InlineData("Mrs Holm", "Mrs Holm")]
    [InlineData("Dr.", "Dr.")]
    [InlineData("Drew Barnes", "Drew")]
    [InlineData("", "")]
    public void Titles_are_not_what_one_calls_somebody(string name, string called) => GivenName.From(name).ShouldBe(called);
}
