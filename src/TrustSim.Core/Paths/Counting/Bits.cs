namespace TrustSim.Core.Paths.Counting;

/// <summary>Sets of indexes, one bit each.</summary>
static class Bits
{
    public static int WordsFor(int count) => (count + 63) / 64;

    public static bool Has(ReadOnlySpan<ulong> set, int index) => (set[index >> 6] >> index & 1) == 1;

    public static void Put(Span<ulong> set, int index, bool isIn)
    {
        if (isIn) set[index >> 6] |= 1ul << index;
        else set[index >> 6] &= ~(1ul << index);
    }

    public static void Unite(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < set.Length; i++) set[i] |= other[i];
    }

    public static IEnumerable<int> In(ulong[] set) => Enumerable.Range(0, 64 * set.Length).Where(index => Has(set, index));
}
