using TrustSim.Core.Text;
using TrustSim.Core.Vocabulary;
using TrustSim.Records.Html;
using TrustSim.Report;
using TrustSim.Terminal.Pages;

namespace TrustSim.Guide;

/// <summary>The story in a few lines: who the room is, who works for it, and what there is to practise.</summary>
static class DilemmaGuide
{
    public static ReportPart Create(GuideSubject subject)
    {
        var about = subject.Scenario.About;
        return new("The dilemma",
        [
            .. Paragraphs.Split(about.Summary).Select(text => GuideWords.Quotes(text)),
            .. about.You.Length > 0 ? [GuideWords.Quotes(about.You, Role.Speech, "The room is")] : (ReportBlock[])[],
            GuideWords.Draws(html => Team(html, subject)),
            .. about.Objectives.IsEmpty ? (ReportBlock[])[] : [GuideWords.Head("What it practises"), .. about.Objectives.Select(objective => GuideWords.Quotes($"· {objective}", Role.Change))],
            .. Practised(subject) is { Length: > 0 } practised ? [GuideWords.Says(practised, Role.Note)] : (ReportBlock[])[],
        ]);
    }

    static void Team(HtmlWriter html, GuideSubject subject)
    {
        using var table = new Table(html, "The team, and how each takes things");
        table.Head("Person", "What about them", "Takes things");
        foreach (var member in subject.Scenario.Team)
        {
            using var row = html.In("tr");
            using (html.In("th", ("scope", "row")))
            {
                html.Quote("strong", Passage.Clean(member.Name));
                if (member.Role.Length > 0) html.Quote("small", $" {Passage.Clean(member.Role)}");
            }

            html.Quote("td", Passage.Clean(member.About));
            html.Put("td", Takes(member.Temperament));
        }
    }

    static string Takes(Temperament temperament) => temperament switch
    {
        Temperament.Steady => "as they come",
        Temperament.Guarded => "warily: slow to trust, slow to speak",
        Temperament.Eager => "gladly: believes in you, is quickly won",
        Temperament.Outspoken => "head on: says what is wrong, is hard to frighten",
        Temperament.Anxious => "to heart: fears quickly, keeps bad news back",
        Temperament.Expert => "by the craft: minds being managed, loses trust quickly",
    };

    /// <summary>The keys that its answers touch, those of most answers first.</summary>
    static string Practised(GuideSubject subject)
    {
        var keys = subject.Asked.SelectMany(asked => asked.Scene.Choices).SelectMany(choice => choice.Effects.Acts.Select(act => act.Key).Distinct()).Where(key => key != TrustKey.Clarity)
            .GroupBy(key => key).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key.Name()).ToList();
        return keys.Count == 0 ? "" : $"Of the {TrustKeyTable.Count} keys to earning trust, its answers touch, most often first: {string.Join(", ", keys)}. They are named in the debrief, and not before.";
    }
}
