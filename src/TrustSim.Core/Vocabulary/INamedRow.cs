namespace TrustSim.Core.Vocabulary;

/// <summary>A row that names the word by which files know its member.</summary>
public interface INamedRow<TMember> : IRow<TMember>
    where TMember : struct, Enum
{
    /// <summary>The word of scenario files, journals and exports. It stays as it is, whatever the code comes to call the member.</summary>
    string Id { get; }
}
