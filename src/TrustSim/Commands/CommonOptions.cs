using System.CommandLine;
using TrustSim.Presentation.Catalogues;
using TrustSim.Presentation.Documents;
using TrustSim.Terminal;
using TrustSim.Terminal.PlainText;
using TrustSim.Presentation.Pages;

namespace TrustSim.Commands;

/// <summary>Options that several commands share. Both sides of the command's name accept the same instances.</summary>
static class CommonOptions
{
    public static Option<bool> PlainText { get; } = new("--plain", "--linear")
    {
        Description = Say.Text("option.plain"),
        DefaultValueFactory = _ => IsOn("TRUSTSIM_PLAIN") || IsOn("TRUSTSIM_LINEAR"),
    };

    public static Option<string> Theme { get; } =
        ValueOptions.Word("--theme", Say.Text("option.theme"), "NAME",
            [.. Terminal.Drawing.Theme.Offered.Select(theme => theme.Name)], "calm");

    public static Option<bool> NoMouse { get; } = new("--no-mouse") { Description = Say.Text("mouse.option") };

    /// <summary>The same option for a command whose help already fills the screen.</summary>
    public static Option<bool> UnlistedNoMouse { get; } = new("--no-mouse") { Hidden = true };

    public static Option<string> Meters { get; } =
        ValueOptions.Word("--meters", Say.Text("option.meters"), "after|debrief|live", ["live", "after", "debrief"], "live");

    public static Option<string?> Language { get; } = LanguageOption();

    /// <summary>Where answers come from, for whoever asks: the lines are counted through the whole command.</summary>
    public static AnswerReader Input => field ??= new(Console.In, isKeyboard: !Console.IsInputRedirected);

    public static bool NoColor => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Whether a person sits at a terminal that can show screens.</summary>
    public static bool CanShowScreens =>
        !Console.IsInputRedirected && !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb"
            && TerminalFrontend.IsPossible;

    public static Meters MetersOf(string word) => word switch
    {
        "after" => Presentation.Pages.Meters.After,
        "debrief" => Presentation.Pages.Meters.Debrief,
        _ => Presentation.Pages.Meters.Live,
    };

    /// <summary>The terminal's width, at which lines break; null where there is no terminal.</summary>
    public static int? LineWidth => Console.IsOutputRedirected || Console.WindowWidth < 20 ? null : Console.WindowWidth - 1;

    /// <summary>The same for error messages.</summary>
    public static int? ErrorWidth => Console.IsErrorRedirected ? null : LineWidth;

    static Option<string?> LanguageOption()
    {
        var option =
            new Option<string?>("--language") { Description = Say.Text("option.language"), HelpName = "LANGUAGE" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } word && !Authoring.Translations.Language.IsOne(word))
                result.AddError(Say.Text("option.no-language", ("word", Runs.FromName(Core.Text.Quoted.From(word)))));
        });
        return option;
    }

    /// <summary>Whether screens ask the terminal for clicks and the wheel.</summary>
    public static bool WantsMouse(ParseResult parsed) =>
        !parsed.GetValue(NoMouse) && !parsed.GetValue(UnlistedNoMouse)
            && Environment.GetEnvironmentVariable("TRUSTSIM_MOUSE") is not ("off" or "0" or "false" or "no");

    static bool IsOn(string variable) => Environment.GetEnvironmentVariable(variable) is "1" or "true" or "yes";
}
