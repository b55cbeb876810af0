namespace TrustSim.Authoring.Templates;

/// <summary>The answers for a new scenario.</summary>
/// <param name="You">The player's role.</param>
/// <param name="Team">Names. Fewer than the template's own keep the rest of those; more join them.</param>
public sealed record ScaffoldAnswers(string Title, string You, int Minutes, ImmutableArray<string> Team)
{
    public const int MostMinutes = 240;

    const string Unnamed = "my-scenario";

    const int MostPeople = 12;

    const int LongestName = 60;

    const int LongestText = 200;

    /// <summary>The text on one line, without invisible white space.</summary>
    public static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A file name for a scenario of this title, without its ending.</summary>
    public static string FileName(string title) => IdSchema.FromName(title, Unnamed);

    /// <summary>The id of the scenario in this file.</summary>
    /// <param name="path">The whole path.</param>
    public string IdIn(string path) => IdSchema.FromPlace(Title, Unnamed, path);

    /// <summary>Splits names at commas.</summary>
    public static ImmutableArray<string> Names(string text) => [.. text.Split(',').Select(Tidy).Where(name => name.Length > 0)];

    /// <summary>The name of a member of the team, without the role that may follow it.</summary>
    public static string NameOf(string answer) => Cast.Split(answer).Name;

    /// <summary>The reason why a text cannot be a title or a player's role; null where it can.</summary>
    public static string? ValidateText(string text) => Validate(text, LongestText);

    public static string? ValidateMinutes(int minutes) =>
        minutes is >= 1 and <= MostMinutes ? null : $"Minutes are a whole number from 1 to {MostMinutes}.";

    public static string? ValidateTeam(IReadOnlyCollection<string> names)
    {
        if (names.Count > MostPeople) return $"A team has at most {MostPeople} people; these are {names.Count}.";
        if (names.GroupBy(NameOf, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice)
            return $"'{ControlCharacters.Escape(twice.Key)}' is named twice; give one of them a surname.";
        return names.Select(name => Validate(name, LongestName)).FirstOrDefault(reason => reason is not null);
    }

    static string? Validate(string text, int longest)
    {
        if (text.Length == 0) return "Nothing stands there.";
        if (text.Length > longest)
            return $"'{ControlCharacters.Escape(Excerpt.From(text, 20))}' is too long: at most {longest} signs are possible.";
        return ControlCharacters.Escape(text) == text ? null : $"'{ControlCharacters.Escape(text)}' has a sign in it that cannot be shown.";
    }
}
