using TrustSim.Core.Text;

namespace TrustSim.Core.Story;

/// <summary>Gives people with the same given name longer short names: Ada B. and Ada R. A name from the file stays.</summary>
static class ShortNames
{
    /// <summary>Returns the same people in the same order. People with the same full name keep the same short name; <c>check</c> names
    /// them.</summary>
    public static ImmutableArray<Member> Distinguish(ImmutableArray<Member> team)
    {
        foreach (var longer in (Func<string, string>[])[GivenName.WithInitial, name => name])
        {
            var alike = team.GroupBy(member => member.FirstName, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1)
                .SelectMany(group => group).Where(member => member.Called.Length == 0).Select(member => member.Id).ToHashSet();
            if (alike.Count == 0) return team;
            team = [.. team.Select(member => alike.Contains(member.Id) ? member with { FirstName = longer(member.Name) } : member)];
        }

        return team;
    }
}
