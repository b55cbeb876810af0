namespace TrustSim.Terminal.Device;

/// <summary>Saves a terminal's treatment of typed lines, to restore it later.</summary>
sealed class LineModes
{
    // More than any system needs for it.
    const int MostBytes = 256;

    readonly byte[] modes = new byte[MostBytes];
    readonly bool isKnown;

    LineModes() => isKnown = Libc.GetModes(modes);

    /// <summary>Those that hold now.</summary>
    public static LineModes Now => new();

    public void Set()
    {
        if (isKnown) Libc.SetModes(modes);
    }
}
