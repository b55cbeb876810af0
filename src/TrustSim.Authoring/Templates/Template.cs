namespace TrustSim.Authoring.Templates;

/// <summary>
/// A small scenario to begin with. In its text <c>{{Maya Okafor}}</c> stands for that person's name, <c>{{Maya}}</c> for the first name
/// within prose and <c>{{maya}}</c> for the id; <c>{{id}}</c>, <c>{{title}}</c>, <c>{{you}}</c>, <c>{{minutes}}</c> for those answers.
/// </summary>
/// <param name="About">Description, for the choice of a template.</param>
/// <param name="Usual">Default answers.</param>
public sealed partial record Template(string Name, string About, ScaffoldAnswers Usual)
{
    public static ImmutableArray<Template> All { get; } =
    [
        new("one-dilemma", "one question with three options, a follow-up and three endings",
            new("The Week Before Christmas", "Head of a front desk", 5, ["Maya Okafor", "Tomas Lind", "Ines Faro"])),
        new("three-acts", "a temptation, what it costs, a chance to repair it; bad news that may be told",
            new("Eleven Labels", "Head of a small museum", 8, ["Tomas Lind", "Ines Faro", "Greta Holm", "Jun Abe"])),
        new("workshop", "for a group: four decisions with prompts to discuss, six people, bad news that may be told",
            new("Three Minutes", "Team lead of a city helpline", 60,
                ["Samir Haddad", "Greta Holm", "Jun Abe", "Ines Faro", "Tomas Lind", "Bea Novak"])),
        new("campaign", "two episodes, played one after the other by people who remember; three files",
            new("Two Weeks", "Deputy in a small bakery", 8, ["Hanne Holm", "Jakub Lind", "Mira Novak"])) { Episodes = 2 },
    ];

    /// <summary>How many episodes a campaign has, each in a file of its own; 0: this is no campaign.</summary>
    public int Episodes { get; private init; }

    /// <summary>The scenario's text. People of the default team without a replacement stay; additional people join them.</summary>
    /// <param name="answers">Answers that passed the checks of <see cref="ScaffoldAnswers"/>.</param>
    /// <param name="path">The whole path of its file.</param>
    public string Fill(ScaffoldAnswers answers, string path) => Fill(Name, answers, path);

    /// <summary>The texts of a campaign's episodes with their file names, which lie in the folder of the campaign's own file; none where
    /// this is no campaign.</summary>
    /// <inheritdoc cref="Fill(ScaffoldAnswers, string)"/>
    public ImmutableArray<(string File, string Text)> FillEpisodes(ScaffoldAnswers answers, string path) =>
        [.. Enumerable.Range(1, Episodes).Select(number => (FileOf(path, number), Fill($"{Name}-{number}", answers, path)))];

    static string FileOf(string path, int number) =>
        $"{ScaffoldAnswers.FileName(Path.GetFileNameWithoutExtension(path))}-{number}.yaml";

    string Fill(string name, ScaffoldAnswers answers, string path)
    {
        ImmutableArray<string> names = [.. answers.Team, .. Usual.Team.Skip(answers.Team.Length)];
        var people = Cast.From(names);
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = answers.IdIn(path),
            ["title"] = Value(answers.Title),
            ["you"] = Value(answers.You),
            ["minutes"] = answers.Minutes.ToString(CultureInfo.InvariantCulture),
            ["more-people"] =
                string.Concat(
                    people.Skip(Usual.Team.Length)
                        .Select(
                            person =>
                                $"  {person.Id}:\n    name: {Value(person.Name)}\n"
                                    + (person.Role is { } role ? $"    role: {Value(role)}\n" : "")
                                    + "    temper: steady\n")) + "\n",
        };
        values["file"] = Value(Path.GetFileName(path));
        for (var number = 1; number <= Episodes; number++) values[$"file-{number}"] = FileOf(path, number);
        var roles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (usual, person) in Cast.From(Usual.Team).Zip(people))
        {
            values[usual.Id] = person.Id;
            values[usual.InProse] = person.InProse;
            values[usual.Name] = Value(person.Name);
            if (person.Role is { } does) roles[usual.Name] = Value(does);
        }

        // Replace in one pass, so that replacements are never replaced again.
        return Mark().Replace(Text(name), mark => values[mark.Groups["name"].Value] + Role(mark));

        string Role(Match mark) =>
            mark.Groups["role"] is { Success: true } role
                ? role.Value + (roles.GetValueOrDefault(mark.Groups["name"].Value) ?? mark.Groups["usual"].Value) : "";
    }

    /// <summary>People of the default team who stay, since the answers name fewer.</summary>
    public ImmutableArray<string> Staying(ScaffoldAnswers answers) => [.. Usual.Team.Skip(answers.Team.Length)];

    /// <summary>The text, in quotes where YAML could misread it.</summary>
    static string Value(string text) => Harmless().IsMatch(text) && !TextNode.IsNothing(text) ? text : YamlText.Quoted(text);

    static string Text(string name)
    {
        using var reader = new StreamReader(typeof(Template).Assembly.GetManifestResourceStream($"templates/{name}.yaml")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    // Additional people bring their own line end, and a name may bring a role.
    [GeneratedRegex(@"\{\{(?<name>[^{}]+)\}\}(?:(?<=\{\{more-people\}\})\n|(?<role>\n +role: )(?<usual>[^\n]+))?")]
    private static partial Regex Mark();

    // Letters, digits and punctuation between words; nothing that has a meaning in YAML.
    [GeneratedRegex(@"^\p{L}[\p{L}\p{Mn}\p{Nd} .,'’()-]*$")]
    private static partial Regex Harmless();
}
