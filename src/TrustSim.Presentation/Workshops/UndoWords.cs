namespace TrustSim.Presentation.Workshops;

/// <summary>Names the last step of a workshop, to take it back.</summary>
public static class UndoWords
{
    /// <returns>Words for the bar; null where there is no step.</returns>
    public static Runs? TakeBack(Workshop workshop) => workshop.Step switch
    {
        null => null,
        WorkshopAct.Vote when workshop.Open is { Way: BallotWay.Secret, Untold: > 0 } => Say.Runs("group.undo-last-vote"),
        WorkshopAct.Vote => Say.Runs("group.undo-vote"),
        WorkshopAct.Discuss or WorkshopAct.Talk => Say.Runs("group.undo-talk"),
        WorkshopAct.Cast cast when workshop.Group.Voters.Tables.ElementAtOrDefault(cast.Voter) is { } table =>
            Say.Runs("group.undo", ("what", Runs.FromPlayer(table))),
        WorkshopAct.Cast => Say.Runs("group.undo-last-vote"),
        WorkshopAct.Count count when workshop.Open is { } open =>
            Say.Runs("group.undo", ("what", WorkshopWording.LetterOf(count.Choice, open.Choices))),
        WorkshopAct.Close => Say.Runs("group.undo-close"),
        WorkshopAct.Remark => Say.Runs("group.undo-words"),
        WorkshopAct.Decide or WorkshopAct.Tell when workshop.Group.Decisions is [.., var last] => Say.Runs("group.undo",
            ("what", WorkshopWording.LetterOf(last.Decision.Choice, last.Offered))),
        WorkshopAct.Commit commit => Say.Runs("group.undo", ("what", Runs.FromPlayer(commit.Who))),
        WorkshopAct.End => Say.Runs("group.undo-end"),
        WorkshopAct.Continue when workshop.Stage == Stage.Debrief => Say.Runs("group.undo-end"),
        _ => Say.Runs("group.undo-page"),
    };
}
