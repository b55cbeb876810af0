namespace TrustSim.Core.Paths;

/// <summary>A risk, ready to be told or to land many times.</summary>
/// <param name="KnownBy">Those who know it, by index in the order of the team.</param>
/// <param name="Needed">How much has to be heard until it is told, 0–1.</param>
/// <param name="Told">Weeks of work that it moves when told, negative.</param>
/// <param name="Landed">Weeks of work that it moves when it lands, negative.</param>
/// <param name="DueWeeks">Weeks from its beginning after which it lands; infinite where it does not by itself.</param>
readonly record struct CompiledRisk(int[] KnownBy, double Needed, double Told, double Landed, double DueWeeks);
