using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrustSim.Tests.House;

/// <summary>Takes patterns apart.</summary>
static class Patterns
{
    /// <summary>Whether it matches every value but null.</summary>
    public static bool TakesAnything(this PatternSyntax pattern) => pattern switch
    {
        DiscardPatternSyntax or VarPatternSyntax => true,
        ParenthesizedPatternSyntax inner => inner.Pattern.TakesAnything(),
        RecursivePatternSyntax { Type: null } recursive => recursive.Parts().All(part => part.TakesAnything()),
        _ => false,
    };

    /// <summary>The patterns for the parts of a value, by position or by name.</summary>
    public static IEnumerable<PatternSyntax> Parts(this RecursivePatternSyntax pattern) =>
        Positional(pattern).Concat(Named(pattern)).Select(part => part.Pattern);

    /// <summary>
    /// The pattern taken apart, with the place of each part in the value. The whole value is at the place "", a tuple's first part at "/0",
    /// a property at "/Name".
    /// </summary>
    public static IEnumerable<(string Place, PatternSyntax Pattern)> Places(this PatternSyntax pattern, string place = "")
    {
        switch (pattern)
        {
            case ParenthesizedPatternSyntax inner:
                return inner.Pattern.Places(place);
            case BinaryPatternSyntax both:
                return both.Left.Places(place).Concat(both.Right.Places(place));
            case RecursivePatternSyntax { Type: null } recursive when !pattern.TakesAnything():
                return Positional(recursive).SelectMany((part, index) => part.Pattern.Places($"{place}/{index}"))
                    .Concat(Named(recursive).SelectMany(part => part.Pattern.Places($"{place}/{part.ExpressionColon}")));
            default:
                return [(place, pattern)];
        }
    }

    static IEnumerable<SubpatternSyntax> Positional(RecursivePatternSyntax pattern) => pattern.PositionalPatternClause?.Subpatterns ?? [];

    static IEnumerable<SubpatternSyntax> Named(RecursivePatternSyntax pattern) => pattern.PropertyPatternClause?.Subpatterns ?? [];
}
