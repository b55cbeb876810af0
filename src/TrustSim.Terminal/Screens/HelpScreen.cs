namespace TrustSim.Terminal.Screens;

/// <summary>The keys of the screen below it.</summary>
/// <param name="about">The title of that screen.</param>
/// <param name="keys">The bindings of that screen.</param>
sealed class HelpScreen(string about, ImmutableArray<Binding> keys) : Screen
{
    const int MostForKeys = 28;

    public override string Title => Say.Text("shell.help-title", ("title", Runs.FromProgram(about)));

    // Any key closes it, except keys that scroll where the text is longer than the screen.
    public override IReadOnlyList<Binding> Bindings =>
        [.. Shell.Scrolls ? Shell.Scrolling : [],
            new(KeyAction.CloseHelp, [Press.Any], Say.Text("bind.back"), Say.Text("bind.back"), Shell.Pop)];

    public override ImmutableArray<Row> Body(int width, int height)
    {
        var lines = keys.HelpLines().ToList();
        var wide = Math.Min(MostForKeys, lines.Max(line => TextWidth.Measure(line.Keys)) + 2);
        var rows = lines.SelectMany(line => Layout.Hanging(TextWidth.Fit(line.Keys, wide), Style.Strong, line.Does, Style.Text, width));
        if (!Shell.WithMouse) return [.. rows];
        return [.. rows, Row.Empty, new Row(TextWidth.Fit(Say.Text("mouse.select"), width), Style.Dim)];
    }
}
