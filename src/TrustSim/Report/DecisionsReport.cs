using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Terminal.Pages;

namespace TrustSim.Report;

/// <summary>What happened at each decision: the scene, what was open, what was chosen, and what came of it.</summary>
static class DecisionsReport
{
    /// <param name="isDone">Whether it was played to its end.</param>
    /// <param name="voted">What stands between a question and its answer: how a room came to it.</param>
    /// <param name="discussed">What stands below everything else at a decision.</param>
    public static ReportPart Create(Debrief debrief, bool isDone, Func<int, IEnumerable<ReportBlock>>? voted = null, Func<int, IEnumerable<ReportBlock>>? discussed = null)
    {
        var play = debrief.Playthrough;
        var blocks = ImmutableArray.CreateBuilder<ReportBlock>();
        for (var number = 1; number < play.Steps.Length; number++)
        {
            var step = play.Steps[number];
            blocks.Add(new ReportBlock.Head($"{number}. Week {step.Settled.Week} · {play.Scenario[step.Decision!.Value.Scene].Title}", 3, IsQuoted: true));
            blocks.AddRange(Scenes(play, play.Steps[number - 1]));
            if (voted is not null) blocks.AddRange(voted(number));
            blocks.AddRange(ReportPart.Quoted(ConsequencePage.Create(play.Scenario, step, Meters.Live).Passages, 4));
            blocks.Add(new ReportBlock.Head("Why, and what goes back to it", 4, IsQuoted: false));
            blocks.AddRange(ReportPart.Told(DebriefPages.Decision(debrief, number).Where(passage => passage.Role == Role.Change), 4));
            if (discussed is not null) blocks.AddRange(discussed(number));
        }

        var last = play.Steps[^1];
        if (!last.Opened.IsEmpty)
        {
            blocks.Add(new ReportBlock.Head(isDone ? $"The end · {last.Opened[^1].Scene.Title}" : $"Not decided yet · {last.Opened[^1].Scene.Title}", 3, IsQuoted: true));
            blocks.AddRange(Scenes(play, last));
        }

        return new("Decision by decision", blocks.ToImmutable());
    }

    /// <summary>What was read before a decision; the scene that asks has its title from the decision.</summary>
    static IEnumerable<ReportBlock> Scenes(Playthrough play, Step step) =>
        step.Opened.SelectMany((opening, index) => ReportPart.Quoted(ScenePage.Create(play.Scenario, opening, Meters.Live).Passages.Skip(index == step.Opened.Length - 1 ? 1 : 0), 4));
}
