using System.CommandLine;
using TrustSim.Terminal;
using TrustSim.Terminal.Pages;

namespace TrustSim.Commands;

/// <summary>Options that several commands share: the same ones, so that they count on either side of the command's name.</summary>
static class CommonOptions
{
    public static Option<bool> Linear { get; } = new("--linear")
    {
        Description = "Plain lines instead of screens; automatic where input or output is no terminal.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("TRUSTSIM_LINEAR") is "1" or "true" or "yes",
    };

    public static Option<string> Theme { get; } = OneOf(
        new("--theme") { Description = "How it looks: calm or high-contrast. NO_COLOR is honoured.", DefaultValueFactory = _ => "calm" },
        [.. Terminal.Drawing.Theme.Offered.Select(theme => theme.Name)]);

    public static Option<string> Meters { get; } = OneOf(
        new("--meters") { Description = "When numbers are shown.", DefaultValueFactory = _ => "live" },
        ["live", "after", "debrief"]);

    public static bool NoColor => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Whether there is a person at a terminal that screens can be shown on.</summary>
    public static bool CanShowScreens => !Console.IsInputRedirected && !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb" && TerminalFace.IsPossible;

    public static Meters MetersOf(string word) => word switch
    {
        "after" => Terminal.Pages.Meters.After,
        "debrief" => Terminal.Pages.Meters.Debrief,
        _ => Terminal.Pages.Meters.Live,
    };

    /// <summary>The width of the terminal that lines have to be broken for; null where there is none.</summary>
    public static int? LineWidth => Console.IsOutputRedirected || Console.WindowWidth < 20 ? null : Console.WindowWidth - 1;

    static Option<string> OneOf(Option<string> option, string[] words)
    {
        option.AcceptOnlyFromAmong(words);
        return option;
    }
}
