using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;
using TrustSim.Records.Html;
using TrustSim.Terminal.Pages;

namespace TrustSim.Guide;

/// <summary>The answers to one question in a table: in full, what each does that week and to whom, and where roads by it end.</summary>
sealed class AnswersGuide(GuideSubject subject, AskedScene asked)
{
    // Less than this no meter shows.
    const double Shows = .5;

    public void Write(HtmlWriter html)
    {
        using var table = new Table(html, "That week: trust, fear and work. Roads end: trust, fear and work, on average.", isSeen: false);
        table.Head("", "Answer", "Week: trust|figure", "fear|figure", "work|figure", "Ends: trust|figure", "fear|figure", "work|figure");
        foreach (var choice in asked.Scene.Choices) Write(html, choice);
    }

    void Write(HtmlWriter html, Choice choice)
    {
        var (step, end) = (asked.Week(choice), asked.Weighed?.Choices.FirstOrDefault(weighed => weighed.Choice.Id == choice.Id));
        var hasReasons = !choice.Effects.Acts.IsEmpty || !choice.Effects.Repairs.IsEmpty;
        using (html.In("tr", hasReasons ? [("class", "led")] : []))
        {
            html.Put("td", $"{GuideWords.Letter(asked.Scene, choice)}{(choice.When is null ? "" : "*")}", ("class", "count"));
            using (html.In("th", ("scope", "row"))) html.Quote("strong", Passage.Clean(choice.Text));
            foreach (var figure in (string[])
            [
                Or(step, step => Wording.Signed(step.Settled.Trust - step.Before.Trust)), Or(step, step => Wording.Signed(step.Settled.Fear - step.Before.Fear)), Or(step, step => GuideWords.Weeks(step.Settled.Work - step.Before.Work)),
                Or(end, end => GuideWords.Ends(end.Trust)), Or(end, end => GuideWords.Ends(end.Fear)), Or(end, end => GuideWords.Weeks(end.Work)),
            ]) html.Put("td", figure, ("class", "figure"));
        }

        if (!hasReasons) return;
        using var row = html.In("tr");
        html.Put("td", "");
        using var cell = html.In("td", ("colspan", "7"));
        Effects(html, choice.Effects, step is null ? [] : ChangeGrouping.From(step));
    }

    void Effects(HtmlWriter html, Effects effects, IEnumerable<ReasonedChange> changes)
    {
        var moved = changes.GroupBy(effect => effect.Why).ToDictionary(group => group.Key, group => group.First());
        using var list = html.In("ul");
        foreach (var act in effects.Acts) Line(Does(act), act.Why);
        foreach (var repair in effects.Repairs) Line($"{(repair.By == RepairKind.Excuse ? "Only excuses" : "Makes up for")} what went against “{repair.Of.Name()}”", repair.Why);

        void Line(string does, string why)
        {
            using var line = html.In("li");
            html.Text(why.Length > 0 ? $"{does}: " : $"{does}.");
            if (why.Length > 0) html.Quote("em", Passage.Clean(why));
            if (why.Length > 0 && moved.TryGetValue(why, out var effect) && Most(effect) is { } most) html.Text($" ({most})");
        }
    }

    static string Does(Act act) => $"{act.Polarity switch { Polarity.Honoured => "Honours", Polarity.Against => "Goes against", Polarity.Overdone => "Is too much of" }} “{act.Key.Name()}”";

    /// <summary>The one whom it moves most; null where no meter shows it.</summary>
    string? Most(ReasonedChange effect) =>
        effect.People.Where(change => Points(change).Any()).Select(change => $"{Passage.Clean(subject.Scenario[change.Person].FirstName)} {string.Join(", ", Points(change))}").FirstOrDefault();

    static IEnumerable<string> Points(PersonChange change)
    {
        if (Math.Abs(change.Trust) >= Shows) yield return $"{Wording.Signed(change.Trust)} trust";
        if (Math.Abs(change.Fear) >= Shows) yield return $"{Wording.Signed(change.Fear)} fear";
    }

    static string Or<T>(T? known, Func<T, string> figure) where T : class => known is null ? "–" : figure(known);
}
