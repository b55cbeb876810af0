using System.CommandLine;
using TrustSim.Terminal;
using TrustSim.Terminal.Pages;

namespace TrustSim.Commands;

/// <summary>Options that several commands share.</summary>
static class CommonOptions
{
    public static Option<bool> Linear() => new("--linear")
    {
        Description = "Plain lines instead of screens; automatic where input or output is no terminal.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("TRUSTSIM_LINEAR") is "1" or "true" or "yes",
    };

    public static Option<string> Theme()
    {
        var option = new Option<string>("--theme") { Description = "How it looks: calm or high-contrast. NO_COLOR is honoured.", DefaultValueFactory = _ => "calm" };
        option.AcceptOnlyFromAmong([.. Terminal.Drawing.Theme.Offered.Select(theme => theme.Name)]);
        return option;
    }

    public static bool NoColor => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("TERM") == "dumb";

    /// <summary>Whether there is a person at a terminal that screens can be shown on.</summary>
    public static bool CanShowScreens => !Console.IsInputRedirected && !Console.IsOutputRedirected && TerminalFace.IsPossible;

    public static Option<string> Meters()
    {
        var option = new Option<string>("--meters") { Description = "When numbers are shown: live, after each decision, or only in the debrief.", DefaultValueFactory = _ => "live" };
        option.AcceptOnlyFromAmong("live", "after", "debrief");
        return option;
    }

    public static Meters MetersOf(string word) => word switch
    {
        "after" => Terminal.Pages.Meters.After,
        "debrief" => Terminal.Pages.Meters.Debrief,
        _ => Terminal.Pages.Meters.Live,
    };
}
