namespace TrustSim.Core.Vocabulary;

/// <summary>The people who learn of an act besides its targets.</summary>
public enum Audience
{
    Private,
    Team,
    Public,
}

/// <summary>The table of audiences.</summary>
public static class AudienceTable
{
    public static MemberTable<Audience, NamedRow<Audience>> Rows { get; } = new(
        new(Audience.Private, "private"),
        new(Audience.Team, "team"),
        new(Audience.Public, "public"));

    public static string Id(this Audience audience) => Rows[audience].Id;
}
