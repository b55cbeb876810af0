using Terminal.Gui.Drawing;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Drawing;

namespace TrustSim.Terminal.Tests.Drawing;

public sealed class ThemeTests
{
    public static TheoryData<string> Names => [.. Theme.Offered.Append(Theme.Plain).Select(theme => theme.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Every_style_is_readable(string name)
    {
        var theme = Of(name);
        foreach (var style in Enum.GetValues<Style>())
        {
            var look = theme[style];
            (look.Foreground == look.Background && look.Foreground != Color.None).ShouldBeFalse($"{style} would be invisible");
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void The_selected_line_stands_out_without_colour(string name)
    {
        var theme = Of(name);
        theme[Style.Selected].ShouldNotBe(theme[Style.Option]);
        theme[Style.Bar].ShouldNotBe(theme[Style.Text]);
    }

    [Fact]
    public void Plain_has_no_colours() =>
        Enum.GetValues<Style>()
            .ShouldAllBe(style => Theme.Plain[style].Foreground == Color.None && Theme.Plain[style].Background == Color.None);

    [Fact]
    public void NO_COLOR_removes_colour_from_every_theme()
    {
        Theme.Named("high-contrast", noColor: true).ShouldBe(Theme.Plain);
        Theme.Named("high-contrast", noColor: false).ShouldBe(Theme.HighContrast);
        Theme.Named("no such theme", noColor: false).ShouldBe(Theme.Calm);
    }

    [Fact]
    public void On_a_projector_everything_is_black_on_white_or_white_on_black()
    {
        var (white, black) = (new Color(255, 255, 255), new Color(0, 0, 0));
        foreach (var (theme, text, ground) in ((Theme, Color, Color)[])[(Theme.Projector, black, white),
            (Theme.ProjectorDark, white, black)])
        {
            foreach (var style in Enum.GetValues<Style>())
            {
                var isReversed = style is Style.Selected or Style.Bar;
                (theme[style].Foreground, theme[style].Background).ShouldBe(isReversed ? (ground, text) : (text, ground),
                    $"{theme.Name} {style}");
                theme[style].Style.HasFlag(TextStyle.Faint).ShouldBeFalse();
            }
        }
    }

    [Fact]
    public void The_other_theme_of_each_leads_back() => Theme.Offered.Append(Theme.Plain).ShouldAllBe(theme => theme.Other.Other == theme);

    static Theme Of(string name) => Theme.Offered.Append(Theme.Plain).Single(theme => theme.Name == name);
}
