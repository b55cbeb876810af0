namespace TrustSim.Core.Paths;

/// <summary>A risk in a form that exploring can tell or land many times.</summary>
/// <param name="KnownBy">The people who know it, by index in the order of the team.</param>
/// <param name="Needed">Share that the player must have heard before it counts as told, 0–1.</param>
/// <param name="Told">Weeks of work that it moves when somebody tells it, negative.</param>
/// <param name="Landed">Weeks of work that it moves when it lands, negative.</param>
/// <param name="DueWeeks">Weeks from its beginning until it lands; infinite where it never lands by itself.</param>
readonly record struct CompiledRisk(int[] KnownBy, double Needed, double Told, double Landed, double DueWeeks);
