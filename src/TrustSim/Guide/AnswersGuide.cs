using System.Globalization;
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

    const int MostNamed = 2;

    public void Write(HtmlWriter html)
    {
        using var table = new Table(html, "That week: trust, fear and work. Roads end: trust, fear and work, on average.", isSeen: false);
        table.Head("", "Answer", "That week: trust|figure", "Fear|figure", "Work|figure", "Roads end: trust|figure", "Fear|figure", "Work|figure");
        foreach (var choice in asked.Scene.Choices) Write(html, choice);
    }

    void Write(HtmlWriter html, Choice choice)
    {
        var step = asked.Week(choice);
        using var row = html.In("tr");
        html.Put("td", $"{GuideWords.Letter(asked.Scene, choice)}{(choice.When is null ? "" : "*")}", ("class", "count"));
        using (html.In("th", ("scope", "row")))
        {
            html.Quote("strong", Passage.Clean(choice.Text));
            if (!choice.Deeds.Acts.IsEmpty || !choice.Deeds.Repairs.IsEmpty) Deeds(html, choice.Deeds, step is null ? [] : Effects.Of(step));
        }

        var end = asked.Weighed?.Choices.FirstOrDefault(weighed => weighed.Choice.Id == choice.Id);
        foreach (var figure in (string[])
        [
            Or(step, step => Wording.Signed(step.Settled.Trust - step.Before.Trust)), Or(step, step => Wording.Signed(step.Settled.Fear - step.Before.Fear)), Or(step, step => Weeks(step.Settled.Work - step.Before.Work)),
            Or(end, end => GuideWords.Ends(end.Trust)), Or(end, end => GuideWords.Ends(end.Fear)), Or(end, end => Weeks(end.Work)),
        ]) html.Put("td", figure, ("class", "figure"));
    }

    void Deeds(HtmlWriter html, Deeds deeds, IEnumerable<Effect> effects)
    {
        var moved = effects.GroupBy(effect => effect.Why).ToDictionary(group => group.Key, group => group.First());
        using var list = html.In("ul");
        foreach (var act in deeds.Acts) Line(Does(act), act.Why);
        foreach (var repair in deeds.Repairs) Line($"{(repair.By == Amends.Excuse ? "Only excuses" : "Makes up for")} what went against “{repair.Of.Name()}”", repair.Why);

        void Line(string does, string why)
        {
            using var line = html.In("li");
            html.Text($"{does}. ");
            if (why.Length > 0) html.Quote("em", Passage.Clean(why));
            if (why.Length > 0 && moved.TryGetValue(why, out var effect) && Most(effect) is { Length: > 0 } most) html.Text($" {most}");
        }
    }

    string Does(Act act)
    {
        var (does, strength) = (act.Side switch { Side.Honoured => "Honours", Side.Against => "Goes against", _ => "Is too much of" }, act.Side == Side.Overdone ? "" : $" {act.Strength.Name()}");
        var toward = act.Toward.IsEmpty ? "" : $", toward {GuideWords.Names(subject.Scenario, act.Toward)}";
        return $"{does} “{act.Key.Name()}”{strength}{toward}{act.Seen switch { Seen.Private => ", in private", Seen.Public => ", in public", _ => "" }}";
    }

    /// <summary>Whom it moves most.</summary>
    string Most(Effect effect)
    {
        var people = effect.People.Where(change => Math.Abs(change.Trust) >= Shows || Math.Abs(change.Fear) >= Shows).Take(MostNamed)
            .Select(change => $"{Passage.Clean(subject.Scenario[change.Person].FirstName)} {string.Join(", ", Points(change))}").ToList();
        return people.Count == 0 ? "" : $"({string.Join("; ", people)})";
    }

    static IEnumerable<string> Points(PersonChange change)
    {
        if (Math.Abs(change.Trust) >= Shows) yield return $"{Wording.Signed(change.Trust)} trust";
        if (Math.Abs(change.Fear) >= Shows) yield return $"{Wording.Signed(change.Fear)} fear";
    }

    static string Or<T>(T? known, Func<T, string> figure) where T : class => known is null ? "–" : figure(known);

    static string Weeks(double weeks)
    {
        var tenths = Math.Round(weeks, 1, MidpointRounding.AwayFromZero);
        return tenths == 0 ? "0" : $"{(tenths < 0 ? "−" : "+")}{Math.Abs(tenths).ToString("0.0", CultureInfo.InvariantCulture)}";
    }
}
