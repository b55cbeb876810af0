using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Records.Journal;

namespace TrustSim.Terminal.Pages;

/// <summary>Two roads of a play beside each other: what they have in common, decision by decision what they do not, and where each stands.</summary>
public static class ComparePage
{
    public static Page Create(PlaySession session, Branch first, Branch second, Meters meters)
    {
        var title = $"{first.Label} and {second.Label}";
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Heading, title));
        if (session.StateAt(first) is not { } one || session.StateAt(second) is not { } other)
        {
            page.Add(new(Role.Prose, "This version of TrustSim cannot read the scenario of one of them."));
            return new(title, page.ToImmutable());
        }

        var shared = first.SharedWith(second);
        page.Add(new(Role.Note, first.Version != second.Version ? "They are roads of two versions of the scenario." : shared == 0 ? "They part at the first decision." : $"The same up to decision {shared}."));
        foreach (var step in one.Steps.Skip(1).Take(shared)) page.Add(new(Role.Reason, $"{step.Number}. {Scene(one, step)}: {Passage.Clean(step.Choice!.Text)}"));
        for (var number = shared + 1; number < Math.Max(one.Steps.Length, other.Steps.Length); number++)
        {
            page.Add(new(Role.Heading, $"Decision {number}"));
            foreach (var (branch, play) in (ReadOnlySpan<(Branch, Playthrough)>)[(first, one), (second, other)])
            {
                if (number >= play.Steps.Length) continue;
                var step = play.Steps[number];
                page.Add(new(Role.Reason, $"{branch.Label} · {Scene(play, step)}"));
                page.Add(new(Role.Chosen, step.Choice!.Text));
                // Who does not see numbers before the debrief sees them here of roads that came to it.
                if (meters != Meters.Debrief || play.Phase == Phase.Debrief)
                    page.Add(new(Role.Change, $"trust {step.Settled.Trust:0}, fear {step.Settled.Fear:0}, work {Wording.Weeks(step.Settled.Work)}"));
            }
        }

        page.Add(new(Role.Heading, "Where they stand"));
        foreach (var (branch, play) in (ReadOnlySpan<(Branch, Playthrough)>)[(first, one), (second, other)])
        {
            page.Add(new(Role.Reason, branch.Label));
            page.Add(new(Role.Change, BranchesPage.Standing(play)));
            if (BranchesPage.Figures(play, meters) is { } figures) page.Add(new(Role.Change, figures));
        }

        page.Add(new(Role.Note, Wording.Practice));
        return new(title, page.ToImmutable());
    }

    static string Scene(Playthrough play, Step step) => Passage.Clean(play.Scenario[step.Decision!.Value.Scene].Title);
}
