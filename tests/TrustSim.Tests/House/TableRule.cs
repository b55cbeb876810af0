using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrustSim.Tests.House;

/// <summary>
/// Finds tables that lack a row. <c>MemberTable</c> throws without one at its first use; this rule names the file of the missing row.
/// </summary>
static class TableRule
{
    const string Table = "MemberTable";

    /// <summary>A line for each row that is missing: file, line, member.</summary>
    public static IReadOnlyList<string> Missing(params IReadOnlyList<(string Path, string Text)> files)
    {
        var trees = files.Select(file => (file.Path, Root: CSharpSyntaxTree.ParseText(file.Text).GetRoot())).ToList();
        var sets = new ClosedSets(trees.Select(tree => tree.Root));
        return
        [
            .. from tree in trees
            from property in tree.Root.DescendantNodes().OfType<PropertyDeclarationSyntax>()
            where property.Type is GenericNameSyntax { Identifier.Text: Table }
            let rows = property.Initializer?.Value as ImplicitObjectCreationExpressionSyntax
            where rows is not null
            let set = ((GenericNameSyntax)property.Type).TypeArgumentList.Arguments[0].ToString()
            let named = rows.ArgumentList.Arguments.Select(row => MemberOf(row.Expression)).ToHashSet()
            from member in sets.MembersOf(set)
            where !named.Contains($"{set}.{member}")
            select $"{tree.Path}:{property.GetLocation().GetLineSpan().StartLinePosition.Line + 1}: {set}.{member} has no row",
        ];
    }

    static string? MemberOf(ExpressionSyntax row) =>
        row is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var first, ..] } ? first.ToString() : null;
}
