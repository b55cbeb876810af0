using TrustSim.Authoring.Format;
using TrustSim.Records.Journal;

namespace TrustSim.Commands;

/// <summary>Where plays are kept on this machine.</summary>
static class Keeping
{
    /// <summary>The folder for everything that TrustSim keeps, over the platform's usual one.</summary>
    public const string HomeVariable = "TRUSTSIM_HOME";

    /// <summary>Keeps plays in <c>TRUSTSIM_HOME</c>, else in the platform's data folder (on Linux <c>XDG_DATA_HOME</c> or ~/.local/share).</summary>
    public static PlayKeeper Keeper() => new(Path.Combine(Home, "plays"), text => KeptScenario.Read(text).Scenario, TimeProvider.System);

    static string Home => Environment.GetEnvironmentVariable(HomeVariable) is { Length: > 0 } home
        ? home
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "trustsim");
}
