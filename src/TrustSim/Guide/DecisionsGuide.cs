using System.Collections.Immutable;
using TrustSim.Report;
using TrustSim.Terminal.Pages;

namespace TrustSim.Guide;

/// <summary>Each question of the story: what its answers do, what to ask and what to listen for.</summary>
static class DecisionsGuide
{
    const string NoneIsRight = "No answer is the right one. Somebody sensible would give each of them, and what an answer is worth depends on what comes before and after it. When the room asks you which is right, ask back what would have to be true for it.";

    const string HowToRead =
        "“Week” is what an answer does at once to the team (trust and fear of 100, weeks of work), on a road of middling trust. “Ends” is where the roads by that answer end on average. In brackets stands who is moved most. Differences of a point or two are nothing to talk about.";

    public static ReportPart Create(GuideSubject subject)
    {
        var blocks = ImmutableArray.CreateBuilder<ReportBlock>();
        if (subject.Asked.IsEmpty) return new("Decision by decision", [GuideWords.Says("Nothing is asked, so there is nothing to decide.")]);
        blocks.Add(GuideWords.Says(NoneIsRight));
        blocks.Add(GuideWords.Says(HowToRead, Role.Note));
        foreach (var asked in subject.Asked)
        {
            blocks.Add(new ReportBlock.Head(asked.Scene.Title.Length > 0 ? asked.Scene.Title : asked.Scene.Id.Value, 3, IsQuoted: true));
            blocks.Add(GuideWords.Says(When(subject, asked), Role.Note));
            blocks.Add(GuideWords.Quotes(asked.Scene.Ask, Role.Question));
            blocks.Add(GuideWords.Draws(new AnswersGuide(subject, asked).Write));
            if (asked.Scene.Choices.Any(choice => choice.When is not null)) blocks.Add(GuideWords.Says("An answer marked with * is open on some roads only.", Role.Note));
            if (!asked.Scene.Discuss.IsEmpty) blocks.AddRange(asked.Scene.Discuss.Select(prompt => GuideWords.Quotes($"· {prompt}", Role.Change)).Prepend(GuideWords.Head("To ask", 4)));
            if (ListeningGuide.Create(subject, asked).ToList() is { Count: > 0 } listening) blocks.AddRange(listening.Select(line => GuideWords.Says($"· {line}", Role.Change)).Prepend(GuideWords.Head("To listen for", 4)));
        }

        return new("Decision by decision", blocks.ToImmutable());
    }

    /// <summary>When it comes, and how much time it has.</summary>
    static string When(GuideSubject subject, AskedScene asked)
    {
        if (asked.Numbers.IsEmpty) return "It comes on some roads only.";
        var planned = subject.Planned.Where(planned => planned.Scenes.Contains(asked.Scene)).Select(planned => planned.Decision).ToList();
        var number = $"Decision {string.Join(" or ", asked.Numbers)}";
        if (planned.Count == 0) return $"{number}, on some roads only.";
        if (!planned.Exists(decision => decision.IsPlayed)) return $"{number}. There is no time for it in this plan.";
        var talk = planned.Max(decision => decision.Talk);
        return $"{number}. {(talk > TimeSpan.Zero ? $"{GuideWords.InMinutes(talk)} of talk, then a vote." : "A vote at once, without a talk.")}";
    }
}
