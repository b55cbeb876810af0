using TrustSim.Core.Review;
using TrustSim.Core.Vocabulary;
using TrustSim.Records.Html;
using TrustSim.Terminal.Pages;

namespace TrustSim.Report;

/// <summary>The keys: how often each was honoured, worked against or overdone, and when.</summary>
static class KeysReport
{
    public static ReportPart Create(Debrief debrief)
    {
        var part = ReportPart.From(DebriefPages.OfKeys(debrief));
        return part with { Blocks = [new ReportBlock.Drawn(html => Draw(html, debrief), []), .. part.Blocks] };
    }

    static void Draw(HtmlWriter html, Debrief debrief)
    {
        using (html.In("p", ("class", "soft")))
        {
            foreach (var polarity in Enum.GetValues<Polarity>())
            {
                using (html.In("span", ("class", $"swatch {polarity.Id()}"), ("aria-hidden", "true"))) { }
                html.Text($"{polarity.Name()} ");
            }
        }

        using var table = new Table(html, "In how many moments each key was touched, and from which side");
        table.Head("Key", "Honoured|figure", "Against|figure", "Overdone|figure", "");
        foreach (var key in debrief.Keys)
        {
            using var row = html.In("tr");
            html.Put("th", key.Key.Name(), ("scope", "row"));
            var counts = Enum.GetValues<Polarity>().Select(polarity => (Kind: polarity.Id(), Count: key.Moments.Count(moment => moment.Polarity == polarity))).ToList();
            foreach (var (_, count) in counts) html.Put("td", $"{count}", ("class", "figure"));
            var most = Math.Max(1, debrief.Keys.Max(other => other.Moments.Length));
            using (html.In("td", ("class", "drawn"))) Bar.Write(html, string.Join(", ", counts.Select(count => $"{count.Kind} {count.Count}")), [.. counts.Select(count => (count.Kind, count.Count / (double)most))]);
        }
    }
}
