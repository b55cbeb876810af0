namespace TrustSim.Terminal.Drawing;

/// <summary>A choice of colours; the terminal says which of its palettes it can show.</summary>
public sealed class Theme
{
    readonly Func<ScreenColours, Palette> palette;

    Theme(string name, Func<ScreenColours, Palette> palette) => (Name, this.palette) = (name, palette);

    public string Name { get; }

    /// <summary>The terminal's own ground and text, and two colours.</summary>
    public static Theme Calm { get; } = new("calm", colours => (colours.Depth, colours.Ground) switch
    {
        (ColourDepth.Full, Ground.Dark) => Palettes.CalmDark,
        (ColourDepth.Full, Ground.Light) => Palettes.CalmLight,
        (ColourDepth.Full, Ground.Unknown) => Palettes.CalmUnknown,
        (ColourDepth.Indexed, Ground.Dark) => Palettes.IndexedDark,
        (ColourDepth.Indexed, Ground.Light) => Palettes.IndexedLight,
        (ColourDepth.Indexed, Ground.Unknown) => Palettes.IndexedUnknown,
        (ColourDepth.Sixteen, Ground.Dark) => Palettes.SixteenDark,
        (ColourDepth.Sixteen, Ground.Light) => Palettes.SixteenLight,
        // Nobody knows what the sixteen look like on a ground that nobody knows.
        (ColourDepth.Sixteen, Ground.Unknown) => Palettes.None,
        (ColourDepth.None, Ground.Dark or Ground.Light or Ground.Unknown) => Palettes.None,
    });

    /// <summary>White on black whatever the terminal's own colours, without faint text.</summary>
    public static Theme HighContrast { get; } = Fixed("high-contrast", Palettes.HighContrast, Palettes.HighContrastOfSixteen);

    /// <summary>No colour at all, for NO_COLOR.</summary>
    public static Theme Plain { get; } = new("plain", _ => Palettes.None);

    /// <summary>
    /// For screen readers: one column, and no marker at what is pointed at, so that pointing changes no text. A reader then says the row
    /// that the cursor went to.
    /// </summary>
    public static Theme Reader { get; } = new("reader", _ => Palettes.None);

    /// <summary>
    /// Black on white for a projector, whatever the terminal's own colours: people read a bright picture best with the lights on.
    /// </summary>
    public static Theme Projector { get; } = Fixed("projector", Palettes.Projector, Palettes.ProjectorOfSixteen);

    /// <summary>White on black, for a darkened room.</summary>
    public static Theme ProjectorDark { get; } = Fixed("projector-dark", Palettes.ProjectorDark, Palettes.ProjectorDarkOfSixteen);

    public static IReadOnlyList<Theme> Offered { get; } = [Calm, HighContrast, Reader, Projector, ProjectorDark];

    /// <summary>Whether it is made for screen readers, in one column and without markers.</summary>
    public bool IsForReaders => this == Reader;

    /// <summary>
    /// The theme that F2 switches to. The projector's themes switch only to each other, since all others are hard to read from afar; the
    /// one for screen readers stays, since nobody there sees what F2 did.
    /// </summary>
    public Theme Other =>
        this == Plain || this == Reader ? this
        : this == Projector ? ProjectorDark : this == ProjectorDark ? Projector : this == Calm ? HighContrast : Calm;

    /// <summary>Returns the theme of this name; without colours where the user asks for none (see no-color.org).</summary>
    public static Theme Named(string name, bool noColor) => name == Reader.Name ? Reader
        : noColor ? Plain : Offered.FirstOrDefault(theme => theme.Name == name) ?? Calm;

    internal Look On(ScreenColours colours, Signs? signs = null) =>
        new(palette(colours))
        {
            IsForReaders = IsForReaders, HasColours = colours.Depth != ColourDepth.None && this != Plain && this != Reader,
            Signs = signs ?? Signs.Rounded,
        };

    /// <summary>A theme with a ground of its own.</summary>
    static Theme Fixed(string name, Palette full, Palette ofSixteen) => new(name, colours => colours.Depth switch
    {
        ColourDepth.Full or ColourDepth.Indexed => full,
        ColourDepth.Sixteen => ofSixteen,
        ColourDepth.None => Palettes.None,
    });
}
