namespace TrustSim.Authoring.Foreign;

/// <summary>The kinds of stories of other programs that TrustSim knows by their looks.</summary>
public enum ForeignKind
{
    Twee,
    TwineHtml,
    H5P,
    Ink,
    Yarn,
}

/// <summary>A kind of story: its name in a message, and the way to bring one in.</summary>
public sealed record ForeignKindRow(ForeignKind Member, string Name, string Remedy) : IRow<ForeignKind>;

/// <summary>The table of the kinds.</summary>
public static class ForeignKindTable
{
    const string Begin = "begin with `trustsim new` and copy the texts";

    const string Import = "bring it in with `trustsim import-story`";

    public static MemberTable<ForeignKind, ForeignKindRow> Rows { get; } = new(
        new(ForeignKind.Twee, "a story in Twee, the text form of Twine", Import),
        new(ForeignKind.TwineHtml, "a story of Twine as a page",
            "save it as Twee in Twine (“Build”, “Export As Twee”) and bring that in with `trustsim import-story`"),
        new(ForeignKind.H5P, "content of H5P", $"a Branching Scenario: {Import}"),
        new(ForeignKind.Ink, "a story in ink", Begin),
        new(ForeignKind.Yarn, "a story of Yarn Spinner", Begin));
}
