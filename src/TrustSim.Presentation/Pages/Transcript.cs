using TrustSim.Presentation.Beats;

namespace TrustSim.Presentation.Pages;

/// <summary>All texts and decisions so far, beat by beat as they were told.</summary>
public static class Transcript
{
    public static Document Create(Playthrough play, Meters meters) =>
        new(Say.Runs("play.transcript"), [.. BeatTeller.All(play, meters).SelectMany(beat => BeatWords.Describe(play, beat))]);
}
