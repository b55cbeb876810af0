namespace TrustSim.Tests.Lrs;

/// <summary>The progress of a request.</summary>
public enum Moment
{
    /// <summary>The server has read all of it.</summary>
    Asked,

    /// <summary>The server has stored its statements.</summary>
    Stored,

    /// <summary>The server has handed the answer to the system.</summary>
    Answered,
}
