namespace TrustSim.Commands;

/// <summary>The target of a command's output: a file, a device or a pipe, or with <c>-</c> standard output.</summary>
/// <param name="Option">The option that names it, for messages.</param>
/// <param name="Path">The path as the user wrote it.</param>
sealed record OutputFile(string Option, string Path)
{
    /// <summary>The path that stands for standard output.</summary>
    public const string Printed = "-";

    static readonly string[] ScenarioEndings = [".yaml", ".yml"];

    /// <summary>Whether the target is standard output.</summary>
    public bool IsPrinted => Path == Printed || Real is { } real && RealPath.IsStandardOutput(real);

    /// <summary>Whether the target may be a scenario. Only <c>trustsim new</c> writes one.</summary>
    public bool IsForScenario { get; init; }

    /// <summary>The path with all links resolved; null where it is not a valid path.</summary>
    string? Real
    {
        get
        {
            try
            {
                return Path.Length == 0 ? null : RealPath.Resolve(Path);
            }
            catch (Exception exception) when (FileErrors.Has(exception))
            {
                return null;
            }
        }
    }

    /// <summary>Creates the option of every command that writes a file.</summary>
    public static Option<OutputFile?> CreateOption(string name, string description, params string[] aliases) =>
        CreateOption(path => new(name, path), name, description, aliases);

    /// <summary>Creates the option of a command that writes a scenario.</summary>
    public static Option<OutputFile?> CreateScenarioOption(string name, string description) =>
        CreateOption(path => new(name, path) { IsForScenario = true }, name, description);

    static ValueOption<OutputFile?> CreateOption(Func<string, OutputFile> at, string name, string description, params string[] aliases) =>
        new(name, Say.Text("option.wants-file"), aliases) { Description = description, HelpName = "FILE",
            CustomParser = result => at(result.Tokens[0].Value) };

    /// <summary>Whether both are one file, whatever their names. All standard output is one target too.</summary>
    public bool IsSame(OutputFile other) => IsPrinted ? other.IsPrinted : !other.IsPrinted && IsSame(other.Path);

    /// <summary>Whether it is the file at this path, whatever its name.</summary>
    public bool IsSame(string path) =>
        Real is { } real && new OutputFile(Option, path).Real is { } other
            && string.Equals(real, other, OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    /// <summary>Explains why the target is not writable, before any work; null where it is.</summary>
    public string? Validate()
    {
        if (Path.Length == 0) return Say.Text("file.no-name", ("option", Runs.FromProgram(Option)));
        if (IsPrinted) return null;
        if (Real is not { } real)
            return Say.Text("file.no-path", ("file", Shown));
        if (Directory.Exists(real) || Path[^1] == System.IO.Path.DirectorySeparatorChar) return Say.Text("file.folder", ("file", Shown));
        if (System.IO.Path.GetDirectoryName(real) is { } folder && !Directory.Exists(folder))
            return Say.Text("file.no-folder", ("file", Shown), ("folder", Runs.FromName(folder)));
        if (DataFolder.Keeps(real)) return Say.Text("file.kept-there", ("file", Shown));
        if (IsForScenario) return null;
        if (ScenarioMark.IsIn(real)) return Say.Text("file.is-scenario", ("file", Shown));
        return ScenarioEndings.Contains(System.IO.Path.GetExtension(real).ToLowerInvariant())
            || ScenarioEndings.Contains(System.IO.Path.GetExtension(Path).ToLowerInvariant())
            ? Say.Text(File.Exists(real) ? "file.scenario-replaced" : "file.scenario-name", ("file", Shown))
            : null;
    }

    /// <summary>Writes the whole file or nothing, and reports a failure.</summary>
    /// <param name="overwrite">Whether to replace an existing file.</param>
    public bool Write(byte[] bytes, TextWriter output, TextWriter errors, bool overwrite = true) => Write(
        () => output.Write(Encoding.UTF8.GetString(bytes)), file => file.Write(bytes), errors, overwrite);

    /// <summary>Writes a file part by part; the whole file or nothing.</summary>
    public bool Write(Action<TextWriter> write, TextWriter output, TextWriter errors) => Write(
        () => write(output),
        file =>
        {
            using var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            write(writer);
        },
        errors, overwrite: true);

    /// <summary>Writes a file of bytes part by part; the whole file or nothing.</summary>
    public bool WriteFile(Action<Stream> write, TextWriter errors) =>
        Write(() => throw new InvalidOperationException("Bytes are not printed."), write, errors, overwrite: true);

    /// <summary>Refuses to print what is no text.</summary>
    public static void RequireFile(CommandResult result, OutputFile? file, string option)
    {
        if (file is null or { IsPrinted: true }) result.AddError(Say.Text("file.not-printed", ("option", Runs.FromProgram(option))));
    }

    bool Write(Action print, Action<Stream> write, TextWriter errors, bool overwrite)
    {
        try
        {
            if (IsPrinted) print();
            else WholeFile.Write(Path, write, overwrite);
            return true;
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            errors.WriteLine(
                IsPrinted ? Say.Text("file.cannot-print", ("why", Say.Why(exception)))
                    : Say.Text("file.cannot-write", ("file", Shown), ("why", Say.Why(exception))));
            return false;
        }
    }

    public override string ToString() => Path;

    Runs Shown => Say.Runs("word.quoted", ("words", Runs.FromName(Path)));
}
