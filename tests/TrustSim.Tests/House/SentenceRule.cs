using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrustSim.Tests.House;

/// <summary>
/// Finds English in the code that belongs into the catalogue: a string with two words beside each other. Attributes and the messages of
/// exceptions are for programmers and pass.
/// </summary>
static partial class SentenceRule
{
    /// <returns>A line for each, with its place and its words.</returns>
    public static IReadOnlyList<string> Breaches(string path, string text)
    {
        var tree = CSharpSyntaxTree.ParseText(text);
        return
        [
            .. tree.GetRoot().DescendantNodes(node => node is not AttributeListSyntax)
                .Where(node => TextOf(node) is { } words && TwoWords().IsMatch(words) && !IsOfException(node))
                .Select(node => Told(path, tree, node)),
        ];
    }

    static string Told(string path, SyntaxTree tree, SyntaxNode node)
    {
        var line = tree.GetLineSpan(node.Span).StartLinePosition.Line + 1;
        return $"{path}:{line}: “{TextOf(node)}” belongs into src/TrustSim.Presentation/Texts/en, to be said with Say.Text or Say.Runs";
    }

    /// <summary>The words of a string; of an interpolated one, the words around its holes.</summary>
    static string? TextOf(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
        InterpolatedStringExpressionSyntax text => string.Concat(
            text.Contents.Select(part => part is InterpolatedStringTextSyntax words ? words.TextToken.ValueText : "{}")),
        _ => null,
    };

    static bool IsOfException(SyntaxNode node) => node.Ancestors().Any(
        above => above is ThrowStatementSyntax or ThrowExpressionSyntax
            || above is ObjectCreationExpressionSyntax created && created.Type.ToString().EndsWith("Exception", StringComparison.Ordinal));

    [GeneratedRegex(@"\p{L}{2,}[,;:]? \p{L}{2,}")]
    private static partial Regex TwoWords();
}
