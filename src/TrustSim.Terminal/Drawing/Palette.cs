using Terminal.Gui.Drawing;

namespace TrustSim.Terminal.Drawing;

/// <summary>One column of the table of colours: a colour for each role. None: the terminal's own.</summary>
/// <param name="Text">Words.</param>
/// <param name="Ground">What they stand on.</param>
/// <param name="Quiet">What has been read, labels, headings of parts.</param>
/// <param name="Rule">Lines between parts.</param>
/// <param name="Opens">It opens, somebody speaks.</param>
/// <param name="Closes">It closes, somebody keeps quiet.</param>
/// <param name="Pointed">The ground of what is pointed at; null: text and ground change places.</param>
sealed record Palette(Color Text, Color Ground, Color Quiet, Color Rule, Color Opens, Color Closes, Color? Pointed)
{
    // Many terminals draw bold black as grey where they have sixteen colours.
    public bool IsBold { get; init; } = true;
}
