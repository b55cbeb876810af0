using System.Text.Json.Serialization;
using TrustSim.Core.Story;
using TrustSim.Core.Workshops;

namespace TrustSim.Records.Workshops;

/// <summary>Every line of a workshop's journal but the first, and what a second terminal asks for: an act.</summary>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="At">When it was done (UTC).</param>
/// <param name="Line">Only where it is asked for by a second terminal: how many lines the journal had that it saw.</param>
sealed record WorkshopEntry(
    string Kind, DateTimeOffset At, long? Line = null, int? Voter = null, string? Choice = null, int? Count = null, double? Seconds = null, BallotWay? Way = null, string? Who = null, string? Text = null)
{
    /// <summary>The kinds that this version of TrustSim knows.</summary>
    [JsonIgnore]
    public static IReadOnlyList<string> Kinds { get; } =
        ["go", "discuss", "stop", "run", "extend", "vote", "cast", "count", "close", "talk", "remark", "decide", "stay", "end", "commit", "back", "turn", "allow", "resume"];

    public static WorkshopEntry Of(RoomAct act, DateTimeOffset at, long? line = null) => act switch
    {
        RoomAct.GoOn => new("go", at, line),
        RoomAct.Discuss discuss => new("discuss", at, line, Seconds: discuss.Allowed.TotalSeconds),
        RoomAct.StopClock => new("stop", at, line),
        RoomAct.RunClock => new("run", at, line),
        RoomAct.Extend extend => new("extend", at, line, Seconds: extend.By.TotalSeconds),
        RoomAct.Vote vote => new("vote", at, line, Way: vote.Way),
        RoomAct.Cast cast => new("cast", at, line, Voter: cast.Voter, Choice: cast.Choice?.Value),
        RoomAct.Count count => new("count", at, line, Choice: count.Choice.Value, Count: count.Hands),
        RoomAct.Close => new("close", at, line),
        RoomAct.Talk talk => new("talk", at, line, Seconds: talk.Allowed.TotalSeconds),
        RoomAct.Remark remark => new("remark", at, line, Choice: remark.Choice.Value, Text: remark.Text),
        RoomAct.Decide decide => new("decide", at, line, Choice: decide.Choice.Value),
        RoomAct.Stay => new("stay", at, line),
        RoomAct.End => new("end", at, line),
        RoomAct.Commit commit => new("commit", at, line, Who: commit.Who, Text: commit.Text),
        RoomAct.TakeBack => new("back", at, line),
        RoomAct.Turn => new("turn", at, line),
        RoomAct.Allow allow => new("allow", at, line, Count: allow.Minutes),
        RoomAct.Resume => new("resume", at, line),
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, "This act is not kept."),
    };

    /// <summary>The act; null where something that it needs is missing.</summary>
    public RoomAct? ToAct() => Kind switch
    {
        "go" => new RoomAct.GoOn(),
        "discuss" when Time is { } time => new RoomAct.Discuss(time),
        "stop" => new RoomAct.StopClock(),
        "run" => new RoomAct.RunClock(),
        "extend" when Time is { } time => new RoomAct.Extend(time),
        "vote" when Way is { } way => new RoomAct.Vote(way),
        "cast" when Voter is { } voter => new RoomAct.Cast(voter, Choice is null ? null : new ChoiceId(Choice)),
        "count" when Choice is not null && Count is { } count => new RoomAct.Count(new(Choice), count),
        "close" => new RoomAct.Close(),
        "talk" when Time is { } time => new RoomAct.Talk(time),
        "remark" when Choice is not null && Text is not null => new RoomAct.Remark(new(Choice), Text),
        "decide" when Choice is not null => new RoomAct.Decide(new(Choice)),
        "stay" => new RoomAct.Stay(),
        "end" => new RoomAct.End(),
        "commit" when Who is not null && Text is not null => new RoomAct.Commit(Who, Text),
        "back" => new RoomAct.TakeBack(),
        "turn" => new RoomAct.Turn(),
        "allow" when Count is { } minutes => new RoomAct.Allow(minutes),
        "resume" => new RoomAct.Resume(),
        _ => null,
    };

    // What a time span cannot hold comes from somebody else's file; and its own way from seconds cuts off what is not a whole tick.
    TimeSpan? Time => Seconds is { } seconds && Math.Abs(seconds) <= RoomTimer.Longest.TotalSeconds ? TimeSpan.FromTicks((long)Math.Round(seconds * TimeSpan.TicksPerSecond)) : null;
}
