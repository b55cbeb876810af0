namespace TrustSim.Core.Play;

/// <summary>A person's visible behaviour.</summary>
public enum Bearing
{
    HasSomethingToSay,
    StartsThenStops,
    SaysVeryLittle,
    LooksAway,
    WeighsEveryWord,
    HasStoppedArguing,
    OnlyAnswers,
    KeepsADistance,
    ThinksOutLoud,
    LeansIn,
    LooksAtTheOthers,
    SpeaksFreely,
    ListensAndWaits,
}

/// <summary>The table of the ways in which somebody can behave.</summary>
public static class BearingTable
{
    public static MemberTable<Bearing, NamedRow<Bearing>> Rows { get; } = new(
        new(Bearing.HasSomethingToSay, "has-something-to-say"),
        new(Bearing.StartsThenStops, "starts-then-stops"),
        new(Bearing.SaysVeryLittle, "says-very-little"),
        new(Bearing.LooksAway, "looks-away"),
        new(Bearing.WeighsEveryWord, "weighs-every-word"),
        new(Bearing.HasStoppedArguing, "has-stopped-arguing"),
        new(Bearing.OnlyAnswers, "only-answers"),
        new(Bearing.KeepsADistance, "keeps-a-distance"),
        new(Bearing.ThinksOutLoud, "thinks-out-loud"),
        new(Bearing.LeansIn, "leans-in"),
        new(Bearing.LooksAtTheOthers, "looks-at-the-others"),
        new(Bearing.SpeaksFreely, "speaks-freely"),
        new(Bearing.ListensAndWaits, "listens-and-waits"));

    public static string Id(this Bearing bearing) => Rows[bearing].Id;
}
