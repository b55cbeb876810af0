using TrustSim.Core.Text;

namespace TrustSim.Core.Story;

/// <summary>Gives people with the same given name longer short names: Ada B. and Ada R. A name from the file stays.</summary>
static class ShortNames
{
    /// <summary>Returns the same people in the same order. People with the same full name keep the same short name; <c>check</c> names
    /// them.</summary>
    public static (ImmutableArray<Member> Team, ImmutableArray<Outsider> Others) Distinguish(
        ImmutableArray<Member> team, ImmutableArray<Outsider> others)
    {
        foreach (var longer in (Func<string, string>[])[GivenName.WithInitial, name => name])
        {
            var alike = team.Concat<ISpeaker>(others).GroupBy(person => person.FirstName, StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Count() > 1).SelectMany(group => group).Where(person => person.Called.Length == 0)
                .Select(person => person.Id).ToHashSet();
            if (alike.Count == 0) break;
            team = [.. team.Select(person => alike.Contains(person.Id) ? person with { FirstName = longer(person.Name) } : person)];
            others = [.. others.Select(person => alike.Contains(person.Id) ? person with { FirstName = longer(person.Name) } : person)];
        }

        return (team, others);
    }
}
