using TrustSim.Records.Settings;

namespace TrustSim.Terminal.Tests.Headless;

/// <summary>Settings in a file of their own, which a test can open again as the next start does.</summary>
sealed class Chosen : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("trustsim-settings-").FullName;

    public string File => Path.Combine(folder, "settings.json");

    public KeptSettings Kept => KeptSettings.Open(File);

    public ScreenSettings Start(bool mayMove = true) => new("calm", NoColor: false, WithMouse: true, mayMove, Kept);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
