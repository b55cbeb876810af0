namespace TrustSim.Core.Paths.Boxes;

/// <summary>What a condition may be, over the states of a box.</summary>
readonly record struct Truth(bool MayHold, bool MayFail)
{
    public bool IsOpen => MayHold && MayFail;

    public Truth Not => new(MayFail, MayHold);

    public bool May(bool hold) => hold ? MayHold : MayFail;
}
