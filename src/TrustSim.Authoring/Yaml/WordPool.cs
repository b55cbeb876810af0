namespace TrustSim.Authoring.Yaml;

/// <summary>
/// Shares equal short texts as one string. A file repeats the same keys, words and ids thousands of times, and separate strings would cost
/// the garbage collector as much as the reading itself.
/// </summary>
sealed class WordPool
{
    const int Longest = 20;

    const int Places = 1024;

    // A later word replaces an earlier one in its slot, since recent words often repeat.
    readonly string[] words = new string[Places];

    public string Same(string word)
    {
        if (word.Length is 0 or > Longest) return word;
        ref var known = ref words[(word.Length + 31 * word[0] + 131 * word[^1] + 17 * word[word.Length / 2]) % Places];
        if (known != word) known = word;
        return known;
    }
}
