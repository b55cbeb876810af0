namespace TrustSim.Core.Story;

/// <summary>Names a value that a scenario remembers: a flag (yes or no, set by <c>set</c>) or a counter (raised by <c>add</c>).</summary>
public readonly record struct MarkId(string Value)
{
    public override string ToString() => Value;
}
