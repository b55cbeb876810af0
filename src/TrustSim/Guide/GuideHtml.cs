using TrustSim.Records.Html;
using TrustSim.Report;

namespace TrustSim.Guide;

/// <summary>A guide as a page in one file, to print.</summary>
static class GuideHtml
{
    /// <param name="language">The language of the scenario's texts; null where nobody knows it.</param>
    public static byte[] Render(FacilitatorGuide guide, string? language) => HtmlPage.Render($"{guide.Title} – the facilitator’s guide", language, html => Write(html, guide));

    static void Write(HtmlWriter html, FacilitatorGuide guide)
    {
        using (html.In("header"))
        {
            html.Quote("h1", guide.Title);
            html.Put("p", "The facilitator’s guide to a workshop.", ("class", "soft"));
            using (html.In("p", ("class", "notice"))) html.Put("strong", FacilitatorGuide.ForYouAlone);
            html.Put("p", FacilitatorGuide.Practice);
            html.Put("p", FacilitatorGuide.InAHurry);
        }

        ReportHtml.Cards(html, guide.Figures);
        foreach (var part in guide.Parts) ReportHtml.Write(html, part);
        using (html.In("footer")) html.Put("p", FacilitatorGuide.Practice);
    }
}
