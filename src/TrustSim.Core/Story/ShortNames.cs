using TrustSim.Core.Text;

namespace TrustSim.Core.Story;

/// <summary>Gives people with the same given name longer short names: Ada B. and Ada R. A name from the file stays.</summary>
public static class ShortNames
{
    /// <summary>A name as the eye takes it. Two names with the same look are alike, even where they differ in case, in signs that nobody
    /// sees or in letters of another script.</summary>
    public static string LookOf(string name) =>
        string.Join(' ', LatinLetters.Bare(LookAlikes.Plain(name)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Returns the same people in the same order. People with the same full name keep the same short name; <c>check</c> names
    /// them.</summary>
    internal static (ImmutableArray<Member> Team, ImmutableArray<Outsider> Others) Distinguish(
        ImmutableArray<Member> team, ImmutableArray<Outsider> others)
    {
        ImmutableArray<ISpeaker> people = [.. team, .. others];
        var longer = people.Select(person => person.Called.Length > 0 ? [] : GivenName.Longer(person.Name)).ToList();
        var names = people.Select(person => person.FirstName).ToArray();
        var used = new int[people.Length];
        while (true)
        {
            var alike = Enumerable.Range(0, people.Length).GroupBy(i => LookOf(names[i])).Where(group => group.Count() > 1)
                .SelectMany(group => group).Where(i => used[i] < longer[i].Length).ToList();
            if (alike.Count == 0) break;
            foreach (var i in alike) names[i] = longer[i][used[i]++];
        }

        return (
            [.. team.Select((person, i) => person with { FirstName = names[i] })],
            [.. others.Select((person, i) => person with { FirstName = names[team.Length + i] })]);
    }
}
