namespace TrustSim.Core.Paths.Figures;

/// <summary>What an answer costs of a currency.</summary>
/// <param name="Amount">How much more of it is left at the end after another answer, on average.</param>
/// <param name="Richer">That answer.</param>
public sealed record CurrencyPrice(MarkId Currency, double Amount, Choice Richer)
{
    /// <summary>The amount that is a price; project estimate.</summary>
    public const double Least = .5;
}
