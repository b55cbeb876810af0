using TrustSim.Core.Play;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Records.History;

/// <summary>
/// How a key was touched in one playthrough: in how many moments it was honoured, worked against, or overdone. A moment is one act of one
/// decision, as the debrief counts them; how strong it was does not matter, and making up for one is none.
/// </summary>
public sealed record KeyTally(TrustKey Key, int Honoured, int Against, int Overdone)
{
    public int Moments => Honoured + Against + Overdone;

    /// <summary>The share of moments in which it was honoured, 0–1; null where nothing touched it, which is not the same as 0.</summary>
    public double? Share => Moments == 0 ? null : Honoured / (double)Moments;

    public static KeyTally From(Playthrough play, TrustKey key)
    {
        var sides =
            play.Steps.Skip(1).SelectMany(step => step.Choice!.Effects.Acts).Where(act => act.Key == key).CountBy(act => act.Polarity)
                .ToDictionary();
        return new(key, sides.GetValueOrDefault(Polarity.Honoured), sides.GetValueOrDefault(Polarity.Against),
            sides.GetValueOrDefault(Polarity.Overdone));
    }
}
