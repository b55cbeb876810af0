using Terminal.Gui.Drawing;
using TrustSim.Terminal.Drawing;

namespace TrustSim.Terminal.Tests.Drawing;

/// <summary>How far apart two colours are for people who see only two of the three primary colours.</summary>
/// <remarks>
/// G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE
/// Transactions on Visualization and Computer Graphics 15 (2009) 6, pp. 1291–1298: the matrices for severity 1, on linear RGB. The
/// distance is CIE 1976 ΔE*ab (CIE 15:2018) with the white D65 of sRGB (IEC 61966-2-1).
/// </remarks>
static class ColourVision
{
    public static double[][] Protanopia { get; } =
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]];

    public static double[][] Deuteranopia { get; } =
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]];

    public static double[][] Tritanopia { get; } =
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]];

    static readonly double[][] ToXyz =
        [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]];

    static readonly double[] White = [0.95047, 1, 1.08883];

    public static double Distance(Color one, Color other, double[][] vision) =>
        Math.Sqrt(Lab(one, vision).Zip(Lab(other, vision)).Sum(pair => Math.Pow(pair.First - pair.Second, 2)));

    static double[] Lab(Color colour, double[][] vision)
    {
        double[] linear = [Contrast.Linear(colour.R), Contrast.Linear(colour.G), Contrast.Linear(colour.B)];
        var seen = Times(vision, linear).Select(value => Math.Clamp(value, 0, 1)).ToArray();
        var xyz = Times(ToXyz, seen).Zip(White).Select(pair => Cube(pair.First / pair.Second)).ToArray();
        return [116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])];
    }

    static double Cube(double value) => value > 216.0 / 24389 ? Math.Cbrt(value) : (24389.0 / 27 * value + 16) / 116;

    static double[] Times(double[][] matrix, double[] vector) =>
        [.. matrix.Select(row => row.Zip(vector).Sum(pair => pair.First * pair.Second))];
}
