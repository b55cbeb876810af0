namespace TrustSim.Core.Text;

/// <summary>Text of a user as a message quotes it: short, on one line and without characters that could control a terminal.</summary>
public static class Quoted
{
    const int Longest = 60;

    /// <summary>The text, or its first 60 characters and an ellipsis.</summary>
    public static string From(string text) => ControlCharacters.Escape(Excerpt.From(text, Longest)).ReplaceLineEndings(" ");
}
