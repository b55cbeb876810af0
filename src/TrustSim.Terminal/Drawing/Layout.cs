using System.Collections.Immutable;
using TrustSim.Terminal.Pages;

namespace TrustSim.Terminal.Drawing;

/// <summary>Lays passages out in rows of a width.</summary>
public static class Layout
{
    /// <summary>Prose wider than this is hard to read.</summary>
    public const int WidestProse = 72;

    public static ImmutableArray<Row> Of(IEnumerable<Passage> passages, int width)
    {
        width = Math.Min(width, WidestProse);
        var lines = ImmutableArray.CreateBuilder<Row>();
        Role? above = null;
        foreach (var passage in passages)
        {
            if (above is { } role && IsApart(role, passage.Role)) lines.Add(Row.Empty);
            lines.AddRange(Lines(passage, width));
            above = passage.Role;
        }

        return lines.ToImmutable();
    }

    /// <summary>Text with a lead on its first row, and the rows below indented as far.</summary>
    public static IEnumerable<Row> Hanging(string lead, Ink leadInk, string text, Ink ink, int width, int option = -1)
    {
        var indent = TextWidth.Of(lead);
        foreach (var row in TextWidth.Wrap(text, width - indent))
        {
            yield return new Row([new Span(lead, leadInk), new Span(row, ink)], option);
            lead = new string(' ', indent);
        }
    }

    static bool IsApart(Role above, Role below) => (above, below) switch
    {
        (Role.Heading, _) => false,
        (_, Role.Heading or Role.Question or Role.Prose) => true,
        // A reason stands above what it did, and an option below its question.
        (Role.Reason, Role.Change or Role.Chosen or Role.Speech) or (Role.Question, Role.Option) => false,
        (_, Role.Change) => false,
        _ => above != below,
    };

    static IEnumerable<Row> Lines(Passage passage, int width) => passage.Role switch
    {
        Role.Title or Role.Heading => Rows(passage.Text, Ink.Title, width),
        Role.Question => Rows(passage.Text, Ink.Strong, width),
        Role.Speech => Speech(passage, width),
        Role.Option => Hanging($"  {passage.Label} ", Ink.Strong, passage.Text, Ink.Option, width),
        Role.Chosen => Hanging("▸ ", Ink.Strong, passage.Text, Ink.Strong, width),
        Role.Change => Hanging("  ", Ink.Text, passage.Text, Ink.Text, width),
        Role.Meter or Role.Note => Rows(passage.Text, Ink.Dim, width),
        Role.Figure => [new Row(passage.Text)],
        _ => Rows(passage.Text, Ink.Text, width),
    };

    static IEnumerable<Row> Rows(string text, Ink ink, int width) => TextWidth.Wrap(text, width).Select(row => new Row(row, ink));

    /// <summary>The speaker's name on the first row, and all rows but the first indented by two.</summary>
    static IEnumerable<Row> Speech(Passage passage, int width)
    {
        var rows = TextWidth.Wrap($"{passage.Label}: {passage.Text}", width - 2).ToList();
        var name = $"{passage.Label}:";
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0) yield return new Row("  " + rows[i]);
            else if (rows[0].StartsWith(name, StringComparison.Ordinal)) yield return new Row([new Span(name, Ink.Strong), new Span(rows[0][name.Length..], Ink.Text)]);
            else yield return new Row(rows[0], Ink.Strong);
        }
    }
}
