namespace TrustSim.Records.Journal;

/// <summary>Which way somebody is expected to be moved.</summary>
public enum Move
{
    Down,
    Same,
    Up,
}
