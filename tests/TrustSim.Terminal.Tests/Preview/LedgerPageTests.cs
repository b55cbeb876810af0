using TrustSim.Core.Play;
using TrustSim.Presentation.Pages;

namespace TrustSim.Terminal.Tests.Preview;

public sealed class LedgerPageTests
{
    [Fact]
    public void A_line_stands_for_every_move_worth_one_and_one_for_all_the_rest()
    {
        foreach (var name in Scenarios.Names)
        {
            var play = Paths.Random(Scenarios.Shipped(name), 7);
            foreach (var step in play.Steps.Skip(1))
            {
                var page = LedgerPage.Create(play.Scenario, step).Blocks.Select(passage => passage.Text).ToList();
                page[0].ShouldBe($"Ledger: {step.Number}. {step.Decision}");
                foreach (var (mark, value) in step.Now.Marks) page[^1].ShouldContain($"{mark} {value}");
                foreach (var member in play.Scenario.Team)
                {
                    var moves = step.Ledger.Moods.Where(entry => entry.Person == member.Id).GroupBy(entry => (entry.Cause, entry.Channel))
                        .Count(
                            entries =>
                                Math.Abs(entries.Sum(entry => entry.Trust)) >= .5 || Math.Abs(entries.Sum(entry => entry.Fear)) >= .5);
                    var lines = page.SkipWhile(line => !line.StartsWith(member.FirstName + ": trust", StringComparison.Ordinal)).Skip(1)
                        .TakeWhile(line => line[0] is '+' or '−').ToList();
                    lines.Count(line => !line.EndsWith("together", StringComparison.Ordinal))
                        .ShouldBe(moves, $"{name} {step.Number} {member.Id}");
                    lines.Count(line => line.EndsWith("together", StringComparison.Ordinal)).ShouldBeLessThanOrEqualTo(1);
                }
            }
        }
    }

    [Fact]
    public void Risks_and_work_are_part_of_it()
    {
        var play = Playthrough.Replay(Scenarios.Small, [new(new("bench"), new("ask-who"))]);
        var text = string.Join('\n', LedgerPage.Create(play.Scenario, play.Current).Blocks.Select(passage => passage.Text));
        text.ShouldContain("risk wheel, week 1: Ada nearest to saying it");
        text.ShouldContain("work +");
    }
}
