namespace TrustSim.Core.Paths.Counting;

/// <summary>What a walk gathers besides the paths behind each answer.</summary>
[Flags]
enum Gathers
{
    Nothing = 0,

    /// <summary>What <c>check</c> asks: conditions, scenes, answers and how they compare.</summary>
    Coverage = 1,

    /// <summary>What <c>analyse</c> asks: prices, endings, spreads and two ways.</summary>
    Figures = 2,
}
