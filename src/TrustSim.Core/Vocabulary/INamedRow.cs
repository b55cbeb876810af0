namespace TrustSim.Core.Vocabulary;

/// <summary>A row that names the word by which files know its member.</summary>
public interface INamedRow<TMember> : IRow<TMember>
    where TMember : struct, Enum
{
    /// <summary>The word for the member in scenario files, journals and exports. It stays when the code renames the member.</summary>
    string Id { get; }
}
