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

    string Range => $"{(whole ? "a whole number" : "a number")} from {least:0} to {most:0}";

    public override bool TryRead(Node node, Reading reading, out double value)
    {
        value = 0;
        if (node is not TextNode text) return reading.Refuse(Codes.WrongShape, node.Place, $"Here belongs {Range}, not {node.Kind}.");
        var isNumber = double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        if (isNumber && value >= least && value <= most)
        {
            // Between 0 and 1 stands a share of a hundred: nobody means less than one point of a hundred.
            var isShare = !whole && most >= 100 && value is > 0 and < 1;
            if (!isShare && (!whole || value == Math.Floor(value))) return true;
            return reading.Refuse(Codes.BadNumber, text.Place, $"{Phrase.Quote(text.Value)} is not {Range}.",
                isShare ? $"did you mean {(100 * value).ToString("0.#", CultureInfo.InvariantCulture)}?" : null);
        }

        return reading.Refuse(Codes.BadNumber, text.Place, $"{Phrase.Quote(text.Value)} is not {Range}.", isNumber ? null : "write nothing but the number, in digits");
    }
}
