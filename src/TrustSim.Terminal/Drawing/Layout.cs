using System.Collections.Immutable;
using TrustSim.Terminal.Pages;

namespace TrustSim.Terminal.Drawing;

/// <summary>Lays passages out in rows of a width.</summary>
public static class Layout
{
    /// <summary>Prose wider than this is hard to read.</summary>
    public const int WidestProse = 72;

    public static ImmutableArray<Row> Render(IEnumerable<Passage> passages, int width)
    {
        width = Math.Min(width, WidestProse);
        var lines = ImmutableArray.CreateBuilder<Row>();
        Role? above = null;
        foreach (var passage in passages)
        {
            if (above is { } role && IsApart(role, passage.Role)) lines.Add(Row.Empty);
            lines.AddRange(Lines(passage.Role, passage.Text, passage.Label, width));
            above = passage.Role;
        }

        return lines.ToImmutable();
    }

    /// <summary>Text with a lead on its first row, and the rows below indented as far.</summary>
    public static IEnumerable<Row> Hanging(string lead, Style leadInk, string text, Style style, int width, int option = -1)
    {
        var indent = TextWidth.Measure(lead);
        foreach (var row in TextWidth.Wrap(text, width - indent))
        {
            yield return new Row([new Span(lead, leadInk), new Span(row, style)], option);
            lead = new string(' ', indent);
        }
    }

    static bool IsApart(Role above, Role below) => above != Role.Heading && below switch
    {
        Role.Heading or Role.Question or Role.Prose => true,
        Role.Change => false,
        // A reason stands above what it did, and an option below its question.
        Role.Chosen or Role.Speech when above == Role.Reason => false,
        Role.Option when above == Role.Question => false,
        Role.Title or Role.Speech or Role.Option or Role.Chosen or Role.Reason or Role.Meter or Role.Note or Role.Figure => above != below,
    };

    /// <summary>A text in this role; it has been made safe to show.</summary>
    internal static IEnumerable<Row> Lines(Role role, string text, string? label, int width) => role switch
    {
        Role.Title or Role.Heading => Rows(text, Style.Title, width),
        Role.Question => Rows(text, Style.Strong, width),
        Role.Speech => Speech(label, text, width),
        Role.Option => Hanging($"  {label} ", Style.Strong, text, Style.Option, width),
        Role.Chosen => Hanging("▸ ", Style.Strong, text, Style.Strong, width),
        Role.Change => Hanging("  ", Style.Text, text, Style.Text, width),
        Role.Meter or Role.Note => Rows(text, Style.Dim, width),
        Role.Figure => [new Row(text)],
        Role.Prose or Role.Reason => Rows(text, Style.Text, width),
    };

    static IEnumerable<Row> Rows(string text, Style style, int width) => TextWidth.Wrap(text, width).Select(row => new Row(row, style));

    /// <summary>The speaker's name on the first row, and all rows but the first indented by two.</summary>
    static IEnumerable<Row> Speech(string? label, string text, int width)
    {
        var rows = TextWidth.Wrap($"{label}: {text}", width - 2).ToList();
        var name = $"{label}:";
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0) yield return new Row("  " + rows[i]);
            else if (rows[0].StartsWith(name, StringComparison.Ordinal)) yield return new Row([new Span(name, Style.Strong), new Span(rows[0][name.Length..], Style.Text)]);
            else yield return new Row(rows[0], Style.Strong);
        }
    }
}
