using System.Collections.Immutable;
using TrustSim.Core.Play;

namespace TrustSim.Terminal.Pages;

/// <summary>The road so far: each decision, and how things stood after it.</summary>
public static class RoadPage
{
    public static Page Of(Playthrough play, Meters meters)
    {
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Heading, "The road so far"));
        foreach (var step in play.Steps.Skip(1))
        {
            page.Add(new(Role.Reason, $"{step.Number}. Week {step.Settled.Week} · {play.Scenario[step.Decision!.Value.Scene].Title}"));
            page.Add(new(Role.Chosen, step.Choice!.Text));
            if (meters != Meters.Debrief)
                page.Add(new(Role.Change, $"trust {step.Settled.Trust:0}, fear {step.Settled.Fear:0}, work {Wording.Weeks(step.Settled.Work)}"));
        }

        if (play.Steps.Length == 1) page.Add(new(Role.Note, "You have not decided anything yet."));
        return new("The road so far", page.ToImmutable());
    }
}
