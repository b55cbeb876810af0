using TrustSim.Core.Text;

namespace TrustSim.Core.Vocabulary;

/// <summary>
/// The keys to earning trust, and clarity. Clarity is not a key, but moves trust a little in the same way
/// (people who know the standard and who owns what need less supervision).
/// </summary>
public enum TrustKey
{
    OpenUp,
    TakeTheHit,
    BuildUp,
    DitchTheLeash,
    AcceptConfrontation,
    FindTheValue,

    // The number of a key indexes habits and apologies. Clarity has neither, so it stands last.
    Clarity,
}

/// <summary>The fixed facts about a key besides its law.</summary>
/// <param name="Fear">The fear that an act against this key raises.</param>
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

    /// <summary>The keys in the order of the debrief, without <see cref="TrustKey.Clarity"/>.</summary>
    public static ImmutableArray<TrustKey> All { get; } = [.. Rows.Select(row => row.Member).Where(key => key != TrustKey.Clarity)];

    /// <summary>The number of keys as a word.</summary>
    public static string Count { get; } = NumberWord.From(All.Length);

    /// <summary>The fear that an act against this key raises.</summary>
    public static FearOf Fear(this TrustKey key) => Rows[key].Fear;

    public static string Id(this TrustKey key) => Rows[key].Id;
}
