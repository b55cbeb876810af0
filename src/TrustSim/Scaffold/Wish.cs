namespace TrustSim.Scaffold;

/// <summary>The answers about a new scenario as the user wrote them; null: not answered yet.</summary>
sealed record Wish(Template? Template, string? Title, string? You, string? Team, string? Minutes, string? Output)
{
    public ScaffoldAnswers Answers =>
        new(ScaffoldAnswers.Tidy(Title!), ScaffoldAnswers.Tidy(You!), int.Parse(Minutes!, CultureInfo.InvariantCulture),
            ScaffoldAnswers.Names(Team!));

    /// <summary>The answers that are missing.</summary>
    public IEnumerable<Runs> Missing
    {
        get
        {
            if (Template is null) yield return Say.Runs("new.missing-kind");
            if (Title is null) yield return Say.Runs("new.missing-title");
            if (You is null) yield return Say.Runs("new.missing-you");
            if (Team is null) yield return Say.Runs("new.missing-team");
            if (Minutes is null) yield return Say.Runs("new.missing-minutes");
            if (Output is null) yield return Say.Runs("new.missing-file");
        }
    }

    /// <summary>The reasons why answers are invalid, in words for the user.</summary>
    public IEnumerable<string> Problems(bool force) => ((string?[])
    [
        Title is null ? null : Reply.ValidateText(Title), You is null ? null : Reply.ValidateText(You),
            Team is null ? null : Reply.ValidateTeam(Team),
        Minutes is null ? null : Reply.ValidateMinutes(Minutes), Output is null ? null : NewFile.Validate(Output, force),
    ]).OfType<string>();

    /// <summary>Asks for the missing answers; at the end of the input some stay missing.</summary>
    public Wish Asked(Questions questions, bool force)
    {
        var wish = this;
        if (wish.Template is null)
            wish = wish with { Template = Reply.Template(questions.Ask(Reply.Kinds, Reply.UsualKind, Reply.ValidateTemplate)) };
        if (wish.Template is not { Usual: var usual }) return wish;
        wish = wish with { Title = wish.Title ?? questions.Ask(Say.Text("new.title"), usual.Title, Reply.ValidateText) };
        wish = wish with { You = wish.You ?? questions.Ask(Say.Text("new.you"), usual.You, Reply.ValidateText) };
        wish =
            wish with { Team =
                wish.Team
                    ?? questions.Ask(Say.Text("new.team"), Reply.Written(usual.Team), Reply.ValidateTeam) };
        wish =
            wish with { Minutes =
                wish.Minutes ?? questions.Ask(Say.Text("new.minutes"), Reply.Written(usual.Minutes), Reply.ValidateMinutes) };
        return wish with { Output =
            wish.Output
                ?? (questions.Ask(Say.Text("new.file"), NewFile.Usual(wish.Title ?? ""),
                    path => NewFile.Validate(NewFile.Named(path), force)) is { } path ? NewFile.Named(path) : null) };
    }

    /// <summary>Fills the missing answers with the defaults.</summary>
    public Wish OrUsual(Template template)
    {
        var usual = template.Usual;
        return new(template, Title ?? usual.Title, You ?? usual.You, Team ?? Reply.Written(usual.Team),
            Minutes ?? Reply.Written(usual.Minutes), Output ?? NewFile.Usual(Title ?? usual.Title));
    }
}
