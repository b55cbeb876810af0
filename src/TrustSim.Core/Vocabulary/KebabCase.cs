using System.Text;

namespace TrustSim.Core.Vocabulary;

/// <summary>
/// The written form of the vocabulary: <c>Key.TakeTheHit</c> is <c>take-the-hit</c> in scenario files, in journals and in exports.
/// The words follow from the names, so that there is one list of each and not two.
/// </summary>
public static class KebabCase
{
    public static string From<T>(T value) where T : struct, Enum => Written<T>.Words[value];

    public static bool TryParse<T>(string word, out T value) where T : struct, Enum => Written<T>.Values.TryGetValue(word, out value);

    /// <summary>All words of a kind, in the order in which the values are declared.</summary>
    public static IReadOnlyCollection<string> All<T>() where T : struct, Enum => Written<T>.InOrder;

    static string Kebab(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0) word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }

    static class Written<T> where T : struct, Enum
    {
        public static readonly string[] InOrder = [.. Enum.GetValues<T>().Select(value => Kebab(value.ToString()))];
        public static readonly Dictionary<T, string> Words = Enum.GetValues<T>().ToDictionary(value => value, value => Kebab(value.ToString()));
        public static readonly Dictionary<string, T> Values = Words.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
