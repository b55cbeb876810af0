using TrustSim.Corpus;

namespace TrustSim.Records.Tests.History;

/// <summary>The lines that all tests of hostile text share.</summary>
public sealed class HostileLinesTests
{
    [Fact]
    public void There_are_two_hundred_and_all_differ()
    {
        HostileLines.All.Count.ShouldBe(200);
        HostileLines.All.Distinct().Count().ShouldBe(200);
    }

    [Fact]
    public void The_hostile_lines_contain_the_intended_characters()
    {
        Some(line => line.Contains('\u001b')).ShouldBeGreaterThan(25);
        Some(line => line.Contains('\u202e')).ShouldBeGreaterThan(3);
        Some(line => line.Length > 0 && "=+-@".Contains(line[0])).ShouldBeGreaterThan(15);
        Some(line => line.Contains('<')).ShouldBeGreaterThan(30);
        Some(
            line =>
                line.Where((sign, i) => char.IsHighSurrogate(sign) && (i + 1 == line.Length || !char.IsLowSurrogate(line[i + 1]))).Any())
                    .ShouldBeGreaterThan(3);
        Some(line => line.Contains("👨‍👩‍👧‍👦", StringComparison.Ordinal)).ShouldBeGreaterThan(1);
        Some(line => line.Length >= 3_000).ShouldBeGreaterThan(3);

        static int Some(Func<string, bool> holds) => HostileLines.All.Count(holds);
    }
}
