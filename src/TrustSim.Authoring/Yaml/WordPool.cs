namespace TrustSim.Authoring.Yaml;

/// <summary>
/// Gives equal short texts as one and the same string. A file says the same keys, words and ids thousands of times, and each that is kept
/// for itself costs the collector as much as it would cost to read it.
/// </summary>
sealed class WordPool
{
    const int Longest = 20;

    const int Places = 1024;

    // Whatever comes later takes the place: what is said often comes again.
    readonly string[] words = new string[Places];

    public string Same(string word)
    {
        if (word.Length is 0 or > Longest) return word;
        ref var known = ref words[(word.Length + 31 * word[0] + 131 * word[^1] + 17 * word[word.Length / 2]) % Places];
        if (known != word) known = word;
        return known;
    }
}
