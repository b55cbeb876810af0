using Terminal.Gui.Drawing;
using TrustSim.Presentation.Html;
using TrustSim.Terminal.Drawing;

namespace TrustSim.Terminal.Tests.Drawing;

/// <summary>The contrasts and distances that the table of colours promises, computed from the table as the program has it.</summary>
public sealed class PaletteTests
{
    static readonly Color Black = new(0, 0, 0);
    static readonly Color White = new(255, 255, 255);

    // What is promised: of text, of quiet words, of the two colours.
    public static TheoryData<string, double, double, double> Promised => new()
    {
        { nameof(Palettes.CalmDark), 10, 5.5, 5.5 },
        { nameof(Palettes.CalmLight), 10, 5.5, 5.5 },
        { nameof(Palettes.CalmUnknown), 10, 4.3, 4.3 },
        { nameof(Palettes.IndexedDark), 10, 5.5, 4.7 },
        { nameof(Palettes.IndexedLight), 10, 5.5, 4.7 },
        { nameof(Palettes.IndexedUnknown), 10, 4.3, 4.3 },
        { nameof(Palettes.HighContrast), 10, 5.5, 5.5 },
        { nameof(Palettes.Projector), 10, 5.5, 5.5 },
        { nameof(Palettes.ProjectorDark), 10, 5.5, 5.5 },
    };

    [Theory, MemberData(nameof(Promised))]
    public void Every_colour_keeps_the_contrast_that_its_role_promises(string name, double text, double quiet, double state)
    {
        var palette = Of(name);
        foreach (var ground in GroundsOf(name))
        {
            if (palette.Text != Color.None) Contrast.Between(palette.Text, ground).ShouldBeGreaterThanOrEqualTo(text);
            ShouldKeep(palette.Quiet, ground, quiet, "quiet");
            ShouldKeep(palette.Opens, ground, state, "opens");
            ShouldKeep(palette.Closes, ground, state, "closes");
        }
    }

    [Theory, MemberData(nameof(Promised))]
    public void The_two_colours_are_far_apart_for_everybody(string name, double text, double quiet, double state)
    {
        // The row has one shape for both tests.
        (text, quiet, state).ShouldNotBe((0, 0, 0));
        var palette = Of(name);
        foreach (var vision in (double[][][])[ColourVision.Protanopia, ColourVision.Deuteranopia, ColourVision.Tritanopia])
            Math.Round(ColourVision.Distance(palette.Opens, palette.Closes, vision)).ShouldBeGreaterThanOrEqualTo(68, name);
    }

    [Fact]
    public void Text_on_the_ground_of_what_is_pointed_at_stays_readable()
    {
        // A terminal's own ink is nearly white on dark, and nearly black on light.
        Contrast.Between(new(0xD8, 0xDE, 0xE4), Palettes.CalmDark.Pointed!.Value).ShouldBeGreaterThan(9);
        Contrast.Between(new(0x14, 0x19, 0x1F), Palettes.CalmLight.Pointed!.Value).ShouldBeGreaterThan(10);
        Contrast.Between(new(0xD8, 0xDE, 0xE4), Palettes.IndexedDark.Pointed!.Value).ShouldBeGreaterThan(9);
        Contrast.Between(new(0x14, 0x19, 0x1F), Palettes.IndexedLight.Pointed!.Value).ShouldBeGreaterThan(10);
    }

    [Fact]
    public void The_formulas_say_of_known_colours_what_their_sources_say()
    {
        Contrast.Between(Black, White).ShouldBe(21, .001);
        // W3C, “Understanding Success Criterion 1.4.3”: grey #767676 is the darkest that does not pass 4.54 on white.
        Contrast.Between(new(0x76, 0x76, 0x76), White).ShouldBe(4.54, .005);
        double[][] all = [[1, 0, 0], [0, 1, 0], [0, 0, 1]];
        ColourVision.Distance(Black, White, all).ShouldBe(100, .01);
        // Cyan and magenta as terminals draw them, which tell most colour-blind men nothing.
        ColourVision.Distance(new(0x29, 0xB8, 0xDB), new(0xBC, 0x3F, 0xBC), ColourVision.Deuteranopia).ShouldBeLessThan(20);
    }

    [Fact]
    public void A_report_uses_the_light_column_on_paper_and_the_dark_one_where_a_reader_prefers_dark()
    {
        using var resource = typeof(HtmlPage).Assembly.GetManifestResourceStream("page.css")!;
        var parts = new StreamReader(resource).ReadToEnd().Split("@media");
        foreach (var (style, palette) in ((string, Palette)[])[(parts[0], Palettes.CalmLight), (parts[1], Palettes.CalmDark)])
        {
            style.ShouldContain($"--soft: {Hex(palette.Quiet)}; --rule: {Hex(palette.Rule)};");
            style.ShouldContain($"--trust: {Hex(palette.Opens)}; --fear: {Hex(palette.Closes)};");
            style.ShouldContain($"--told: {Hex(palette.Opens)}; --landed: {Hex(palette.Closes)};");
        }

        parts[2].ShouldContain($"--trust: {Hex(Palettes.CalmLight.Opens)}; --fear: {Hex(Palettes.CalmLight.Closes)};");

        static string Hex(Color colour) => $"#{colour.R:x2}{colour.G:x2}{colour.B:x2}";
    }

    [Fact]
    public void Every_index_of_xterm_is_nearest_to_itself() =>
        Enumerable.Range(16, 240).ShouldAllBe(index => Xterm.Colour(Xterm.Nearest(Xterm.Colour(index))) == Xterm.Colour(index));

    static void ShouldKeep(Color colour, Color ground, double least, string role) =>
        Math.Round(Contrast.Between(colour, ground), 1).ShouldBeGreaterThanOrEqualTo(least, $"{role} {colour} on {ground}");

    // A calm ground is the terminal's own: black and white stand for all dark and all light ones.
    static Color[] GroundsOf(string name) => Of(name).Ground != Color.None ? [Of(name).Ground]
        : name.EndsWith("Dark", StringComparison.Ordinal) ? [Black]
        : name.EndsWith("Light", StringComparison.Ordinal) ? [White]
        : [Black, White];

    static Palette Of(string name) => (Palette)typeof(Palettes).GetProperty(name)!.GetValue(null)!;
}
