using System.Collections.Immutable;
using TrustSim.Core.Play;

namespace TrustSim.Terminal.Pages;

/// <summary>The road so far: each decision, and how things stood after it.</summary>
public static class PathSoFarPage
{
    public const string Title = "The road so far";

    public static Page Create(Playthrough play, Meters meters)
    {
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Heading, Title));
        foreach (var step in play.Steps.Skip(1)) page.AddRange(Decision(play, step, meters));
        if (play.Steps.Length == 1) page.Add(new(Role.Note, "You have not decided anything yet."));
        return new(Title, page.ToImmutable());
    }

    public static ImmutableArray<Passage> Decision(Playthrough play, Step step, Meters meters)
    {
        Passage[] decided = [new(Role.Reason, $"{step.Number}. Week {step.Settled.Week} · {play.Scenario[step.Decision!.Value.Scene].Title}"), new(Role.Chosen, step.Choice!.Text)];
        return meters == Meters.Debrief
            ? [.. decided]
            : [.. decided, new(Role.Change, $"trust {step.Settled.Trust:0}, fear {step.Settled.Fear:0}, work {Wording.Weeks(step.Settled.Work)}")];
    }
}
