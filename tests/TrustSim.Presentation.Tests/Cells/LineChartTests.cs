using TrustSim.Presentation.Cells;

namespace TrustSim.Presentation.Tests.Cells;

public sealed class LineChartTests
{
    [Fact]
    public void A_chart_looks_like_this() =>
        Snapshot.ShouldMatch("chart", Draw([50, 44, 30, 35, 62, 80], [27, 40, 66, 58, 30, 12], ["", "1", "2", "", "3", "4"], selected: 2));

    [Fact]
    public void One_point_is_one_mark_at_the_left()
    {
        var rows = Draw([50], [20], [""]).Split('\n');
        rows.Count(row => row.Contains("┤●", StringComparison.Ordinal) || row.Contains("│●", StringComparison.Ordinal)).ShouldBe(1);
        rows.Count(row => row.Contains('○')).ShouldBe(1);
    }

    [Fact]
    public void No_point_at_all_draws_an_empty_frame() => Draw([], [], []).ShouldNotContain("●");

    [Fact]
    public void Extreme_values_stay_inside_the_frame()
    {
        var rows = Draw([0, 100, 250, -50], [100, 0, -1, 101], ["", "1", "2", "3"]).Split('\n');
        rows[0].ShouldContain("●");
        rows[0].ShouldContain("○");
        rows.ShouldAllBe(row => row.Length <= 40);
    }

    [Fact]
    public void The_selected_point_has_a_pointer_and_a_bracketed_label()
    {
        var chart = Draw([50, 60, 70], [20, 20, 20], ["", "1", "2"], selected: 1);
        chart.ShouldContain("┊");
        chart.ShouldContain("[1]");
        Draw([50, 60, 70], [20, 20, 20], ["", "1", "2"]).ShouldNotContain("[");
    }

    [Fact]
    public void Many_points_on_few_columns_leave_out_labels_but_never_the_selected_one()
    {
        var values = Enumerable.Range(0, 60).Select(i => (double)i).ToList();
        var labels = Enumerable.Range(0, 60).Select(i => $"{i}").ToList();
        foreach (var selected in Enumerable.Range(0, 60))
        {
            var rows = LineChart.Render(values, values, labels, 30, 8, selected);
            rows[^1].ToString().ShouldContain($"[{selected}]");
            rows.ShouldAllBe(row => TextWidth.Measure(row.ToString()) <= 30);
        }
    }

    [Fact]
    public void Trust_and_fear_differ_in_their_characters_not_only_in_colour()
    {
        // Fear lies flat below trust, so that neither covers the other.
        var rows = LineChart.Render([80, 85, 80], [10, 15, 10], ["", "1", "2"], 40, 12);
        var trust = Signs(rows, Style.Trust);
        var fear = Signs(rows, Style.Fear);
        trust.ShouldNotBeEmpty();
        fear.ShouldNotBeEmpty();
        trust.Intersect(fear).Where(sign => sign is not ('╭' or '╮' or '╰' or '╯')).ShouldBeEmpty();
    }

    [Fact]
    public void Both_trust_and_fear_are_visible_where_they_meet()
    {
        var rows = LineChart.Render([50, 51, 50], [50, 49, 50], ["", "1", "2"], 40, 7).Select(row => row.ToString()).ToList();
        rows.ShouldContain(row => row.Contains('◐') && row.Contains('═'));
    }

    static List<char> Signs(IEnumerable<Row> rows, Style style) =>
        [
            .. rows.SelectMany(row => row.Spans).Where(span => span.Style == style).SelectMany(span => span.Text).Where(sign => sign != ' ')
                .Distinct()];

    static string Draw(double[] trust, double[] fear, string[] labels, int selected = -1) =>
        string.Join('\n', LineChart.Render(trust, fear, labels, 40, 12, selected).Select(row => row.ToString()));
}
