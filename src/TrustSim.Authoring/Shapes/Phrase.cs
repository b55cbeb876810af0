namespace TrustSim.Authoring.Shapes;

/// <summary>Small pieces of English for messages.</summary>
static class Phrase
{
    public static string A(string noun) => noun[0] is 'a' or 'e' or 'i' or 'o' ? $"an {noun}" : $"a {noun}";

    public static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
