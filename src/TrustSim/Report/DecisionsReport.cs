using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Terminal.Pages;

namespace TrustSim.Report;

/// <summary>What happened at each decision: the scene, what was open, what was chosen, and what came of it.</summary>
static class DecisionsReport
{
    public static ReportPart Of(ReportSubject subject, Edition edition)
    {
        var blocks = ImmutableArray.CreateBuilder<ReportBlock>();
        for (var number = 1; number <= subject.Decisions; number++)
        {
            var step = subject.Play.Steps[number];
            blocks.Add(new ReportBlock.Head($"{number}. Week {step.Settled.Week} · {subject.Scenario[step.Decision!.Value.Scene].Title}", 3, IsQuoted: true));
            blocks.AddRange(Scenes(subject, subject.Play.Steps[number - 1]));
            blocks.AddRange(ReportPart.Quoted(ConsequencePage.Of(subject.Scenario, step, Meters.Live).Passages, 4));
            blocks.Add(new ReportBlock.Head("Why, and what goes back to it", 4, IsQuoted: false));
            blocks.AddRange(ReportPart.Told(DebriefPages.Decision(subject.Debrief, number).Where(passage => passage.Role == Role.Change), 4));
            if (edition == Edition.Facilitator) blocks.AddRange(new DiscussionReport(subject, number).Blocks());
        }

        var last = subject.Play.Steps[^1];
        if (!last.Opened.IsEmpty)
        {
            blocks.Add(new ReportBlock.Head(subject.IsDone ? $"The end · {last.Opened[^1].Scene.Title}" : $"Not decided yet · {last.Opened[^1].Scene.Title}", 3, IsQuoted: true));
            blocks.AddRange(Scenes(subject, last));
        }

        return new("Decision by decision", blocks.ToImmutable());
    }

    /// <summary>What was read before a decision; the scene that asks has its title from the decision.</summary>
    static IEnumerable<ReportBlock> Scenes(ReportSubject subject, Step step) =>
        step.Opened.SelectMany((opening, index) => ReportPart.Quoted(ScenePage.Of(subject.Scenario, opening, Meters.Live).Passages.Skip(index == step.Opened.Length - 1 ? 1 : 0), 4));
}
