using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Preview;
using TrustSim.Core.Play;
using TrustSim.Core.Story;

namespace TrustSim.Terminal.Preview;

/// <summary>
/// A playthrough of a scenario that is being written. With errors in the file, the last version without any stays playable. Where a new
/// version
/// does not lead to where the author stood, that place is kept in mind until the author moves: half a file that an editor is still
/// saving, or a line that is put back, loses nothing.
/// </summary>
sealed record PreviewSession
{
    PreviewSession(PreviewReading reading, Rehearsal rehearsal) => (Reading, Rehearsal) = (reading, rehearsal);

    /// <summary>The latest reading.</summary>
    public PreviewReading Reading { get; private init; }

    public Rehearsal Rehearsal { get; private init; }

    /// <summary>The latest that can be played, as its file has it; null where none could yet.</summary>
    public Scenario? Scenario { get; private init; }

    public Playthrough? Playthrough { get; private init; }

    /// <summary>Why the playthrough does not stand where it was wanted to; null where it does.</summary>
    public Runs? Notice { get; private init; }

    /// <summary>Whether what is played is older than the file.</summary>
    public bool IsBehind => Playthrough is not null && Reading.Scenario is null;

    PreviewSpot? Spot { get; init; }

    public static PreviewSession Begin(PreviewReading reading, Rehearsal rehearsal) =>
        new PreviewSession(reading, rehearsal).Reload(reading);

    /// <summary>Goes on with what the files have become.</summary>
    public PreviewSession Reload(PreviewReading reading)
    {
        var read = this with { Reading = reading };
        return reading.Scenario is { } scenario ? (read with { Scenario = scenario }).Return() : read;
    }

    /// <summary>The author has gone somewhere: decided, read on, taken back.</summary>
    public PreviewSession Stand(Playthrough play) => this with { Playthrough = play, Spot = PreviewSpot.From(play), Notice = null };

    /// <summary>Begins anew in a scene; null: from the beginning.</summary>
    public PreviewSession GoTo(SceneId? scene) => (this with { Rehearsal = Rehearsal with { Scene = scene }, Spot = null }).Return();

    /// <summary>The same decisions, by people who began in another mood.</summary>
    public PreviewSession With(Rehearsal mood) => (this with { Rehearsal = mood with { Scene = Rehearsal.Scene } }).Return();

    PreviewSession Return()
    {
        if (Scenario is null) return this;
        var (play, why) = Spot is null ? PreviewReturn.Begin(Scenario, Rehearsal) : PreviewReturn.To(Spot, Scenario, Rehearsal);
        return this with { Playthrough = play, Spot = Spot ?? PreviewSpot.From(play), Notice = why };
    }
}
