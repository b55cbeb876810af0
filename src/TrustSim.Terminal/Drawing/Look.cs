using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace TrustSim.Terminal.Drawing;

/// <summary>How styles look in a palette. None differs by colour alone: a sign, a place or the weight says the same.</summary>
sealed class Look(Palette palette)
{
    public Palette Palette => palette;

    /// <summary>Whether it is for screen readers: what is pointed at has no marker.</summary>
    public bool IsForReaders { get; init; }

    /// <summary>Whether there are any colours; a code to be scanned needs two.</summary>
    public bool HasColours { get; init; } = true;

    public Signs Signs { get; init; } = Signs.Rounded;

    public Attribute this[Style style] => style switch
    {
        Style.Text or Style.Option => Of(palette.Text),
        Style.Title or Style.Strong => Of(palette.Text, Bold),
        Style.Dim => Of(palette.Quiet),
        Style.Rule => Of(palette.Rule),
        Style.Trust => Of(palette.Opens),
        Style.TrustStrong => Of(palette.Opens, Bold),
        Style.Fear => Of(palette.Closes),
        Style.FearStrong => Of(palette.Closes, Bold),
        Style.Selected => Pointed,
        Style.ScanDark => Of(Dark, Dark),
        Style.ScanLight => Of(Light, Light),
        Style.ScanDarkBelow => Of(Dark, Light),
        Style.ScanLightBelow => Of(Light, Dark),
    };

    /// <summary>The scheme sets every role, since Terminal.Gui would compute unset roles as colours of its own.</summary>
    public Scheme Scheme
    {
        get
        {
            var (text, selected) = (this[Style.Text], this[Style.Selected]);
            return new Scheme
            {
                Normal = text, HotNormal = text, Focus = text, HotFocus = text, Active = selected, HotActive = selected,
                Highlight = text, Editable = text, ReadOnly = text, Disabled = text, Code = text,
            };
        }
    }

    static Color Dark => new(0, 0, 0);

    static Color Light => new(255, 255, 255);

    Attribute Of(Color ink, Color ground) => HasColours ? new(ink, ground) : new(Color.None, Color.None);

    TextStyle Bold => palette.IsBold ? TextStyle.Bold : TextStyle.None;

    Attribute Pointed => palette.Pointed is { } ground ? new(palette.Text, ground, Bold)
        : palette.Text == Color.None ? new(Color.None, Color.None, Bold | TextStyle.Reverse)
        : new(palette.Ground, palette.Text, Bold);

    Attribute Of(Color ink, TextStyle style = TextStyle.None) => new(ink, palette.Ground, style);
}
