namespace TrustSim.Core.Vocabulary;

/// <summary>Who learns of an act besides those it was aimed at.</summary>
public enum Audience
{
    Private,
    Team,
    Public,
}

/// <summary>The table of those who learn of an act.</summary>
public static class AudienceTable
{
    public static MemberTable<Audience, NamedRow<Audience>> Rows { get; } = new(
        new(Audience.Private, "private"),
        new(Audience.Team, "team"),
        new(Audience.Public, "public"));

    public static string Id(this Audience audience) => Rows[audience].Id;
}
