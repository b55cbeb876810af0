namespace TrustSim.Core.Vocabulary;

/// <summary>A row of a <see cref="MemberTable{TMember, TRow}"/>: the fixed facts about one member of a closed set.</summary>
public interface IRow<TMember>
    where TMember : struct, Enum
{
    TMember Member { get; }
}
