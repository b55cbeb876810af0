using System.Collections.Immutable;
using TrustSim.Core.Text;

namespace TrustSim.Core.Vocabulary;

/// <summary>
/// The keys to earning trust, and clarity, which is no key but moves trust a little in the same way
/// (people who know the bar and who owns what can be left alone with their work).
/// </summary>
public enum TrustKey
{
    OpenUp,
    TakeTheHit,
    BuildUp,
    DitchTheLeash,
    AcceptConfrontation,
    FindTheValue,

    // Habits and apologies are counted by the number of the key, so that clarity, of which there are none, stands last.
    Clarity,
}

/// <summary>What is fixed about a key besides its law.</summary>
/// <param name="Fear">What somebody is afraid of when it is worked against.</param>
public sealed record TrustKeyRow(TrustKey Member, string Id, FearOf Fear) : INamedRow<TrustKey>;

/// <summary>The table of the keys.</summary>
public static class TrustKeyTable
{
    public static MemberTable<TrustKey, TrustKeyRow> Rows { get; } = new(
        new(TrustKey.OpenUp, "open-up", FearOf.Failure),
        new(TrustKey.TakeTheHit, "take-the-hit", FearOf.Failure),
        new(TrustKey.BuildUp, "build-up", FearOf.YourEvaluations),
        new(TrustKey.DitchTheLeash, "ditch-the-leash", FearOf.YourDecisions),
        new(TrustKey.AcceptConfrontation, "accept-confrontation", FearOf.YourOpinions),
        new(TrustKey.FindTheValue, "find-the-value", FearOf.YourEvaluations),
        new(TrustKey.Clarity, "clarity", FearOf.Failure));

    /// <summary>The keys in the order in which the debrief shows them; <see cref="TrustKey.Clarity"/> is not among them.</summary>
    public static ImmutableArray<TrustKey> All { get; } = [.. Rows.Select(row => row.Member).Where(key => key != TrustKey.Clarity)];

    /// <summary>How many keys there are, in a word.</summary>
    public static string Count { get; } = NumberWord.From(All.Length);

    /// <summary>What somebody is afraid of when this key is worked against.</summary>
    public static FearOf Fear(this TrustKey key) => Rows[key].Fear;

    public static string Id(this TrustKey key) => Rows[key].Id;
}
