namespace TrustSim.Presentation.Catalogues;

/// <summary>
/// A text as the catalogue has it. The languages of the program have a form for one and another for the rest; a language with more forms
/// (Polish, Arabic) needs more here.
/// </summary>
/// <param name="Other">The text for every number but one.</param>
/// <param name="One">The text where the hole <c>count</c> holds 1; null where the text has no plural.</param>
readonly record struct Entry(string Other, string? One)
{
    /// <summary>The hole whose number decides between the forms.</summary>
    public const string Count = "count";

    /// <summary>The text with an accent on each letter outside its holes.</summary>
    public Entry Pseudo() => new(TextTemplate.Pseudo(Other), One is null ? null : TextTemplate.Pseudo(One));
}
