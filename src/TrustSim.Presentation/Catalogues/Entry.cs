namespace TrustSim.Presentation.Catalogues;

/// <summary>A text as the catalogue has it.</summary>
/// <param name="Other">The text for every number but one.</param>
/// <param name="One">The text where the hole <c>count</c> holds 1; null where the text has no plural.</param>
readonly record struct Entry(string Other, string? One)
{
    /// <summary>The hole whose number decides between the forms.</summary>
    public const string Count = "count";
}
