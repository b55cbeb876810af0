using System.Collections.Immutable;
using TrustSim.Report;
using TrustSim.Terminal.Pages;

namespace TrustSim.Guide;

/// <summary>All that a guide says, in order.</summary>
/// <param name="Title">The scenario's.</param>
/// <param name="Figures">The time at a glance: a name, a figure, a remark.</param>
sealed record FacilitatorGuide(string Title, ImmutableArray<(string Name, string Figure, string Remark)> Figures, ImmutableArray<ReportPart> Parts)
{
    /// <summary>Stands above everything else.</summary>
    public const string ForYouAlone = "For whoever leads the room, and for nobody else in it. This guide gives away what each answer does: do not show it, and do not leave it on a table.";

    public const string Practice = "This is practice and no assessment of anybody. Figures say what an answer does to a team of a story, by the rules of a game. None of the answers is the right one.";

    public const string InAHurry = "With ten minutes to prepare, read the plan of the time, the first two decisions and the plan of the debrief. The rest can be read while the room talks.";

    public static FacilitatorGuide From(GuideSubject subject)
    {
        var parts = ImmutableArray.CreateBuilder<ReportPart>();
        parts.Add(DilemmaGuide.Create(subject));
        parts.Add(TimeGuide.Create(subject));
        parts.Add(DecisionsGuide.Create(subject));
        parts.Add(PathsGuide.Create(subject));
        if (!subject.Scenario.Risks.IsEmpty) parts.Add(UntoldGuide.Create(subject));
        parts.Add(DebriefGuide.Create(subject));
        return new(Passage.Clean(subject.Scenario.About.Title), [.. Numbers(subject)], parts.ToImmutable());
    }

    static IEnumerable<(string, string, string)> Numbers(GuideSubject subject)
    {
        var decisions = subject.Plan.Decisions;
        var (played, talks) = (decisions.Count(decision => decision.IsPlayed), decisions.Count(decision => decision.IsPlayed && decision.Talk > TimeSpan.Zero));
        yield return ("Time", $"{subject.Setup.Minutes} min", $"for {(subject.People == 1 ? "one person" : $"{subject.People} people")}");
        yield return ("Decisions", $"{played}", played < decisions.Length ? $"of {decisions.Length}; there is no time for more" : "the whole story");
        yield return ("Talks", $"{talks}", talks < played ? "the others are voted on at once" : "one at each decision");
        yield return ("Debrief", $"{GuideWords.Minutes(DebriefGuide.Time(subject.Plan))} min", "a third of the whole at least");
    }
}
