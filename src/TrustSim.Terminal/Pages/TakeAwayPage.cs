using System.Collections.Immutable;
using TrustSim.Core.Review;
using TrustSim.Records.Journal;

namespace TrustSim.Terminal.Pages;

/// <summary>The end of the debrief: what is left behind, two questions to answer in writing, one commitment.</summary>
public static class TakeAwayPage
{
    public const string Title = "To take away";
    public const string Wanted = "One thing that you want to do at work: “If …, then I will …”";

    /// <summary>What the second half of the commitment begins with.</summary>
    public const string Then = "then I will";

    /// <summary>Whether a commitment says when, and not yet what.</summary>
    public static bool IsHalf(string text) =>
        text.StartsWith("if ", StringComparison.OrdinalIgnoreCase)
        && (text.EndsWith(Then, StringComparison.OrdinalIgnoreCase) || !HalfTold.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));

    static string[] HalfTold => [" then ", " I will ", " I'll ", " I’ll "];

    /// <param name="tree">What the player has written so far; null where nothing is kept.</param>
    public static Page Create(Debrief debrief, PlaythroughTree? tree)
    {
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.AddRange(Left(debrief));
        foreach (var asked in Asked(debrief, tree))
        {
            page.Add(new(Role.Question, asked.Question));
            if (asked.Answer is { } answer) page.Add(new(Role.Speech, answer, "You wrote"));
        }

        page.AddRange(Before(debrief, tree));
        page.Add(new(Role.Note, Wording.Practice));
        return new(Title, page.ToImmutable());
    }

    /// <summary>What the player leaves behind.</summary>
    public static ImmutableArray<Passage> Left(Debrief debrief)
    {
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Heading, Title));
        if (debrief.Playthrough.Ending is { Ending: { } ending }) page.Add(new(Role.Prose, $"Your road ended in “{ending}”."));
        page.Add(new(Role.Prose, $"You leave {debrief.Now.Climate.About()}."));
        if (debrief.Pivotal is { } pivotal) page.Add(new(Role.Prose, $"More of how people feel today goes back to {debrief.DecisionName(pivotal)} than to any other decision: “{Passage.Clean(debrief.Playthrough.Steps[pivotal].Choice!.Text)}”"));
        return page.ToImmutable();
    }

    /// <summary>The two questions of this road and the commitment, each with what was written; null: nothing yet.</summary>
    public static ImmutableArray<(string Question, string? Answer)> Asked(Debrief debrief, PlaythroughTree? tree)
    {
        var written = tree?.Current.Reflections ?? [];
        return
        [
            .. Reflecting.Questions(debrief, ForeseenOn(debrief, tree)).Select(question => (question, Text(written.FirstOrDefault(one => one.Question == question)?.Answer))),
            (Wanted, Text(tree?.Commitment?.Text)),
        ];
    }

    /// <summary>Answers to questions that this road does not ask any more: another version of TrustSim, or another language, put them otherwise.</summary>
    public static ImmutableArray<Passage> Before(Debrief debrief, PlaythroughTree? tree)
    {
        var now = Reflecting.Questions(debrief, ForeseenOn(debrief, tree));
        return
        [
            .. (tree?.Current.Reflections ?? []).Where(one => one.Answer.Length > 0 && !now.Contains(one.Question))
                .SelectMany(one => (Passage[])[new(Role.Reason, one.Question), new(Role.Speech, one.Answer, "You wrote")]),
        ];
    }

    /// <summary>What the player foresaw on the road of this debrief.</summary>
    public static ImmutableArray<Foreseen> ForeseenOn(Debrief debrief, PlaythroughTree? tree) => tree is null ? [] : Foreseen.From(debrief.Playthrough, tree.Current);

    static string? Text(string? written) => string.IsNullOrWhiteSpace(written) ? null : written;
}
