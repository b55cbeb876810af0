namespace TrustSim.Terminal.PlainText;

/// <summary>
/// One entry of the list of lines that a player can type. As on screens, the same list makes the help and the handler.
/// </summary>
/// <param name="Action">The meaning, the same as on screens.</param>
/// <param name="Name">How the help names the line.</param>
/// <param name="Words">The first word of the line: its letter, or another word for the same.</param>
/// <param name="Help">What it does.</param>
/// <param name="Do">Handles the first word and what follows it.</param>
sealed record LineBinding(KeyAction Action, string Name, ImmutableArray<string> Words, string Help, Action<string, string> Do)
{
    /// <summary>Whether it is a line now.</summary>
    public bool When { get; init; } = true;

    /// <summary>Whether something may, must or must not follow the first word.</summary>
    public LineRest Rest { get; init; }

    /// <summary>Creates a line of one letter.</summary>
    /// <param name="others">Other words for the same.</param>
    public static LineBinding Letter(KeyAction action, char letter, string help, Action act, params ImmutableArray<string> others) =>
        new(action, $"{letter}", [$"{char.ToLowerInvariant(letter)}", .. others], help, (_, _) => act());

    public bool Has(string word, string rest) =>
        When && Words.Contains(word, StringComparer.OrdinalIgnoreCase) && Rest switch
        {
            LineRest.None => rest.Length == 0,
            LineRest.Some => rest.Length > 0,
            LineRest.Any => true,
        };
}
