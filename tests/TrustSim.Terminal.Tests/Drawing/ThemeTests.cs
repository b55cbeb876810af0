using Terminal.Gui.Drawing;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace TrustSim.Terminal.Tests.Drawing;

public sealed class ThemeTests
{
    public static TheoryData<string> Names => [.. Theme.Offered.Append(Theme.Plain).Select(theme => theme.Name)];

    static IEnumerable<ScreenColours> Terminals =>
        from depth in Enum.GetValues<ColourDepth>() from ground in Enum.GetValues<Ground>() select new ScreenColours(depth, ground);

    /// <summary>The styles of words and signs, without those of a picture.</summary>
    static IEnumerable<Style> OfText => Enum.GetValues<Style>().Where(style => !style.IsScan());

    [Fact]
    public void A_code_is_dark_on_light_in_every_theme_that_has_colours()
    {
        var (dark, light) = (new Color(0, 0, 0), new Color(255, 255, 255));
        foreach (var theme in Theme.Offered.Append(Theme.Plain))
        {
            foreach (var look in Terminals.Select(colours => theme.On(colours)))
            {
                (look[Style.ScanDark].Background, look[Style.ScanLight].Background, look[Style.ScanDarkBelow].Background,
                    look[Style.ScanDarkBelow].Foreground, look[Style.ScanLightBelow].Foreground).ShouldBe(
                        look.HasColours ? (dark, light, light, dark, light) : (Color.None, Color.None, Color.None, Color.None, Color.None));
            }
        }

        Theme.Calm.On(new(ColourDepth.Sixteen, Ground.Unknown)).HasColours.ShouldBeTrue();
        Theme.Plain.On(new(ColourDepth.Full, Ground.Dark)).HasColours.ShouldBeFalse();
        Theme.Projector.On(new(ColourDepth.None, Ground.Dark)).HasColours.ShouldBeFalse();
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_style_is_readable_on_every_terminal(string name)
    {
        foreach (var (colours, style) in Terminals.SelectMany(each => OfText.Select(style => (each, style))))
        {
            var look = Of(name).On(colours)[style];
            (look.Foreground == look.Background && look.Foreground != Color.None).ShouldBeFalse($"{style} would be invisible on {colours}");
            look.Style.HasFlag(TextStyle.Faint).ShouldBeFalse();
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void What_is_pointed_at_stands_out_without_colour(string name)
    {
        foreach (var colours in Terminals)
        {
            var (pointed, other) = (Of(name).On(colours)[Style.Selected], Of(name).On(colours)[Style.Option]);
            (pointed.Style != other.Style || pointed.Background != other.Background).ShouldBeTrue($"{colours}");
        }
    }

    [Fact]
    public void Without_colours_and_with_sixteen_on_an_unknown_ground_only_weight_and_reversal_speak()
    {
        foreach (var look in (Look[])[Theme.Plain.On(new(ColourDepth.Full, Ground.Dark)),
            Theme.Calm.On(new(ColourDepth.Sixteen, Ground.Unknown)),
            .. Theme.Offered.Select(theme => theme.On(new(ColourDepth.None, Ground.Light)))])
        {
            OfText.ShouldAllBe(style => look[style].Foreground == Color.None && look[style].Background == Color.None);
            look[Style.Selected].Style.HasFlag(TextStyle.Reverse).ShouldBeTrue();
            look[Style.Strong].Style.HasFlag(TextStyle.Bold).ShouldBeTrue();
        }
    }

    [Fact]
    public void The_calm_theme_leaves_ink_and_ground_to_the_terminal()
    {
        foreach (var colours in Terminals)
        {
            var look = Theme.Calm.On(colours);
            (look[Style.Text].Foreground, look[Style.Text].Background).ShouldBe((Color.None, Color.None));
        }
    }

    [Fact]
    public void Each_terminal_has_its_column_of_the_table()
    {
        var (dark, light) = (ScreenColours.GroundOf(On(Color.Black)), ScreenColours.GroundOf(On(new(0xFD, 0xF6, 0xE3))));
        (dark, light, ScreenColours.GroundOf(null)).ShouldBe((Ground.Dark, Ground.Light, Ground.Unknown));
        Theme.Calm.On(new(ColourDepth.Full, dark))[Style.Trust].Foreground.ShouldBe(new Color(0x6C, 0xB8, 0xF0));
        Theme.Calm.On(new(ColourDepth.Full, light))[Style.Fear].Foreground.ShouldBe(new Color(0xA4, 0x48, 0x0B));
        Theme.Calm.On(new(ColourDepth.Full, Ground.Unknown))[Style.Dim].Foreground.ShouldBe(new Color(0x78, 0x78, 0x78));
        Theme.Calm.On(new(ColourDepth.Indexed, dark))[Style.Rule].Foreground.ShouldBe(Xterm.Colour(239));
        Theme.Calm.On(new(ColourDepth.Sixteen, light))[Style.Trust].Foreground.ShouldBe(new Color(ColorName16.Blue));
        Theme.HighContrast.On(new(ColourDepth.Full, light))[Style.Fear].Foreground.ShouldBe(new Color(0xFF, 0xC8, 0x00));
    }

    [Fact]
    public void NO_COLOR_removes_colour_from_every_theme()
    {
        Theme.Named("high-contrast", noColor: true).ShouldBe(Theme.Plain);
        Theme.Named("high-contrast", noColor: false).ShouldBe(Theme.HighContrast);
        Theme.Named("no such theme", noColor: false).ShouldBe(Theme.Calm);
    }

    [Fact]
    public void A_projector_has_its_own_ink_and_ground_whatever_the_terminal_has()
    {
        var (white, black) = (new Color(255, 255, 255), new Color(0, 0, 0));
        foreach (var (theme, text, ground) in ((Theme, Color, Color)[])[(Theme.Projector, black, white),
            (Theme.ProjectorDark, white, black)])
        {
            foreach (var terminal in Enum.GetValues<Ground>())
            {
                var look = theme.On(new(ColourDepth.Full, terminal));
                foreach (var style in OfText.Where(style => style != Style.Selected))
                    look[style].Background.ShouldBe(ground);
                look[Style.Text].Foreground.ShouldBe(text);
                (look[Style.Selected].Foreground, look[Style.Selected].Background).ShouldBe((ground, text));
                // Weight alone is not to be seen from the last row.
                look[Style.Strong].Foreground.ShouldNotBe(look[Style.Dim].Foreground);
            }
        }
    }

    [Fact]
    public void The_other_theme_of_each_leads_back() => Theme.Offered.Append(Theme.Plain).ShouldAllBe(theme => theme.Other.Other == theme);

    static Theme Of(string name) => Theme.Offered.Append(Theme.Plain).Single(theme => theme.Name == name);

    static Attribute On(Color ground) => new(new Color(1, 2, 3), ground);
}
