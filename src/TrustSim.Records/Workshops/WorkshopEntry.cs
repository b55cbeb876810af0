using System.Text.Json.Serialization;
using TrustSim.Core.Story;
using TrustSim.Core.Workshops;

namespace TrustSim.Records.Workshops;

/// <summary>Every line of a workshop's journal but the first, and what a second terminal asks for: an act.</summary>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="At">When it was done (UTC).</param>
/// <param name="Line">Only where it is asked for by a second terminal: how many lines the journal had that it saw.</param>
sealed record WorkshopEntry(
    string Kind, DateTimeOffset At, long? Line = null, int? Voter = null, string? Choice = null, int? Count = null, double? Seconds = null,
        BallotWay? Way = null, string? Who = null, string? Text = null)
{
    /// <summary>The kinds that this version of TrustSim knows.</summary>
    [JsonIgnore]
    public static IReadOnlyList<string> Kinds { get; } =
        ["go", "discuss", "stop", "run", "extend", "vote", "cast", "count", "close", "talk", "remark", "decide", "stay", "end", "commit",
            "back", "turn", "allow", "resume"];

    public static WorkshopEntry From(WorkshopAct act, DateTimeOffset at, long? line = null) => act switch
    {
        WorkshopAct.Continue => new("go", at, line),
        WorkshopAct.Discuss discuss => new("discuss", at, line, Seconds: discuss.Allowed.TotalSeconds),
        WorkshopAct.StopClock => new("stop", at, line),
        WorkshopAct.RunClock => new("run", at, line),
        WorkshopAct.Extend extend => new("extend", at, line, Seconds: extend.By.TotalSeconds),
        WorkshopAct.Vote vote => new("vote", at, line, Way: vote.Way),
        WorkshopAct.Cast cast => new("cast", at, line, Voter: cast.Voter, Choice: cast.Choice?.Value),
        WorkshopAct.Count count => new("count", at, line, Choice: count.Choice.Value, Count: count.Hands),
        WorkshopAct.Close => new("close", at, line),
        WorkshopAct.Talk talk => new("talk", at, line, Seconds: talk.Allowed.TotalSeconds),
        WorkshopAct.Remark remark => new("remark", at, line, Choice: remark.Choice.Value, Text: remark.Text),
        WorkshopAct.Decide decide => new("decide", at, line, Choice: decide.Choice.Value),
        WorkshopAct.Stay => new("stay", at, line),
        WorkshopAct.End => new("end", at, line),
        WorkshopAct.Commit commit => new("commit", at, line, Who: commit.Who, Text: commit.Text),
        WorkshopAct.TakeBack => new("back", at, line),
        WorkshopAct.Turn => new("turn", at, line),
        WorkshopAct.Allow allow => new("allow", at, line, Count: allow.Minutes),
        WorkshopAct.Resume => new("resume", at, line),
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, "This act is not kept."),
    };

    /// <summary>The act; null where something that it needs is missing.</summary>
    public WorkshopAct? ToAct() => Kind switch
    {
        "go" => new WorkshopAct.Continue(),
        "discuss" when Time is { } time => new WorkshopAct.Discuss(time),
        "stop" => new WorkshopAct.StopClock(),
        "run" => new WorkshopAct.RunClock(),
        "extend" when Time is { } time => new WorkshopAct.Extend(time),
        "vote" when Way is { } way => new WorkshopAct.Vote(way),
        "cast" when Voter is { } voter => new WorkshopAct.Cast(voter, Choice is null ? null : new ChoiceId(Choice)),
        "count" when Choice is not null && Count is { } count => new WorkshopAct.Count(new(Choice), count),
        "close" => new WorkshopAct.Close(),
        "talk" when Time is { } time => new WorkshopAct.Talk(time),
        "remark" when Choice is not null && Text is not null => new WorkshopAct.Remark(new(Choice), Text),
        "decide" when Choice is not null => new WorkshopAct.Decide(new(Choice)),
        "stay" => new WorkshopAct.Stay(),
        "end" => new WorkshopAct.End(),
        "commit" when Who is not null && Text is not null => new WorkshopAct.Commit(Who, Text),
        "back" => new WorkshopAct.TakeBack(),
        "turn" => new WorkshopAct.Turn(),
        "allow" when Count is { } minutes => new WorkshopAct.Allow(minutes),
        "resume" => new WorkshopAct.Resume(),
        _ => null,
    };

    // What a time span cannot hold comes from somebody else's file; and its own way from seconds cuts off what is not a whole tick.
    TimeSpan? Time =>
        Seconds is { } seconds && Math.Abs(seconds) <= WorkshopTimer.Longest.TotalSeconds
            ? TimeSpan.FromTicks((long)Math.Round(seconds * TimeSpan.TicksPerSecond)) : null;
}
