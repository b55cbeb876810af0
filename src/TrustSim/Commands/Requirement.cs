namespace TrustSim.Commands;

/// <summary>What a command requires beyond the values of single options.</summary>
static class Requirement
{
    /// <summary>
    /// Adds a check that reads the values of the options. The check does not run where an option has no value or too many; the parser
    /// reports that itself.
    /// </summary>
    public static void Require(this Command command, Action<CommandResult> check) => command.Validators.Add(result =>
    {
        try
        {
            check(result);
        }
        catch (InvalidOperationException)
        {
            // The parser validates commands before their options, and cannot tell beforehand whether an option has a value. The option's
            // own error follows next.
        }
    });

    /// <summary>Requires a place for what the command keeps, so that it refuses to begin where there can be none.</summary>
    public static void RequireDataFolder(this Command command) => command.Validators.Add(result =>
    {
        if (DataFolder.Validate() is { } problem) result.AddError(problem);
    });
}
