namespace TrustSim.Presentation.Workshops;

/// <summary>How often two people agree, as one says it: “one time in three they agree”.</summary>
public static class AgreementWords
{
    static readonly ImmutableArray<(double Share, string Id)> Words =
    [
        (1 / 10.0, "one-in-ten"), (1 / 5.0, "one-in-five"), (1 / 4.0, "one-in-four"), (1 / 3.0, "one-in-three"), (2 / 5.0, "two-in-five"),
        (1 / 2.0, "half"), (3 / 5.0, "three-in-five"), (2 / 3.0, "two-in-three"), (3 / 4.0, "three-in-four"), (4 / 5.0, "four-in-five"),
        (9 / 10.0, "nine-in-ten"),
    ];

    /// <param name="agreement">0–1. Of the shares that have words, the nearest is said.</param>
    public static Runs HowOften(double agreement) => Say.Runs($"agreement.{IdOf(agreement)}");

    static string IdOf(double agreement) => agreement switch
    {
        0 => "never",
        1 => "always",
        < .05 => "hardly-ever",
        > .95 => "nearly-always",
        _ => Words.MinBy(word => Math.Abs(word.Share - agreement)).Id,
    };
}
