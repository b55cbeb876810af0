using Terminal.Gui.Drawing;
using TrustSim.Terminal.Drawing;

namespace TrustSim.Terminal.Tests.Drawing;

public sealed class ThemeTests
{
    public static TheoryData<string> Names => [.. Theme.Offered.Append(Theme.Plain).Select(theme => theme.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Every_ink_is_readable(string name)
    {
        var theme = Of(name);
        foreach (var ink in Enum.GetValues<Ink>())
        {
            var look = theme[ink];
            (look.Foreground == look.Background && look.Foreground != Color.None).ShouldBeFalse($"{ink} would be invisible");
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void What_is_selected_stands_out_without_colour_too(string name)
    {
        var theme = Of(name);
        theme[Ink.Selected].ShouldNotBe(theme[Ink.Option]);
        theme[Ink.Bar].ShouldNotBe(theme[Ink.Text]);
    }

    [Fact]
    public void Plain_has_no_colours() => Enum.GetValues<Ink>().ShouldAllBe(ink => Theme.Plain[ink].Foreground == Color.None && Theme.Plain[ink].Background == Color.None);

    [Fact]
    public void Whoever_wants_no_colour_gets_none_whatever_the_theme()
    {
        Theme.Named("high-contrast", noColor: true).ShouldBe(Theme.Plain);
        Theme.Named("high-contrast", noColor: false).ShouldBe(Theme.HighContrast);
        Theme.Named("no such theme", noColor: false).ShouldBe(Theme.Calm);
    }

    static Theme Of(string name) => Theme.Offered.Append(Theme.Plain).Single(theme => theme.Name == name);
}
