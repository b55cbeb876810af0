using System.Globalization;
using System.Xml.Linq;
using TrustSim.Core.Paths;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Html;

namespace TrustSim.Presentation.Tests.Html;

/// <summary>Charts match their figures.</summary>
public sealed class ChartTests
{
    [Fact]
    public void Bars_of_a_histogram_are_as_high_as_their_shares_and_the_table_says_the_same()
    {
        var spread = new Spread(.2, 0, 0, -1, 1, [-1, -.5, 0, .5, 1], -1, .5, [.1, 0, .3, .6]);
        var page =
            HtmlWriterTests.Read(
                HtmlPage.Render("", null,
                    html => HtmlHistogram.Write(html, new(Tone.Trust, Said("Trust"), Said("All of it"), Said("Points"), spread, true))));
        var heights = page.Descendants("rect").Select(rect => Number(rect, "height")).ToList();
        heights.Count.ShouldBe(3, "an empty bin has no bar");
        (heights[0] / heights[2]).ShouldBe(1 / 6.0, .01);
        (heights[1] / heights[2]).ShouldBe(.5, .01);
        var rows = page.Descendants("tbody").Single().Elements("tr").ToList();
        rows.Select(row => row.Element("th")!.Value).ShouldBe(["-1.0 to -0.5", "-0.5 to 0.0", "0.0 to 0.5", "0.5 to 1.0"]);
        rows.Select(row => row.Element("td")!.Value).ShouldBe(["10.00 %", "0.00 %", "30.00 %", "60.00 %"]);
        ShouldBeNamed(page, "Trust", "All of it.");
    }

    [Fact]
    public void The_parts_of_a_bar_stand_one_behind_the_other()
    {
        var page =
            HtmlWriterTests.Read(
                HtmlPage.Render("", null,
                    html => HtmlBar.Write(html, new(Said("parts"), (Tone.Told, .25), (Tone.Landed, .5), (Tone.Kept, 0)))));
        var parts = page.Descendants("rect").Skip(1).ToList();
        parts.Select(part => (Number(part, "x"), Number(part, "width"))).ShouldBe([(0, 25), (25, 50)]);
        page.Descendants("svg").Single().Attribute("aria-hidden")!.Value.ShouldBe("true", "the table around it is what is read out");
    }

    [Theory, InlineData(.5, 50, 25), InlineData(-1, 0, 50), InlineData(0, 50, 0)]
    public void A_bar_goes_either_way_from_the_middle(double value, double x, double width)
    {
        var page =
            HtmlWriterTests.Read(
                HtmlPage.Render("", null, html => HtmlBar.Write(html, new(Said("way"), (Tone.Trust, value)) { IsFromTheMiddle = true })));
        var bar = page.Descendants("rect").Last();
        (Number(bar, "x"), Number(bar, "width")).ShouldBe((x, width));
    }

    [Fact]
    public void A_line_goes_through_its_values_and_bears_its_name()
    {
        var page = HtmlWriterTests.Read(HtmlPage.Render("", null, html =>
            HtmlLineChart.Write(html, new(
                Said("Meters"), Said("Up and down."), [Said("start"), Said("1"), Said("2")],
                    [new(Said("trust"), Tone.Trust, [0, 50, 100]), new(Said("fear"), Tone.Fear, [100, 99, 98])]))));
        var points =
            page.Descendants("polyline").First().Attribute("points")!.Value.Split(' ')
                .Select(point => double.Parse(point.Split(',')[1], CultureInfo.InvariantCulture)).ToList();
        points[1].ShouldBe((points[0] + points[2]) / 2, .1);
        points[2].ShouldBeLessThan(points[0], "more is higher");
        page.Descendants("text").Select(text => text.Value).ShouldBe(["0", "25", "50", "75", "100", "start", "1", "2", "trust", "fear"]);
        var names = page.Descendants("text").TakeLast(2).Select(text => Number(text, "y")).ToList();
        (names[1] - names[0]).ShouldBeGreaterThan(10, "names that would stand on each other move apart");
        ShouldBeNamed(page, "Meters", "Up and down.");
    }

    [Fact]
    public void A_line_of_one_point_can_be_drawn() =>
        HtmlWriterTests.Read(
            HtmlPage.Render("", null,
                html =>
                    HtmlLineChart.Write(html, new(Said("One"), Said("Point."), [Said("start")], [new(Said("trust"), Tone.Trust, [50])]))))
                        .Descendants("circle").Count().ShouldBe(1);

    static Runs Said(string text) => Runs.FromProgram(text);

    static void ShouldBeNamed(XDocument page, string title, string description)
    {
        var svg = page.Descendants("svg").Single();
        svg.Attribute("role")!.Value.ShouldBe("img");
        svg.Attribute("aria-labelledby")!.Value.Split(' ')
            .Select(id => page.Descendants().Single(element => element.Attribute("id")?.Value == id).Value).ShouldBe([title, description]);
    }

    static double Number(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
