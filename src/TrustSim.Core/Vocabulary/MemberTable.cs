using System.Collections;
using System.Runtime.CompilerServices;

namespace TrustSim.Core.Vocabulary;

/// <summary>
/// A table with one row for each member of an enum, in the order of the enum. A row names its member; its position in the source does not
/// matter.
/// </summary>
public sealed class MemberTable<TMember, TRow> : IEnumerable<TRow>
    where TMember : struct, Enum
    where TRow : class, IRow<TMember>
{
    readonly TRow[] rows;

    /// <exception cref="ArgumentException">A member has no row, or two.</exception>
    public MemberTable(params ReadOnlySpan<TRow> given)
    {
        var members = Enum.GetValues<TMember>();
        rows = new TRow[members.Length];
        foreach (var row in given)
        {
            if (rows[IndexOf(row.Member)] is not null) throw Wrong(row.Member, "has two rows");
            rows[IndexOf(row.Member)] = row;
        }

        foreach (var member in members)
        {
            if (rows[IndexOf(member)] is null) throw Wrong(member, "has no row");
        }

        static ArgumentException Wrong(TMember member, string what) =>
            new($"{typeof(TMember).Name}.{member} {what} in the table of {typeof(TRow).Name}.", nameof(given));
    }

    public TRow this[TMember member] => rows[IndexOf(member)];

    /// <summary>The member <paramref name="by"/> places after another; the last member leads to the first.</summary>
    /// <param name="by">Negative values count backwards.</param>
    public TMember Next(TMember member, int by) => rows[((IndexOf(member) + by) % rows.Length + rows.Length) % rows.Length].Member;

    public IEnumerator<TRow> GetEnumerator() => ((IEnumerable<TRow>)rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Exploring asks for laws millions of times a second, and a conversion would box. The project's enums are ints that count from 0.
    static int IndexOf(TMember member) => Unsafe.As<TMember, int>(ref member);
}
