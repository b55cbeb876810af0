namespace TrustSim.Records.Files;

/// <summary>
/// Says why a file could not be read or written. The framework's messages are for programmers and differ between
/// systems; every message about a file takes its reason from this table.
/// </summary>
public static class FileErrors
{
    // Windows puts its own error numbers into the low half of this HRESULT.
    const int Windows = unchecked((int)0x80070000);

    // .NET sets this HRESULT where the system gives no error number.
    const int NoNumber = unchecked((int)0x80131620);

    // Most numbers are the same on Linux and macOS; where they differ, the table has both.
    static readonly Dictionary<int, string> Reasons = new()
    {
        [1] = NoPermission, [13] = NoPermission, [Windows | 5] = NoPermission,
        [2] = NoFile, [Windows | 2] = NoFile,
        [20] = NoFolder, [Windows | 3] = NoFolder,
        [5] = "file-error.device",
        [6] = "file-error.nobody-takes-it",
        [9] = "file-error.not-open",
        [11] = InUse, [16] = InUse, [26] = InUse, [Windows | 32] = InUse, [Windows | 33] = InUse,
        [12] = "file-error.memory",
        [17] = Exists, [Windows | 80] = Exists, [Windows | 183] = Exists,
        [19] = "file-error.no-device",
        [21] = Folder,
        [22] = "file-error.name-or-place", [Windows | 123] = "file-error.name",
        [23] = "file-error.too-many-open", [24] = "file-error.too-many-open",
        [27] = TooLarge,
        [28] = Full, [Windows | 39] = Full, [Windows | 112] = Full,
        [30] = ReadOnly, [Windows | 19] = ReadOnly,
        [32] = "file-error.reader-has-stopped",
        [35] = OperatingSystem.IsMacOS() ? InUse : "file-error.another-waits",
        [36] = NameTooLong, [63] = NameTooLong, [Windows | 206] = NameTooLong,
        [40] = LinkCircle, [62] = LinkCircle,
        [69] = Quota, [122] = Quota,
        [107] = Network, [110] = Network, [112] = Network, [116] = Network, [60] = Network, [64] = Network, [70] = Network,
            [Windows | 53] = Network, [Windows | 59] = Network,
    };

    const string NoPermission = "file-error.no-permission";
    const string NoFile = "file-error.no-file";
    const string NoFolder = "file-error.no-folder";
    const string Folder = "file-error.folder";
    const string InUse = "file-error.in-use";
    const string Exists = "file-error.exists";
    const string ReadOnly = "file-error.read-only";
    const string NameTooLong = "file-error.name-too-long";
    const string LinkCircle = "file-error.link-circle";
    const string Quota = "file-error.quota";
    const string Unknown = "file-error.unknown";
    const string Network = "file-error.network";
    const string Full = "file-error.full";
    const string TooLarge = "file-error.too-large";

    /// <summary>
    /// Whether an exception reports that the system refused to read or write a file. Every file operation may raise one; it is not a
    /// mistake in this program.
    /// </summary>
    /// <remarks>.NET throws an ArgumentOutOfRangeException (value) for a file that grows beyond a limit, and an ArgumentException (path)
    /// for an impossible name.</remarks>
    public static bool Has(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: "value" }
            or ArgumentException { ParamName: "path" or "fileName" };

    /// <summary>Returns the reason as a clause: <c>the disk is full</c></summary>
    public static Refusal Describe(Exception exception) => exception switch
    {
        FileRefusedException refused => refused.Reason,
        ArgumentOutOfRangeException { ParamName: "value" } => new(TooLarge),
        ArgumentException => new("file-error.impossible-name"),
        UnauthorizedAccessException { InnerException: { } inner } => ByNumber(inner) ?? new(NoPermission),
        UnauthorizedAccessException => new(NoPermission),
        FileNotFoundException => new(NoFile),
        DirectoryNotFoundException => new(NoFolder),
        PathTooLongException => new(NameTooLong),
        EndOfStreamException => new("file-error.ends-early"),
        IOException { HResult: NoNumber } => new(Unknown),
        _ => ByNumber(exception) ?? new("file-error.numbered", ("number", RefusalHole.FromName($"{exception.HResult:X}"))),
    };

    static Refusal? ByNumber(Exception exception) => Reasons.TryGetValue(exception.HResult, out var id) ? new(id) : null;
}
