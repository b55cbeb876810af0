namespace TrustSim.Records.Journal;

/// <summary>The journal of a playthrough: events, folded into the tree of its branches.</summary>
sealed class PlaythroughJournal()
    : Journal<PlaythroughTree, PlaythroughEvent>(JournalJson.Plain.PlaythroughEvent, JournalHeader.CurrentVersion)
{
    public static PlaythroughJournal Rules { get; } = new();

    public override Refusal NotSaved(Refusal why) => new("journal.play-not-saved", ("why", why));

    /// <summary>Returns the JSON of a first line.</summary>
    public static string JsonOf(JournalHeader header) => JsonSerializer.Serialize(header, JournalJson.Plain.JournalHeader);

    public override PlaythroughTree? After(PlaythroughTree state, PlaythroughEvent happened, DateTimeOffset? at)
    {
        var after = happened.After(state, at);
        // A reminder or an alias is not playing: the figures that sort playthroughs stay unchanged.
        return after is null || happened is PlaythroughEvent.Seen or PlaythroughEvent.SetAlias
            ? after
            : after with { Latest = at ?? after.Latest };
    }

    /// <summary>The file is created with the first decision.</summary>
    public override bool IsWorthSaving(PlaythroughTree state) => !state.IsEmpty;

    protected override int? VersionIn(LineStamp stamp) => stamp.Journal;

    protected override (PlaythroughTree? State, Refusal? Problem) Begin(ReadOnlySpan<byte> json, Guid id)
    {
        if (JournalJson.Read(json, JournalJson.Plain.JournalHeader) is not { } header) return (null, null);
        var problem = OutOfBounds.Text("bounds.its-title", header.Title, Lengths.ScenarioText)
            ?? OutOfBounds.Text("bounds.its-scenario-id", header.Scenario, Lengths.Id);
        if (problem is not null) return (null, problem);
        var tree = PlaythroughTree.Begin(header.Id ?? id, header.Scenario, header.Title, header.Started, header.Text, header.Laws);
        return (tree with { File = header.File }, null);
    }

    protected override Refusal? ProblemIn(PlaythroughEvent happened, int line) => OutOfBounds.Text(
        "bounds.name-in-line",
        (happened as PlaythroughEvent.RenameBranch)?.Name ?? (happened as PlaythroughEvent.SetAlias)?.Name,
        Lengths.Note,
        ("line", line));

    protected override PlaythroughEvent? EventWithoutKind(ReadOnlySpan<byte> json) =>
        JournalJson.Read(json, JournalJson.Plain.Version1Event)?.ToEvent();
}
