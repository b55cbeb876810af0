using System.Collections.Immutable;

namespace TrustSim.Core.Vocabulary;

/// <summary>What is fixed about the keys: which six there are and which fear each of them answers to.</summary>
public static class TrustKeyTable
{
    /// <summary>The six keys in the order in which the debrief shows them; <see cref="TrustKey.Clarity"/> is not among them.</summary>
    public static ImmutableArray<TrustKey> Six { get; } =
        [TrustKey.OpenUp, TrustKey.TakeTheHit, TrustKey.BuildUp, TrustKey.DitchTheLeash, TrustKey.AcceptConfrontation, TrustKey.FindTheValue];

    /// <summary>What somebody is afraid of when this key is worked against.</summary>
    public static FearOf Fear(this TrustKey key) => key switch
    {
        TrustKey.AcceptConfrontation => FearOf.YourOpinions,
        TrustKey.DitchTheLeash => FearOf.YourDecisions,
        TrustKey.BuildUp or TrustKey.FindTheValue => FearOf.YourEvaluations,
        _ => FearOf.Failure,
    };
}
