namespace TrustSim.Records.History;

/// <summary>
/// Number of moments of one playthrough that honoured a key, worked against it or overdid it. A moment is one act of one decision, as in
/// the debrief; its strength does not matter, and a repair is not a moment.
/// </summary>
public sealed record KeyTally(TrustKey Key, int Honoured, int Against, int Overdone)
{
    public int Moments => Honoured + Against + Overdone;

    /// <summary>The share of moments that honoured the key, 0–1; null where no moment touched it, which differs from 0.</summary>
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
