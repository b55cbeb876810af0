using System.Globalization;
using TrustSim.Records.Cohorts;
using TrustSim.Records.Export;
using TrustSim.Terminal.Pages;
using TrustSim.Records.Html;

namespace TrustSim.Cohorts;

/// <summary>Cohorts as a page to hand round.</summary>
sealed class CohortHtml(HtmlWriter html)
{
    public static byte[] Render(IReadOnlyList<Cohort> cohorts) => HtmlPage.Render("What a group decided", null, html => new CohortHtml(html).Write(cohorts));

    void Write(IReadOnlyList<Cohort> cohorts)
    {
        html.Put("h1", "What a group decided");
        html.Put("p", PracticeNotice.Text);
        html.Put("p", CohortWords.Rule, ("class", "soft"));
        foreach (var cohort in cohorts) Write(cohort);
    }

    void Write(Cohort cohort)
    {
        using var section = html.In("section");
        html.Quote("h2", CohortWords.Line(cohort.Title));
        if (cohort.People is null)
        {
            html.Put("p", CohortWords.Few);
            return;
        }

        html.Put("p", CohortWords.Counted(cohort));
        foreach (var decision in cohort.Decisions) Write(cohort, decision);
        html.Put("h3", "How it ended");
        if (cohort.End is { } end) Write(end);
        else html.Put("p", CohortWords.FewFinished);
        html.Put("h3", "Before and after");
        if (cohort.Again is { } again) Write(again);
        else html.Put("p", CohortWords.FewAgain);
    }

    void Write(Cohort cohort, CohortDecision decision)
    {
        html.Quote("h3", CohortWords.Question(cohort, decision));
        if (decision.Answered is not { } answered)
        {
            html.Put("p", CohortWords.FewAnswered);
            return;
        }

        using var table = new Table(html, $"{answered} answered");
        table.Head("Choice", "People|figure", "Share|figure", "");
        foreach (var option in decision.Options) Counted(CohortWords.Option(decision, option), option.Taken, answered);
    }

    void Write(CohortFinish end)
    {
        html.Put("p", $"{end.Finished} have finished it. Means: trust {CohortWords.Tenths(end.Trust)}, fear {CohortWords.Tenths(end.Fear)}, work {Wording.Weeks(end.Work)}.");
        using (var table = new Table(html, "Endings"))
        {
            table.Head("Ending", "People|figure", "Share|figure", "");
            foreach (var ending in end.Endings) Counted(CohortWords.Ending(ending), ending.People, end.Finished);
        }

        using var keys = new Table(html, CohortWords.Weights);
        keys.Head("Key", "For|figure", "Against|figure", "Overdone|figure");
        foreach (var key in end.Keys)
        {
            using var row = html.In("tr");
            html.Put("th", CohortWords.Label(key.Key), ("scope", "row"));
            foreach (var weight in (double[])[key.Honoured, key.Against, key.Overdone]) html.Put("td", CohortWords.Tenths(weight), ("class", "figure"));
        }
    }

    void Write(CohortAgain again)
    {
        using var table = new Table(html, $"{again.People} people, their first play and their last; keys: for, less against and overdone");
        table.Head("", "Before|figure", "After|figure");
        foreach (var (name, before, after) in CohortWords.Compared(again))
        {
            using var row = html.In("tr");
            html.Put("th", CohortWords.Label(name), ("scope", "row"));
            html.Put("td", CohortWords.Tenths(before), ("class", "figure"));
            html.Put("td", CohortWords.Tenths(after), ("class", "figure"));
        }
    }

    void Counted(string words, int part, int whole)
    {
        using var row = html.In("tr");
        html.Quote("th", CohortWords.Line(words), ("scope", "row"));
        html.Put("td", part.ToString(CultureInfo.InvariantCulture), ("class", "figure"));
        html.Put("td", CohortWords.Percent(part, whole), ("class", "figure"));
        using (html.In("td", ("class", "drawn"))) Bar.Write(html, CohortWords.Percent(part, whole), ("share", part / (double)whole));
    }
}
