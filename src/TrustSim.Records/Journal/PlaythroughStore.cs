using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Records.Files;

namespace TrustSim.Records.Journal;

/// <summary>Keeps the journals of plays in a folder, one file a play, and finds them again.</summary>
/// <param name="folder">Made when it is first needed.</param>
/// <param name="read">Reads a scenario's text; null where it is none.</param>
public sealed class PlaythroughStore(string folder, Func<string, Scenario?> read, TimeProvider clock)
{
    const string LeftAsItIs = "The file is left as it is.";

    readonly Dictionary<string, Scenario?> scenarios = [];

    internal Disk Disk { get; init; } = new();

    /// <summary>Begins the record of a new play.</summary>
    /// <param name="text">The scenario's text, kept so that the play can go on after its file has changed.</param>
    /// <param name="file">The file that it was read from, in full; null where there is none.</param>
    public PlaySession Begin(Scenario scenario, string text, string? file = null)
    {
        var now = clock.GetUtcNow();
        var name = $"{now:yyyyMMdd-HHmmss}-{scenario.About.Id}";
        return PlaySession.Begin(
            new(JournalHeader.CurrentVersion, scenario.About.Id, scenario.About.Title, now, text, File: file), clock, Read,
                bytes => JournalFile.Create(Disk, folder, name, bytes, clock.GetUtcNow()));
    }

    /// <summary>Opens the record of a play that goes on. What a crash tore off its end is dropped.</summary>
    /// <param name="kept">One that can be gone on with.</param>
    public PlaySession Resume(SavedPlaythrough kept) => Open(kept, PlaySession.Resume);

    /// <summary>The play whose commitment the player is to be reminded of now, the latest one; null where there is none.</summary>
    public SavedPlaythrough? Due()
    {
        var now = clock.GetUtcNow();
        return Find(IsDue).Where(kept => kept is { Playthrough: not null, Tree: { } tree } && IsDue(tree))
            .MaxBy(kept => kept.Tree!.Commitment!.At);

        bool IsDue(PlaythroughTree tree) => tree.Commitment is { } made && made.IsDue(now);
    }

    /// <summary>Notes that the player has been reminded of a play's commitment. Where that cannot be noted, they will be again.</summary>
    /// <param name="went">What became of it; null where the player has not said.</param>
    public void Remind(SavedPlaythrough kept, Fulfilment? went = null)
    {
        using var session = Open(kept, PlaySession.Open);
        session.Remind(went);
    }

    /// <summary>Gives a play an alias without going on with it; an empty one takes it away.</summary>
    /// <returns>Why it could not be noted; null where it was.</returns>
    public string? SetAlias(SavedPlaythrough kept, string alias)
    {
        using var session = Open(kept, PlaySession.Open);
        session.SetAlias(alias);
        return session.Problem;
    }

    PlaySession Open(SavedPlaythrough kept, Func<PlaythroughTree, JournalFile, TimeProvider, Func<string, Scenario?>, PlaySession> open)
    {
        try
        {
            var (file, reading) = JournalFile.Open(Disk, kept.File);
            return file is null
                ? PlaySession.Unkept(kept.Tree!, clock, Read, $"This play is not being saved: {reading.Problem}.")
                : open(reading.Tree!, file, clock, Read);
        }
        catch (FileNotFoundException)
        {
            return PlaySession.Unkept(kept.Tree!, clock, Read, "This play is not being saved: its file is gone.");
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return PlaySession.Unkept(kept.Tree!, clock, Read,
                $"This play is not being saved: {(Disk.IsTaken(exception) ? "it is open in another TrustSim." : FileErrors.Describe(exception))}");
        }
    }

    /// <summary>The plays that were begun and not finished, the one that was played last first; and those that cannot be read, with the
    /// reason.</summary>
    public IReadOnlyList<SavedPlaythrough> Unfinished() => [.. Find(tree => !tree.IsDone)];

    /// <summary>All plays, the one that was played last first.</summary>
    public IReadOnlyList<SavedPlaythrough> All() => [.. Find(_ => true)];

    /// <summary>A play at the end of one of its roads: in its debrief where that was reached. Null where the road does not fit its
    /// scenario, or that cannot be read.</summary>
    public Playthrough? StateAt(PlaythroughTree tree, Branch branch)
    {
        if (Read(tree.Texts[branch.Version]) is not { } scenario) return null;
        var again = Retrace.Follow(Playthrough.Start(scenario), branch.Decisions);
        return again.Reason is not null ? null : branch.IsDone ? again.Playthrough.ToQuestion() : again.Playthrough;
    }

    IEnumerable<SavedPlaythrough> Find(Func<PlaythroughTree, bool> isWanted)
    {
        try
        {
            if (!Directory.Exists(folder)) return [];
            return [
                .. Directory.EnumerateFiles(folder, "*" + JournalFile.Ending).OrderDescending(StringComparer.Ordinal)
                    .Select(path => Find(path, isWanted)).OfType<SavedPlaythrough>()
                .OrderByDescending(kept => kept.Tree?.Latest ?? kept.Tree?.Started)];
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return [new(folder, folder, null, $"Your plays cannot be read: {FileErrors.Describe(exception)}")];
        }
    }

    SavedPlaythrough? Find(string path, Func<PlaythroughTree, bool> isWanted)
    {
        try
        {
            var (file, isTaken) = Disk.Read(path);
            using var open = file;
            var reading = JournalFile.Read(file);
            var title = reading.Tree?.Title ?? Path.GetFileName(path);
            if (reading.Problem is { } problem)
                return new(path, title, reading.Tree, $"It cannot be gone on with: {problem}. {LeftAsItIs}");
            var tree = reading.Tree!;
            return tree.IsEmpty || !isWanted(tree) ? null
                : new(path, title, tree, () => Standing(tree, reading.Torn, isTaken)) { IsTaken = isTaken };
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return new(path, Path.GetFileName(path), null, $"It cannot be read: {FileErrors.Describe(exception)}");
        }
    }

    (Playthrough? Play, string? Remark) Standing(PlaythroughTree tree, bool isTorn, bool isTaken)
    {
        if (Read(tree.Text) is null)
            return (null, $"It cannot be gone on with: this version of TrustSim cannot read its scenario. {LeftAsItIs}");
        // What came of the last decision may not have been read yet.
        if (StateAt(tree, tree.Current with { IsDone = tree.IsDone }) is not { } play)
            return (null, $"It cannot be gone on with: its decisions do not fit its scenario. {LeftAsItIs}");
        // What the other one is just writing down may be seen by half, and is not torn.
        if (isTaken) return (play, "It is open in another TrustSim. Close it there to go on with it here.");
        return (play, isTorn ? "What was written last is not whole, and was dropped. You may be asked the last question again." : null);
    }

    /// <summary>Plays of one scenario have its text in common; each text is read once.</summary>
    Scenario? Read(string text)
    {
        if (!scenarios.TryGetValue(text, out var scenario)) scenarios[text] = scenario = read(text);
        return scenario;
    }
}
