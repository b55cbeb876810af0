namespace TrustSim.Terminal.Preview;

/// <summary>
/// A playthrough of a scenario in preparation. When the file has errors, the last version without errors stays playable. When a new version
/// does not lead to the author's place, the session remembers that place until the author moves: an editor's half-saved file, or a line
/// removed and put back, loses nothing.
/// </summary>
sealed record PreviewSession
{
    PreviewSession(PreviewReading reading, Rehearsal rehearsal) => (Reading, Rehearsal) = (reading, rehearsal);

    /// <summary>The latest reading.</summary>
    public PreviewReading Reading { get; private init; }

    public Rehearsal Rehearsal { get; private init; }

    /// <summary>The latest playable version; null before the first one.</summary>
    public Scenario? Scenario { get; private init; }

    public Playthrough? Playthrough { get; private init; }

    /// <summary>Explains why the playthrough is not at the author's place; null where it is.</summary>
    public Runs? Notice { get; private init; }

    /// <summary>Whether the playthrough uses an older version than the file.</summary>
    public bool IsBehind => Playthrough is not null && Reading.Scenario is null;

    PreviewSpot? Spot { get; init; }

    public static PreviewSession Begin(PreviewReading reading, Rehearsal rehearsal) =>
        new PreviewSession(reading, rehearsal).Reload(reading);

    /// <summary>Continues with the new version of the files.</summary>
    public PreviewSession Reload(PreviewReading reading)
    {
        var read = this with { Reading = reading };
        return reading.Scenario is { } scenario ? (read with { Scenario = scenario }).Return() : read;
    }

    /// <summary>What exploring the paths has found about the same version of the files.</summary>
    public PreviewSession With(PreviewReading explored) => this with { Reading = explored };

    /// <summary>The author has moved: by a decision, by reading on or by taking back.</summary>
    public PreviewSession Stand(Playthrough play) => this with { Playthrough = play, Spot = PreviewSpot.From(play), Notice = null };

    /// <summary>Begins again in a scene; null: from the beginning.</summary>
    public PreviewSession GoTo(SceneId? scene) => (this with { Rehearsal = Rehearsal with { Scene = scene }, Spot = null }).Return();

    /// <summary>Replays the same decisions with another opening mood.</summary>
    public PreviewSession With(Rehearsal mood) => (this with { Rehearsal = mood with { Scene = Rehearsal.Scene } }).Return();

    PreviewSession Return()
    {
        if (Scenario is null) return this;
        var (play, why) = Spot is null ? PreviewReturn.Begin(Scenario, Rehearsal) : PreviewReturn.To(Spot, Scenario, Rehearsal);
        return this with { Playthrough = play, Spot = Spot ?? PreviewSpot.From(play), Notice = why };
    }
}
