using System.Globalization;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Yaml;

namespace TrustSim.Authoring.Shapes;

/// <summary>A number within bounds.</summary>
sealed class NumberShape(double least, double most, bool whole) : Shape<double>
{
    public double Least => least;

    public double Most => most;

    public bool Whole => whole;

    public override bool TryRead(Node node, Reading reading, out double value)
    {
        value = 0;
        var range = $"{(whole ? "a whole number" : "a number")} from {least:0} to {most:0}";
        if (node is not TextNode text) return reading.Refuse(Codes.WrongShape, node.Place, $"Here belongs {range}, not {node.Kind}.");
        return double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && value >= least && value <= most && (!whole || value == Math.Floor(value))
            || reading.Refuse(Codes.BadNumber, text.Place, $"'{text.Value}' is not {range}.");
    }
}
