namespace TrustSim.Authoring.Templates;

/// <summary>A person of a new scenario's team.</summary>
/// <param name="InProse">The person's name in prose: the first name, where nobody else has the same.</param>
/// <param name="Role">The role, where the answer gives one with the name: "Mary O'Neill (nurse)"; null where it does not.</param>
sealed partial record Cast(string Id, string Name, string InProse, string? Role)
{
    public static ImmutableArray<Cast> From(IReadOnlyList<string> answers)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var people = answers.Select(Split).ToList();
        return [.. people.Select((person, index) => new Cast(Id(GivenName.WithoutTitle(person.Name), index), person.Name,
            people.Count(other => ShortNames.LookOf(GivenName.From(other.Name)) == ShortNames.LookOf(GivenName.From(person.Name))) > 1
                ? person.Name : GivenName.From(person.Name), person.Role))];

        string Id(string first, int index)
        {
            var id = IdSchema.Suggest(first);
            if (id.Length == 0) id = $"person-{index + 1}";
            else if (IdSchema.IsReserved(id)) id += "-1";
            var free = id;
            for (var number = 2; !ids.Add(free); number++) free = $"{id[..Math.Min(id.Length, 60)].TrimEnd('-')}-{number}";
            return free;
        }
    }

    /// <summary>Splits a name from the role in parentheses behind it.</summary>
    public static (string Name, string? Role) Split(string answer) =>
        NameAndRole().Match(answer) is { Success: true } match ? (match.Groups["name"].Value, match.Groups["role"].Value) : (answer, null);

    [GeneratedRegex(@"^(?<name>\p{L}[^()]*[^() ]) +\((?<role>\p{L}[^()]*)\)$")]
    private static partial Regex NameAndRole();
}
