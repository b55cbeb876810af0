using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrustSim.Tests.House;

/// <summary>
/// The closed sets that source files declare: enums with their members, and abstract records with their cases, which are nested in them.
/// </summary>
sealed class ClosedSets
{
    readonly Dictionary<string, HashSet<string>> enums = [];
    readonly Dictionary<string, HashSet<string>> records = [];

    public ClosedSets(IEnumerable<SyntaxNode> roots)
    {
        foreach (var node in roots.SelectMany(root => root.DescendantNodes()))
        {
            if (node is EnumDeclarationSyntax one) Add(enums, one, one.Members.Select(member => member.Identifier));
            if (node is RecordDeclarationSyntax parent && parent.Modifiers.Any(SyntaxKind.AbstractKeyword))
                Add(records, parent, CasesOf(parent).Select(nested => nested.Identifier));
        }
    }

    public IReadOnlySet<string> MembersOf(string set) => enums.GetValueOrDefault(set) ?? records[set];

    public bool IsEnum(string set) => enums.ContainsKey(set);

    /// <summary>The member that a pattern names, if it names one. It is whole where the pattern asks nothing else of it.</summary>
    public (string Set, string Member, bool IsWhole)? Named(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax constant => Find(constant.Expression, isWhole: true),
        TypePatternSyntax type => Find(type.Type, isWhole: true),
        DeclarationPatternSyntax declared => Find(declared.Type, isWhole: true),
        RecursivePatternSyntax { Type: { } type } recursive => Find(type, recursive.Parts().All(part => part.TakesAnything())),
        _ => null,
    };

    (string Set, string Member, bool IsWhole)? Find(SyntaxNode name, bool isWhole)
    {
        var (left, right) = name switch
        {
            MemberAccessExpressionSyntax access => ((SyntaxNode)access.Expression, access.Name),
            QualifiedNameSyntax qualified => (qualified.Left, qualified.Right),
            _ => (null, null),
        };
        var set = left switch
        {
            SimpleNameSyntax simple => simple.Identifier.Text,
            MemberAccessExpressionSyntax access => access.Name.Identifier.Text,
            QualifiedNameSyntax qualified => qualified.Right.Identifier.Text,
            _ => null,
        };
        if (set is null || right is null) return null;
        var members = enums.GetValueOrDefault(set) ?? records.GetValueOrDefault(set);
        return members?.Contains(right.Identifier.Text) == true ? (set, right.Identifier.Text, isWhole) : null;
    }

    static IEnumerable<RecordDeclarationSyntax> CasesOf(RecordDeclarationSyntax parent) =>
        parent.Members.OfType<RecordDeclarationSyntax>().Where(nested => BasesOf(nested).Contains(parent.Identifier.Text));

    static IEnumerable<string> BasesOf(RecordDeclarationSyntax record) =>
        record.BaseList?.Types.Select(type => type.Type).OfType<IdentifierNameSyntax>().Select(name => name.Identifier.Text) ?? [];

    static void Add(Dictionary<string, HashSet<string>> sets, BaseTypeDeclarationSyntax set, IEnumerable<SyntaxToken> members)
    {
        if (!sets.TryGetValue(set.Identifier.Text, out var known)) sets[set.Identifier.Text] = known = [];
        known.UnionWith(members.Select(member => member.Text));
    }
}
