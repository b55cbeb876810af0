namespace TrustSim.Tests.Lrs;

/// <summary>How far a request has come.</summary>
public enum Moment
{
    /// <summary>All of it has been read.</summary>
    Asked,

    /// <summary>What it brought is stored.</summary>
    Stored,

    /// <summary>The answer has been handed to the system.</summary>
    Answered,
}
