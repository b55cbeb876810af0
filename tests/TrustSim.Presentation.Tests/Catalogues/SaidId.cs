using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrustSim.Presentation.Tests.Catalogues;

/// <summary>A place in the sources that names a text of the catalogue.</summary>
/// <param name="Pattern">The id; where a part of it is computed, a pattern of all possible ids.</param>
/// <param name="Holes">The names of the fillings beside it.</param>
sealed partial record SaidId(string Place, Regex Pattern, IReadOnlyCollection<string> Holes)
{
    /// <summary>Finds all ids of a file.</summary>
    /// <param name="areas">The possible beginnings of an id.</param>
    public static IEnumerable<SaidId> In(string path, SyntaxTree tree, IReadOnlySet<string> areas)
    {
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (PatternOf(node) is { } pattern && areas.Contains(AreaOf(node)))
                yield return new($"{path}:{tree.GetLineSpan(node.Span).StartLinePosition.Line + 1}", new($"^{pattern}$"),
                    HolesBeside((ExpressionSyntax)node));
        }
    }

    static string AreaOf(SyntaxNode node)
    {
        var text =
            node is InterpolatedStringExpressionSyntax { Contents: [InterpolatedStringTextSyntax first, ..] } ? first.TextToken.ValueText
                : ((LiteralExpressionSyntax)node).Token.ValueText;
        return text[..text.IndexOf('.', StringComparison.Ordinal)];
    }

    static string? PatternOf(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal
            when literal.IsKind(SyntaxKind.StringLiteralExpression) && Id().IsMatch(literal.Token.ValueText)
                && !FileName().IsMatch(literal.Token.ValueText) =>
            Regex.Escape(literal.Token.ValueText).Replace("-", @"\-", StringComparison.Ordinal),
        InterpolatedStringExpressionSyntax { Contents: [InterpolatedStringTextSyntax first, ..] } text
            when BeginningOfId().IsMatch(first.TextToken.ValueText) =>
            string.Concat(
                text.Contents.Select(
                    part => part is InterpolatedStringTextSyntax words ? Regex.Escape(words.TextToken.ValueText) : "[a-z0-9-]+")),
        _ => null,
    };

    /// <summary>Returns the names of the tuples in the same list of arguments as an id, or as an expression that produces one.</summary>
    static string[] HolesBeside(ExpressionSyntax id)
    {
        SyntaxNode node = id;
        while (node.Parent is ConditionalExpressionSyntax or ParenthesizedExpressionSyntax or SwitchExpressionArmSyntax
            or SwitchExpressionSyntax || node.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression })
            node = node.Parent!;
        return node.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax list }
            ? []
            : [.. list.Arguments.Select(argument => argument.Expression).OfType<TupleExpressionSyntax>()
                .Select(tuple => tuple.Arguments[0].Expression).OfType<LiteralExpressionSyntax>().Select(name => name.Token.ValueText)];
    }

    [GeneratedRegex(@"^[a-z][a-z-]*(\.[a-z0-9-]+)+$")]
    private static partial Regex Id();

    [GeneratedRegex(@"^[a-z][a-z-]*\.")]
    private static partial Regex BeginningOfId();

    [GeneratedRegex(@"\.(css|csv|html|js|json|jsonl|md|txt|yaml|yml|xml|svg)$")]
    private static partial Regex FileName();
}
