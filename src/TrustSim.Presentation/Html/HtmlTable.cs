namespace TrustSim.Presentation.Html;

/// <summary>Writes a table with a caption. It scrolls by itself where the page is too narrow.</summary>
static class HtmlTable
{
    public static void Write(HtmlWriter html, TableDrawing table)
    {
        using var around = html.In("div", ("class", "scrolled"));
        using var element = html.In("table");
        html.Put("caption", table.Caption, table.IsCaptionShown ? [] : [("class", "unseen")]);
        using (html.In("thead"))
        using (html.In("tr"))
        {
            foreach (var column in table.Columns) Head(html, column);
        }

        using var body = html.In("tbody");
        foreach (var row in table.Rows) Row(html, table, row);
    }

    static void Head(HtmlWriter html, Column column)
    {
        if (column.Head.IsEmpty) html.Put("td", "");
        else html.Put("th", column.Head, column.Kind == ColumnKind.Figure ? [("scope", "col"), ("class", "figure")] : [("scope", "col")]);
    }

    static void Row(HtmlWriter html, TableDrawing table, TableRow row)
    {
        using (html.In("tr", row.Below.IsEmpty ? [] : [("class", "led")]))
        {
            foreach (var (column, cell) in table.Columns.Zip(row.Cells)) Cell(html, column.Kind, cell);
        }

        if (row.Below.IsEmpty) return;
        using var below = html.In("tr");
        html.Put("td", "");
        using var all = html.In("td", ("colspan", $"{table.Columns.Length - 1}"));
        using var list = html.In("ul");
        foreach (var line in row.Below) html.Put("li", line);
    }

    static void Cell(HtmlWriter html, ColumnKind kind, Cell cell)
    {
        var element = kind == ColumnKind.RowHead ? "th" : "td";
        (string, string)[] attributes = kind switch
        {
            ColumnKind.Plain => [],
            ColumnKind.RowHead => [("scope", "row")],
            ColumnKind.Figure => [("class", "figure")],
            ColumnKind.Count => [("class", "count")],
            ColumnKind.Words => [("class", "words")],
            ColumnKind.Drawn => [("class", "drawn")],
            ColumnKind.Narrow => [("class", "narrow")],
            ColumnKind.Signs => [("class", "sides")],
        };
        if (cell is { IsStrong: false, Remark: null, Id: null, Bar: null, Signs.IsEmpty: true, More.IsEmpty: true })
        {
            html.Put(element, cell.Runs, attributes);
            return;
        }

        using var open = html.In(element, attributes);
        if (cell.IsStrong) html.Put("strong", cell.Runs);
        else html.Text(cell.Runs);
        if (cell.Remark is { } remark)
        {
            html.Text(" ");
            html.Put("small", remark);
        }

        if (cell.Id is { } id)
        {
            if (!cell.Runs.IsEmpty) html.Text(" ");
            html.Put("code", id, ("translate", "no"));
        }

        foreach (var paragraph in cell.More) html.Put("p", paragraph);
        foreach (var sign in cell.Signs)
        {
            html.Put("span", sign.Text, ("class", $"side {Svg.Class(sign.Tone)}"), ("aria-hidden", "true"));
            html.Put("span", sign.Spoken, ("class", "unseen"));
        }

        if (cell.Bar is { } bar) HtmlBar.Write(html, bar);
    }
}
