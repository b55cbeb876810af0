using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace TrustSim.Terminal.Drawing;

/// <summary>
/// The looks of styles. Weight and inversion carry the meaning; colours come from the terminal's own sixteen, so both light and dark
/// terminals work.
/// </summary>
public sealed class Theme
{
    readonly Func<Style, Attribute> look;

    Theme(string name, Func<Style, Attribute> look)
    {
        Name = name;
        this.look = look;
    }

    public string Name { get; }

    /// <summary>The terminal's own background and text, with a few quiet colours.</summary>
    public static Theme Calm { get; } = new("calm", style => style switch
    {
        Style.Title => Own(TextStyle.Bold),
        Style.Strong => Own(TextStyle.Bold),
        Style.Selected or Style.Bar => Own(TextStyle.Reverse),
        Style.Trust => new(new Color(ColorName16.Cyan), Color.None, TextStyle.Bold),
        Style.Fear => new(new Color(ColorName16.Magenta), Color.None),
        Style.Text or Style.Dim or Style.Option => Own(TextStyle.None),
    });

    /// <summary>White on black whatever the terminal's own colours, without faint text.</summary>
    public static Theme HighContrast { get; } = new("high-contrast", style => style switch
    {
        Style.Selected or Style.Bar => new(new Color(ColorName16.Black), new Color(ColorName16.White)),
        Style.Title or Style.Strong or Style.Trust => new(new Color(ColorName16.White), new Color(ColorName16.Black), TextStyle.Bold),
        Style.Fear => new(new Color(ColorName16.BrightYellow), new Color(ColorName16.Black)),
        Style.Text or Style.Dim or Style.Option => new(new Color(ColorName16.White), new Color(ColorName16.Black)),
    });

    /// <summary>No colour at all, for NO_COLOR and terminals without colours.</summary>
    public static Theme Plain { get; } = new("plain", style => style switch
    {
        Style.Title or Style.Strong or Style.Trust => Own(TextStyle.Bold),
        Style.Selected or Style.Bar => Own(TextStyle.Reverse),
        Style.Text or Style.Dim or Style.Option or Style.Fear => Own(TextStyle.None),
    });

    /// <summary>
    /// Black on white for a projector, whatever the terminal's own colours: people read a bright picture best with the lights on.
    /// </summary>
    public static Theme Projector { get; } = ForProjector("projector", text: new(0, 0, 0), ground: new(255, 255, 255), TextStyle.None);

    /// <summary>White on black, for a darkened room.</summary>
    public static Theme ProjectorDark { get; } =
        ForProjector("projector-dark", text: new(255, 255, 255), ground: new(0, 0, 0), TextStyle.Bold);

    public static IReadOnlyList<Theme> Offered { get; } = [Calm, HighContrast, Projector, ProjectorDark];

    /// <summary>
    /// The theme that F2 switches to. The projector's themes switch only to each other, since all others are hard to read from afar.
    /// </summary>
    public Theme Other =>
        this == Plain ? Plain : this == Projector ? ProjectorDark : this == ProjectorDark ? Projector : this == Calm ? HighContrast : Calm;

    /// <summary>The scheme sets every role, since Terminal.Gui would compute unset roles as colours of its own.</summary>
    internal Scheme Scheme
    {
        get
        {
            var (text, selected) = (look(Style.Text), look(Style.Selected));
            return new Scheme
            {
                Normal = text, HotNormal = text, Focus = text, HotFocus = text, Active = selected, HotActive = selected,
                Highlight = text, Editable = text, ReadOnly = text, Disabled = text, Code = text,
            };
        }
    }

    internal Attribute this[Style style] => look(style);

    /// <summary>Returns the theme of this name; without colours where the user asks for none (see no-color.org).</summary>
    public static Theme Named(string name, bool noColor) => noColor ? Plain : Offered.FirstOrDefault(theme => theme.Name == name) ?? Calm;

    // Projectors wash out colours, and the third row cannot see faint text, so use weight and inversion only. Many terminals draw bold
    // black as grey.
    static Theme ForProjector(string name, Color text, Color ground, TextStyle strong) => new(name, style => style switch
    {
        Style.Selected or Style.Bar => new(ground, text, strong),
        Style.Title or Style.Strong or Style.Trust => new(text, ground, strong),
        Style.Text or Style.Dim or Style.Option or Style.Fear => new(text, ground),
    });

    static Attribute Own(TextStyle style) => new(Color.None, Color.None, style);
}
