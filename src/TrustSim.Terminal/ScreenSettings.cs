using TrustSim.Records.Settings;

namespace TrustSim.Terminal;

/// <summary>How screens look and behave on this terminal.</summary>
/// <param name="Theme">The name of a theme.</param>
/// <param name="WithMouse">Whether they ask the terminal for clicks and the wheel. Without them a plain drag selects text.</param>
/// <param name="MayMove">Whether changes may take a moment, unless a person has chosen otherwise.</param>
/// <param name="Kept">What is chosen on screens for later starts.</param>
/// <param name="IsForGroup">Whether a group sees them, which has a theme of its own.</param>
public sealed record ScreenSettings(string Theme, bool NoColor, bool WithMouse, bool MayMove, KeptSettings Kept, bool IsForGroup = false)
{
    /// <summary>The names of the choices that are kept.</summary>
    public const string ThemeName = "theme";

    /// <inheritdoc cref="ThemeName"/>
    public const string GroupThemeName = "group-theme";

    /// <inheritdoc cref="ThemeName"/>
    public const string MotionName = "motion";

    /// <inheritdoc cref="ThemeName"/>
    public const string SignsName = "signs";

    /// <inheritdoc cref="ThemeName"/>
    public const string RevealName = "reveal";

    public const string On = "on";
    public const string Off = "off";

    public bool WithMotion => MayMove && Kept[MotionName] != Off;

    public bool RevealsVotes => Kept[RevealName] != Off;

    public Signs Signs => Signs.Named(Kept[SignsName]);

    /// <summary>The theme that was chosen before for a place; null: none, or one that this version does not know.</summary>
    public static string? KeptTheme(KeptSettings kept, bool isForGroup) =>
        kept[isForGroup ? GroupThemeName : ThemeName] is { } name && Drawing.Theme.Offered.Any(theme => theme.Name == name) ? name : null;

    public void KeepTheme(string name) => Kept.Keep(IsForGroup ? GroupThemeName : ThemeName, name);
}
