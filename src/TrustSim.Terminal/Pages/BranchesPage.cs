using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Records.Journal;

namespace TrustSim.Terminal.Pages;

/// <summary>All roads of a play: where they part, and what became of each.</summary>
public static class BranchesPage
{
    const string Title = "The roads of this play";

    public static Page Create(PlaySession session, Meters meters)
    {
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Heading, Title));
        foreach (var node in BranchNode.List(session.Tree)) page.AddRange(Passages(session, node, meters));
        return new(Title, page.ToImmutable());
    }

    /// <summary>One road: its name, where it parts from which, and where it stands.</summary>
    public static ImmutableArray<Passage> Passages(PlaySession session, BranchNode node, Meters meters)
    {
        var (branch, play) = (node.Branch, session.StateAt(node.Branch));
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Reason, $"{branch.Number}. {branch.Label}{(branch.Number == session.Tree.Current.Number ? " · you are on it" : "")}"));
        if (play is null) return [.. page, new(Role.Change, "This version of TrustSim cannot read its scenario.")];
        if (Parting(node) is { } parting) page.Add(new(Role.Change, parting));
        if (node.Shared < branch.Taken.Length) page.Add(new(Role.Chosen, play.Steps[node.Shared + 1].Choice!.Text));
        page.Add(new(Role.Change, Standing(play)));
        if (Figures(play, meters) is { } figures) page.Add(new(Role.Change, figures));
        return page.ToImmutable();
    }

    /// <summary>Where a road ends, or how far it has been gone.</summary>
    public static string Standing(Playthrough play) => play.Phase switch
    {
        Phase.Debrief when play.Ending?.Ending is { } ending => $"Ended in “{Passage.Clean(ending)}” after {Wording.Count(play.Steps.Length - 1, "decision")}.",
        Phase.Debrief => $"Over after {Wording.Count(play.Steps.Length - 1, "decision")}.",
        Phase.Briefing or Phase.Interlude or Phase.Deciding or Phase.Consequence or Phase.Ending =>
            play.Steps.Length == 1 ? "Stands at the beginning." : $"Stands after decision {play.Steps.Length - 1}.",
    };

    /// <summary>The meters at the end of a road; null where they are not to be shown yet.</summary>
    public static string? Figures(Playthrough play, Meters meters) => meters == Meters.Debrief && play.Phase != Phase.Debrief
        ? null
        : $"trust {play.Team.Trust:0}, fear {play.Team.Fear:0}, work {Wording.Weeks(play.Team.Work)}";

    static string? Parting(BranchNode node)
    {
        if (node.From is not { } from) return null;
        if (node.Branch.Version != from.Version) return "Played in another version of the scenario.";
        return node.Shared == node.Branch.Taken.Length ? $"The same as “{Passage.Clean(from.Label)}”, as far as it goes." : $"Parts from “{Passage.Clean(from.Label)}” at decision {node.Shared + 1}.";
    }
}
