using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrustSim.Tests.House;

/// <summary>
/// Finds switches over the project's closed sets that would silently accept a new member. Over an enum no arm takes the rest: the compiler
/// then reports a missing member (CS8509) in an expression, and this rule reports it in a statement. Over the cases of an abstract record,
/// whose completeness the compiler cannot know, every case is named, and an arm for the rest may only throw.
/// </summary>
static class SwitchRule
{
    /// <summary>A line for each breach of the rule: file, line and what is wrong there.</summary>
    public static IReadOnlyList<string> Breaches(params IReadOnlyList<(string Path, string Text)> files)
    {
        var trees = files.Select(file => (file.Path, Root: CSharpSyntaxTree.ParseText(file.Text).GetRoot())).ToList();
        var sets = new ClosedSets(trees.Select(tree => tree.Root));
        return
        [
            .. trees.SelectMany(tree => tree.Root.DescendantNodes().SelectMany(node => OfSwitch(sets, node))
                .Select(breach => $"{tree.Path}:{breach.At.GetLocation().GetLineSpan().StartLinePosition.Line + 1}: {breach.What}")),
        ];
    }

    static IEnumerable<(SyntaxNode At, string What)> OfSwitch(ClosedSets sets, SyntaxNode node)
    {
        List<Arm> arms = node switch
        {
            SwitchExpressionSyntax expression => [.. expression.Arms.Select(Arm.From)],
            SwitchStatementSyntax statement =>
                [.. statement.Sections.SelectMany(section => section.Labels.Select(label => Arm.From(label, section)))],
            _ => [],
        };
        var parts = arms.SelectMany(arm => arm.Places.Select(part => (part.Place, part.Pattern, Arm: arm))).ToList();
        foreach (var place in parts.GroupBy(part => part.Place))
        {
            var named = place.Select(part => (Named: sets.Named(part.Pattern), part.Arm)).Where(part => part.Named is not null).ToList();
            foreach (var set in named.GroupBy(part => part.Named!.Value.Set))
            {
                var (isEnum, name) = (sets.IsEnum(set.Key), set.Key);
                foreach (var rest in arms.Where(arm => !arm.HasWhen && arm.TakesRestAt(place.Key)))
                {
                    if (isEnum) yield return (rest.At, $"takes whatever {name} comes to have; name the members");
                    else if (!rest.Throws)
                        yield return (rest.At, $"takes whatever case {name} comes to have; name the cases, and throw for the rest");
                }

                foreach (var not in place.Where(part => part.Pattern is UnaryPatternSyntax unary && sets.Named(unary.Pattern)?.Set == name))
                    yield return (not.Pattern, $"takes whatever {name} comes to have by `not`; name the members");
                // The compiler checks switch expressions over enums.
                if (isEnum && (node is SwitchExpressionSyntax || place.Key != "")) continue;
                var whole = set.Where(part => part.Named!.Value.IsWhole && !part.Arm.HasWhen).Select(part => part.Named!.Value.Member);
                if (sets.MembersOf(name).Except(whole).ToList() is { Count: > 0 } missing)
                    yield return (node, $"does not name {name}.{string.Join($", {name}.", missing)}, or only under a condition");
            }
        }
    }

    /// <param name="Pattern">Null: it takes the rest.</param>
    sealed record Arm(SyntaxNode At, PatternSyntax? Pattern, bool HasWhen, bool Throws)
    {
        public IReadOnlyList<(string Place, PatternSyntax Pattern)> Places { get; } = [.. Pattern?.Places() ?? []];

        public static Arm From(SwitchExpressionArmSyntax arm) =>
            new(arm, arm.Pattern, arm.WhenClause is not null, arm.Expression is ThrowExpressionSyntax);

        public static Arm From(SwitchLabelSyntax label, SwitchSectionSyntax section)
        {
            var throws = section.Statements is [ThrowStatementSyntax, ..];
            return label switch
            {
                CasePatternSwitchLabelSyntax matched => new(label, matched.Pattern, matched.WhenClause is not null, throws),
                CaseSwitchLabelSyntax constant => new(label, SyntaxFactory.ConstantPattern(constant.Value), false, throws),
                DefaultSwitchLabelSyntax => new(label, null, false, throws),
                _ => throw new ArgumentException($"There is no such label as {label.Kind()}.", nameof(label)),
            };
        }

        /// <summary>Whether it accepts every value at a place, or at a place that contains it.</summary>
        public bool TakesRestAt(string place) =>
            Pattern is null || Places.Any(part => Holds(part.Place, place) && part.Pattern.TakesAnything());

        static bool Holds(string outer, string place) => outer == place || place.StartsWith($"{outer}/", StringComparison.Ordinal);
    }
}
