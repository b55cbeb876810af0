using System.Collections.Immutable;

namespace TrustSim.Core.Vocabulary;

/// <summary>What is fixed about the keys: which six there are and which fear each of them answers to.</summary>
public static class Keys
{
    /// <summary>The six keys in the order in which the debrief shows them; <see cref="Key.Clarity"/> is not among them.</summary>
    public static ImmutableArray<Key> Six { get; } =
        [Key.OpenUp, Key.TakeTheHit, Key.BuildUp, Key.DitchTheLeash, Key.AcceptConfrontation, Key.FindTheValue];

    /// <summary>What somebody is afraid of when this key is worked against.</summary>
    public static FearOf Fear(this Key key) => key switch
    {
        Key.AcceptConfrontation => FearOf.YourOpinions,
        Key.DitchTheLeash => FearOf.YourDecisions,
        Key.BuildUp or Key.FindTheValue => FearOf.YourEvaluations,
        _ => FearOf.Failure,
    };
}
