namespace TrustSim.Scaffold;

/// <summary>
/// Checks and formats answers to the questions about a new scenario. A check returns null for a valid answer, else the reason.
/// </summary>
static class Reply
{
    public static string Kinds =>
        string.Join('\n',
            [Say.Text("new.which-kind"), .. All.Select((template, index) => $"  {index + 1}  {template.Name}: {template.About}"),
                Say.Text("new.number-or-name")]);

    public static string UsualKind => All[0].Name;

    static ImmutableArray<Template> All => Authoring.Templates.Template.All;

    public static Template? Template(string? reply) =>
        AnswerReader.NumberIn(reply ?? "") is { } number ? All.ElementAtOrDefault(number - 1)
            : All.FirstOrDefault(template => template.Name == reply);

    public static string? ValidateTemplate(string reply)
    {
        if (Template(reply) is not null) return null;
        var names = All.Select(template => template.Name).ToList();
        return Say.Text("new.no-kind", ("kind", Runs.FromName(Quoted.From(reply))), ("hint", FileProblem.Among(reply, names)));
    }

    public static string? ValidateText(string reply) => ScaffoldAnswers.ValidateText(ScaffoldAnswers.Tidy(reply));

    public static string? ValidateTeam(string reply) => ScaffoldAnswers.ValidateTeam(ScaffoldAnswers.Names(reply));

    public static string? ValidateMinutes(string reply) =>
        ScaffoldAnswers.ValidateMinutes(
            int.TryParse(reply, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes : 0);

    public static string Written(ImmutableArray<string> team) => string.Join(", ", team);

    public static string Written(int minutes) => minutes.ToString(CultureInfo.InvariantCulture);
}
