namespace TrustSim.Commands;

/// <summary>Options that several commands share. Both sides of the command's name accept the same instances.</summary>
static class CommonOptions
{
    // One help already fills the screen without it.
    static readonly Option<bool> NoMouseListed = NoMouseOption(isListed: true);
    static readonly Option<bool> NoMouseUnlisted = NoMouseOption(isListed: false);

    public static Option<bool> PlainText { get; } = new("--plain", "--linear")
    {
        Description = Say.Text("option.plain"),
        DefaultValueFactory = _ => IsOn("TRUSTSIM_PLAIN") || IsOn("TRUSTSIM_LINEAR") || WantsWords,
    };

    /// <summary>The theme that was chosen before, unless this start says another one.</summary>
    public static Option<string> Theme { get; } = ThemeOption(Terminal.Drawing.Theme.Calm);

    /// <summary>The same for what a group sees.</summary>
    public static Option<string> GroupTheme { get; } = ThemeOption(Terminal.Drawing.Theme.Projector);

    static readonly string[] MeterWords = ["live", "after", "debrief"];

    /// <summary>When numbers are shown: not before the debrief, unless <c>TRUSTSIM_METERS</c> says so.</summary>
    public static Option<string> Meters { get; } = MetersOption();

    public static Option<string?> Language { get; } = LanguageOption();

    // The first that is set counts.
    static readonly string[] SystemVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The language of this run: that of the option, else that of the system; null where neither says one.</summary>
    public static string? LanguageOf(ParseResult parsed) => parsed.GetValue(Language) ?? SystemLanguage;

    /// <summary>The language of the user's system; null where it says none.</summary>
    public static string? SystemLanguage => SystemLanguageOf(Environment.GetEnvironmentVariable);

    /// <param name="variable">The value of an environment variable.</param>
    internal static string? SystemLanguageOf(Func<string, string?> variable) =>
        SystemVariables.Select(variable).FirstOrDefault(word => !string.IsNullOrEmpty(word)) is { } word
            && Authoring.Translations.Language.IsOne(word) ? Authoring.Translations.Language.Canonical(word) : null;

    /// <summary>Where answers come from, for whoever asks: the lines are counted through the whole command.</summary>
    public static AnswerReader Input => field ??= new(Console.In, isKeyboard: !Console.IsInputRedirected);

    /// <summary>Whether a person sits at a terminal that can show screens.</summary>
    public static bool CanShowScreens =>
        !Console.IsInputRedirected && !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb"
            && TerminalFrontend.IsPossible;

    public static Meters MetersOf(string word) => word switch
    {
        "after" => Presentation.Pages.Meters.After,
        "live" => Presentation.Pages.Meters.Live,
        _ => Presentation.Pages.Meters.Debrief,
    };

    /// <summary>The same for an author, who sees numbers unless they ask for something else.</summary>
    public static Meters MetersForAuthor(ParseResult parsed) =>
        parsed.GetResult(Meters) is { Implicit: false } ? MetersOf(parsed.GetRequiredValue(Meters)) : Presentation.Pages.Meters.Live;

    /// <summary>The terminal's width, at which lines break; null where there is no terminal.</summary>
    public static int? LineWidth => Console.IsOutputRedirected || Console.WindowWidth < 20 ? null : Console.WindowWidth - 1;

    /// <summary>The rows of the terminal; null where there is no terminal.</summary>
    public static int? LineRows => LineWidth is null ? null : Console.WindowHeight;

    /// <summary>The same for error messages.</summary>
    public static int? ErrorWidth => Console.IsErrorRedirected ? null : LineWidth;

    static Option<string> MetersOption()
    {
        var option = ValueOptions.Word("--meters", Say.Text("option.meters"), "after|debrief|live", MeterWords, "debrief");
        option.DefaultValueFactory =
            _ => Environment.GetEnvironmentVariable("TRUSTSIM_METERS") is { } word && MeterWords.Contains(word) ? word : "debrief";
        return option;
    }

    static Option<string?> LanguageOption()
    {
        var option =
            new Option<string?>("--language") { Description = Say.Text("option.language"), HelpName = "LANGUAGE" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } word && !Authoring.Translations.Language.IsOne(word))
                result.AddError(Say.Text("option.no-language", ("word", Runs.FromName(Quoted.From(word)))));
        });
        return option;
    }

    /// <param name="isListed">Whether help lists it.</param>
    public static Option<bool> NoMouse(bool isListed = true) => isListed ? NoMouseListed : NoMouseUnlisted;

    static Option<bool> NoMouseOption(bool isListed) =>
        new("--no-mouse") { Description = Say.Text("mouse.option"), Hidden = !isListed };

    /// <summary>How the command shows screens; null where it writes plain lines.</summary>
    public static ScreenSettings? ScreensOf(ParseResult parsed) =>
        parsed.GetValue(PlainText) || !CanShowScreens ? null : ScreensOf(parsed, Theme);

    /// <param name="theme">The command's option for the theme: what it says is kept for the next start.</param>
    public static ScreenSettings ScreensOf(ParseResult parsed, Option<string> theme)
    {
        var (kept, isForGroup) = (DataFolder.Settings(), theme == GroupTheme);
        // It may stand before the command's name, too.
        if (parsed.GetResult(Theme) is { Implicit: false }) theme = Theme;
        var isSaid = parsed.GetResult(theme) is { Implicit: false };
        var name = isSaid ? null : ScreenSettings.KeptTheme(kept, isForGroup);
        var settings = new ScreenSettings(
            name ?? parsed.GetRequiredValue(theme), !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            !parsed.GetValue(NoMouseListed) && !parsed.GetValue(NoMouseUnlisted) && !IsOff("TRUSTSIM_MOUSE"),
            !IsOff("TRUSTSIM_MOTION"), kept, isForGroup);
        if (isSaid) settings.KeepTheme(settings.Theme);
        return settings;
    }

    static Option<string> ThemeOption(Terminal.Drawing.Theme usual) => ValueOptions.Word("--theme", Say.Text("option.theme"), "NAME",
        [.. Terminal.Drawing.Theme.Offered.Select(theme => theme.Name)], usual.Name);

    static bool IsOff(string variable) =>
        Environment.GetEnvironmentVariable(variable)?.ToUpperInvariant() is "OFF" or "0" or "FALSE" or "NO";

    /// <summary>Whether the person has told all programs that they read with a screen reader.</summary>
    static bool WantsWords => Environment.GetEnvironmentVariable("ACCESSIBLE") is { Length: > 0 } word
        && word != "0" && !word.Equals("false", StringComparison.OrdinalIgnoreCase);

    static bool IsOn(string variable) => Environment.GetEnvironmentVariable(variable)?.ToUpperInvariant() is "ON" or "1" or "TRUE" or "YES";
}
