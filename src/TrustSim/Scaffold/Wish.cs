using System.Globalization;
using TrustSim.Authoring.Templates;

namespace TrustSim.Scaffold;

/// <summary>What somebody has said of a new scenario, as they wrote it; null: nothing yet.</summary>
sealed record Wish(Template? Template, string? Title, string? You, string? Team, string? Minutes, string? Output)
{
    public ScaffoldAnswers Answers =>
        new(ScaffoldAnswers.Tidy(Title!), ScaffoldAnswers.Tidy(You!), int.Parse(Minutes!, CultureInfo.InvariantCulture),
            ScaffoldAnswers.Names(Team!));

    /// <summary>What has not been said yet.</summary>
    public IEnumerable<string> Missing
    {
        get
        {
            if (Template is null) yield return "the kind of scenario";
            if (Title is null) yield return "the title";
            if (You is null) yield return "who the player is";
            if (Team is null) yield return "the team";
            if (Minutes is null) yield return "the minutes";
            if (Output is null) yield return "the file";
        }
    }

    /// <summary>Why what has been said cannot be, in words for who said it.</summary>
    public IEnumerable<string> Problems(bool force) => ((string?[])
    [
        Title is null ? null : Reply.ValidateText(Title), You is null ? null : Reply.ValidateText(You),
            Team is null ? null : Reply.ValidateTeam(Team),
        Minutes is null ? null : Reply.ValidateMinutes(Minutes), Output is null ? null : NewFile.Validate(Output, force),
    ]).OfType<string>();

    /// <summary>Asks for what has not been said; where the input ends, something is still missing.</summary>
    public Wish Asked(Questions questions, bool force)
    {
        var wish = this;
        if (wish.Template is null)
            wish = wish with { Template = Reply.Template(questions.Ask(Reply.Kinds, Reply.UsualKind, Reply.ValidateTemplate)) };
        if (wish.Template is not { Usual: var usual }) return wish;
        wish = wish with { Title = wish.Title ?? questions.Ask("Its title", usual.Title, Reply.ValidateText) };
        wish = wish with { You = wish.You ?? questions.Ask("Who the player is", usual.You, Reply.ValidateText) };
        wish =
            wish with { Team =
                wish.Team
                    ?? questions.Ask("The names of the team, with commas between them", Reply.Written(usual.Team), Reply.ValidateTeam) };
        wish =
            wish with { Minutes =
                wish.Minutes ?? questions.Ask("How many minutes it takes", Reply.Written(usual.Minutes), Reply.ValidateMinutes) };
        return wish with { Output =
            wish.Output
                ?? (questions.Ask("The file to write", NewFile.Usual(wish.Title ?? ""),
                    path => NewFile.Validate(NewFile.Named(path), force)) is { } path ? NewFile.Named(path) : null) };
    }

    /// <summary>The same with the usual for all that has not been said.</summary>
    public Wish OrUsual(Template template)
    {
        var usual = template.Usual;
        return new(template, Title ?? usual.Title, You ?? usual.You, Team ?? Reply.Written(usual.Team),
            Minutes ?? Reply.Written(usual.Minutes), Output ?? NewFile.Usual(Title ?? usual.Title));
    }
}
