namespace TrustSim.Terminal.PlainText;

public enum PlainTextEnd
{
    /// <summary>The playthrough came to its debrief.</summary>
    Finished,

    /// <summary>There was no answer left, or the player quit.</summary>
    OutOfAnswers,

    /// <summary>An answer given beforehand is not open where it was wanted.</summary>
    Refused,
}
