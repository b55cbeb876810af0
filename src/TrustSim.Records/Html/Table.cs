namespace TrustSim.Records.Html;

/// <summary>A table with a caption, which scrolls by itself where the page is too narrow for it. Rows are written into it; disposing of it closes it.</summary>
public sealed class Table : IDisposable
{
    readonly HtmlWriter html;
    readonly HtmlWriter.Scope around;
    readonly HtmlWriter.Scope table;
    HtmlWriter.Scope? body;

    /// <param name="isSeen">Whether the caption is shown, and not only read out.</param>
    public Table(HtmlWriter html, string caption, bool isSeen = true)
    {
        this.html = html;
        around = html.In("div", ("class", "scrolled"));
        table = html.In("table");
        html.Put("caption", caption, isSeen ? [] : [("class", "unseen")]);
    }

    /// <summary>The heads of the columns; an empty one stands over drawings.</summary>
    /// <param name="columns">What they say; <c>Share|figure</c> gives the column's class too.</param>
    public void Head(params ReadOnlySpan<string> columns)
    {
        using (html.In("thead"))
        using (html.In("tr"))
        {
            foreach (var column in columns)
            {
                // A head may be somebody's name, with whatever signs there are in it.
                var kind = column.LastIndexOf('|');
                if (column.Length == 0) html.Put("td", "");
                else if (kind < 0) html.Put("th", column, ("scope", "col"));
                else html.Put("th", column[..kind], ("scope", "col"), ("class", column[(kind + 1)..]));
            }
        }

        body = html.In("tbody");
    }

    public void Dispose()
    {
        body?.Dispose();
        table.Dispose();
        around.Dispose();
    }
}
