using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using TrustSim.Core.Review;
using TrustSim.Core.Paths;

namespace TrustSim.Terminal.Pages;

/// <summary>The debrief's part on the roads that were not taken: where this one stands among all, what each decision opened and closed, which decided most.</summary>
public static class OtherPathsPage
{
    public const string Title = "Other roads";

    // Beyond it a number says nothing to anybody.
    static readonly BigInteger Countless = BigInteger.Pow(10, 12);

    /// <param name="others">Null where no road comes to an end.</param>
    public static Page Create(Debrief debrief, OtherPaths? others)
    {
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Heading, Title));
        page.AddRange(Standing(debrief, others));
        if (others is null) return new(Title, page.ToImmutable());
        foreach (var at in others.Crossroads) page.AddRange(Decision(debrief, others, at.Number));
        page.AddRange(Decided(debrief, others));
        return new(Title, page.ToImmutable());
    }

    /// <summary>Where the road stands among all, and beside the best and the worst of them.</summary>
    public static ImmutableArray<Passage> Standing(Debrief debrief, OtherPaths? others)
    {
        if (others is null) return [new(Role.Prose, "No road through this scenario comes to an end that yours could be compared with.")];
        if (others.Paths == BigInteger.One) return [new(Role.Prose, "There is one road through this scenario, and you have taken it.")];
        var (now, which) = (debrief.Now, others.Paths is null ? "Of those drawn, the" : "The");
        return
        [
            new(Role.Prose, Among(others)),
            new(Role.Change, $"Yours ends at trust {now.Trust:0}, fear {now.Fear:0}, work {Wording.Weeks(now.Work)}."),
            new(Role.Change, $"{which} one of most trust: {Ends(others.Best)}."),
            new(Role.Change, $"{which} one of least trust: {Ends(others.Worst)}."),
            .. Price(debrief, others) is { } price ? [new Passage(Role.Prose, price)] : (Passage[])[],
        ];
    }

    /// <summary>One decision: what could still become of the play before the answer and after it.</summary>
    /// <param name="number">From 1.</param>
    public static ImmutableArray<Passage> Decision(Debrief debrief, OtherPaths others, int number)
    {
        var at = others.Crossroads[number - 1];
        var step = debrief.Playthrough.Steps[number];
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Reason, $"{number}. Week {step.Settled.Week} · {debrief.Playthrough.Scenario[at.Decision.Scene].Title}{(others.Pivotal.Contains(at) ? " · one of those that decided most" : "")}"));
        page.Add(new(Role.Chosen, at.Taken.Choice.Text));
        if (at.Ways.Length == 1) return [.. page, new(Role.Change, "There was no other answer.")];
        page.Add(new(Role.Change, $"On average, the roads open before it end at trust {at.Mean:0.0}, those left after it at {at.Taken.Mean:0.0} ({Wording.Tenths(at.Swing)})."));
        page.Add(new(Role.Change, $"Before it, trust could still end anywhere from {at.Worst.Trust:0} to {at.Best.Trust:0}; after it, from {at.Taken.Worst.Trust:0} to {at.Taken.Best.Trust:0}."));
        page.Add(new(Role.Change, $"The best road from here {Answers(at, at.Best)} It ends at trust {at.Best.Trust:0}, with {Work(debrief, at.Best)}."));
        page.Add(new(Role.Change, $"The worst {Answers(at, at.Worst)} It ends at trust {at.Worst.Trust:0}, with {Work(debrief, at.Worst)}."));
        return page.ToImmutable();
    }

    /// <summary>The decisions that decided most, with the rule by which they are found.</summary>
    public static ImmutableArray<Passage> Decided(Debrief debrief, OtherPaths others)
    {
        var heading = new Passage(Role.Heading, "What decided most");
        if (others.Paths is null) return [heading, new(Role.Prose, "Which decision decided most can be said only where all roads have been walked.")];
        return
        [
            heading,
            new(Role.Prose, "A decision counts by how far your answer moved the average end of all roads that were still open. Up to three are named, each worth a point of trust or more."),
            .. others.Pivotal.Select(at => new Passage(Role.Change, $"{debrief.DecisionName(at.Number)}: {Wording.Tenths(at.Swing)}")),
            .. others.Pivotal.IsEmpty ? [new Passage(Role.Change, "None of your answers moved it by as much as a point.")] : (Passage[])[],
            new(Role.Note, "This looks ahead, at all that could still have come. “More goes back to this than to any other”, on the line, looks back: at what people still feel."),
        ];
    }

    static string Among(OtherPaths others)
    {
        var about = others.Paths is null ? "about " : "";
        var shares = others is { Less: { } less, More: { } more }
            ? $" Of all roads, {Share(less, about)} end with less trust in the team than yours and {Share(more, about)} with more"
                + (others.Paths is null ? $", either figure give or take {Math.Max(1, Math.Ceiling(others.Error * 100)):0} %." : ".")
                + (1 - less - more >= .005 ? " The rest end within half a point of it." : "")
            : "";
        return others.Paths is { } paths
            ? $"{(paths > Countless ? "More than a million million" : paths.ToString("N0", CultureInfo.InvariantCulture))} roads lead through this scenario, every way of answering counted once.{shares}"
            : $"This scenario has more roads than can be walked while you wait, so 20,000 were drawn by lot.{shares}";
    }

    static string Share(double share, string about) => share switch
    {
        0 => "none",
        < .005 => "fewer than 1 %",
        > .995 and < 1 => "more than 99 %",
        _ => $"{about}{share * 100:0} %",
    };

    static string Ends(NamedPath path) =>
        $"trust {path.Trust:0}, fear {path.Fear:0}, work {Wording.Weeks(path.Work)}{(path.Ending?.Ending is { } ending ? $", “{Passage.Clean(ending)}”" : "")}";

    /// <summary>What the road of most trust has that this one has not, and what it pays for it: it is no better road for that.</summary>
    static string? Price(Debrief debrief, OtherPaths others)
    {
        var best = others.Best;
        var (trust, work) = (best.Trust - debrief.Now.Trust, debrief.Now.Work - best.Work);
        if (trust <= .5) return others.Paths is null ? null : "No road ends with noticeably more trust than yours.";
        return work >= .05 ? $"Its {trust:0} points more of trust come with {Wording.InWeeks(work)} less of work than yours. Which is worth more is for you to say." : null;
    }

    static string Answers(DecisionPoint at, NamedPath path)
    {
        var decision = path.Decisions[at.Number - 1];
        return decision == at.Decision ? "gives the same answer." : $"answers: “{Passage.Clean(at.Ways.Single(way => way.Choice.Id == decision.Choice).Choice.Text)}”";
    }

    static string Work(Debrief debrief, NamedPath path)
    {
        var more = path.Work - debrief.Now.Work;
        return Math.Abs(more) < .05 ? "as much work done as on yours" : $"{Wording.InWeeks(more)} {(more > 0 ? "more" : "less")} work done than on yours";
    }
}
