using System.Diagnostics.CodeAnalysis;

namespace TrustSim.Core.Vocabulary;

/// <summary>Finds rows by their words.</summary>
public static class NamedRows
{
    /// <returns>Whether a row has exactly this word.</returns>
    public static bool TryFind<TMember, TRow>(this MemberTable<TMember, TRow> table, string id, [MaybeNullWhen(false)] out TRow row)
        where TMember : struct, Enum
        where TRow : class, INamedRow<TMember>
    {
        foreach (var one in table)
        {
            if (one.Id != id) continue;
            row = one;
            return true;
        }

        row = null;
        return false;
    }
}
