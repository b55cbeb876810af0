using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrustSim.Tests.House;

/// <summary>
/// Finds lines that are wider than an editor beside another shows. A line that a single literal makes so may be: a raw text keeps its
/// lines, and a pattern is not broken.
/// </summary>
static class LineRule
{
    const int MostColumns = 140;

    /// <summary>A line for each breach of the rule: file, line and width.</summary>
    public static IEnumerable<string> Breaches(string path, string text)
    {
        var wide = text.Split('\n').Index().Where(line => line.Item.Length > MostColumns).ToList();
        if (wide.Count == 0) return [];
        var literals = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().Where(IsLongLiteral)
            .Select(literal => literal.GetLocation().GetLineSpan()).ToList();
        return wide
            .Where(line => !literals.Any(
                literal => literal.StartLinePosition.Line <= line.Index && line.Index <= literal.EndLinePosition.Line))
            .Select(line => $"{path}:{line.Index + 1}: {line.Item.Length} columns");
    }

    static bool IsLongLiteral(SyntaxNode node) =>
        node.Span.Length > MostColumns / 2
            && (node is InterpolatedStringExpressionSyntax || node.IsKind(SyntaxKind.StringLiteralExpression));
}
