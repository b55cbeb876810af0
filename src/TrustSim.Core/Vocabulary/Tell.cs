namespace TrustSim.Core.Vocabulary;

/// <summary>What marks an answer at a glance. Where the marked answer is often the best, players stop reading.</summary>
public enum Tell
{
    Figure,
    I,
    Name,
    Question,
    Everyone,
    Public,
    Work,
}

/// <summary>The table of the marks.</summary>
public static class TellTable
{
    public static MemberTable<Tell, NamedRow<Tell>> Rows { get; } = new(
        new(Tell.Figure, "figure"),
        new(Tell.I, "i"),
        new(Tell.Name, "name"),
        new(Tell.Question, "question"),
        new(Tell.Everyone, "everyone"),
        new(Tell.Public, "public"),
        new(Tell.Work, "work"));
}
