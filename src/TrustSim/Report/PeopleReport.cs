using TrustSim.Core.Review;
using TrustSim.Core.Text;
using TrustSim.Records.Html;
using TrustSim.Terminal.Pages;

namespace TrustSim.Report;

/// <summary>The people one by one: from where to where, and what each is afraid of.</summary>
static class PeopleReport
{
    public static ReportPart Create(Debrief debrief)
    {
        var part = ReportPart.From(PeoplePage.Create(debrief));
        return part with { Blocks = [new ReportBlock.Drawn(html => Draw(html, debrief), []), .. part.Blocks] };
    }

    static void Draw(HtmlWriter html, Debrief debrief)
    {
        using var table = new Table(html, "Trust and fear of each person at the end");
        table.Head("Person", "Trust|figure", "", "Fear|figure", "");
        foreach (var person in debrief.People)
        {
            using var row = html.In("tr");
            using (html.In("th", ("scope", "row"))) html.Quote("span", Paragraphs.Joined(person.Member.Name));
            Meter("trust", person.Now.Trust);
            Meter("fear", person.Now.Fear);
        }

        void Meter(string kind, double level)
        {
            html.Put("td", $"{level:0}", ("class", "figure"));
            using (html.In("td", ("class", "drawn"))) Bar.Write(html, $"{kind} {level:0} of 100", (kind, level / 100));
        }
    }
}
