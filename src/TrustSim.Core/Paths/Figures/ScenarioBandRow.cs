namespace TrustSim.Core.Paths.Figures;

/// <summary>A row of the table of bands.</summary>
/// <param name="Least">The figure is at least this; null: no bound below.</param>
/// <param name="Most">The figure is at most this; null: no bound above.</param>
public sealed record ScenarioBandRow(ScenarioBand Member, string Id, double? Least, double? Most) : INamedRow<ScenarioBand>
{
    public bool Contains(double figure) => (Least is not { } least || figure >= least) && (Most is not { } most || figure <= most);
}
