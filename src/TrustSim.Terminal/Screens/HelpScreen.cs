using System.Collections.Immutable;
using Terminal.Gui.Input;
using TrustSim.Terminal.Drawing;

namespace TrustSim.Terminal.Screens;

/// <summary>The keys of the screen it was called from.</summary>
sealed class HelpScreen(Screen about) : Screen
{
    public override string Title => $"Keys · {about.Title}";

    public override string Keys => "any key: back";

    public override IReadOnlyList<(string Key, string Does)> Help => about.Help;

    public override ImmutableArray<Row> Body(int width, int height)
    {
        (string Key, string Does)[] all = [.. about.Help, ("Space PgDn PgUp", "read on, or back"), ("F2", Themes), ("?", "this page")];
        return [.. all.SelectMany(entry => Layout.Hanging(TextWidth.Fit(entry.Key, 18), Style.Strong, entry.Does, Style.Text, width))];
    }

    string Themes => Shell.Theme == Theme.Projector || Shell.Theme == Theme.ProjectorDark ? "black on white, or white on black" : "the other theme: calm or high contrast";

    public override bool OnKey(Key key)
    {
        Shell.Pop();
        return true;
    }

    public override void Back() => Shell.Pop();
}
