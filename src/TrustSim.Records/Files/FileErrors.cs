namespace TrustSim.Records.Files;

/// <summary>
/// Describes in plain words why a file could not be read or written. The framework's messages are for programmers and differ between
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
        [5] = "The device failed.",
        [6] = "Nobody takes what is written there.",
        [9] = "It is not open.",
        [11] = InUse, [16] = InUse, [26] = InUse, [Windows | 32] = InUse, [Windows | 33] = InUse,
        [12] = "There is not enough memory.",
        [17] = Exists, [Windows | 80] = Exists, [Windows | 183] = Exists,
        [19] = "There is no such device.",
        [21] = Folder,
        [22] = "The system does not take that name, or cannot write there.", [Windows | 123] = "The system does not take that name.",
        [23] = "Too many files are open.", [24] = "Too many files are open.",
        [27] = "It would be larger than a file may be here.",
        [28] = "The disk is full.", [Windows | 39] = "The disk is full.", [Windows | 112] = "The disk is full.",
        [30] = ReadOnly, [Windows | 19] = ReadOnly,
        [32] = "Whoever reads it has stopped reading.",
        [35] = OperatingSystem.IsMacOS() ? InUse : "Another program waits for it.",
        [36] = NameTooLong, [63] = NameTooLong, [Windows | 206] = NameTooLong,
        [40] = LinkCircle, [62] = LinkCircle,
        [69] = Quota, [122] = Quota,
        [107] = Network, [110] = Network, [112] = Network, [116] = Network, [60] = Network, [64] = Network, [70] = Network,
            [Windows | 53] = Network, [Windows | 59] = Network,
    };

    const string NoPermission = "You have no permission for that.";
    const string NoFile = "There is no such file.";
    const string NoFolder = "There is no such folder.";
    const string Folder = "It is a folder.";
    const string InUse = "It is open in another program.";
    const string Exists = "It is there already.";
    const string ReadOnly = "The disk can only be read.";
    const string NameTooLong = "Its name is too long.";
    const string LinkCircle = "It is a link that leads back to itself.";
    const string Quota = "Your share of the disk is used up.";
    const string Unknown = "The system refuses it.";
    const string Network = "The network drive does not answer.";

    /// <summary>
    /// Whether an exception reports that the system refused to read or write a file. Every file operation may raise one; it is not a
    /// mistake in this program.
    /// </summary>
    /// <remarks>.NET throws an ArgumentOutOfRangeException (value) for a file that grows beyond a limit, and an ArgumentException (path)
    /// for an impossible name.</remarks>
    public static bool Has(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: "value" }
            or ArgumentException { ParamName: "path" or "fileName" };

    /// <summary>Returns the reason as a sentence: <c>The disk is full.</c></summary>
    public static string Describe(Exception exception) => exception switch
    {
        FileRefusedException refused => refused.Message,
        ArgumentOutOfRangeException { ParamName: "value" } => Reasons[27],
        ArgumentException => "That cannot be the name of a file.",
        UnauthorizedAccessException { InnerException: { } inner } => ByNumber(inner) ?? NoPermission,
        UnauthorizedAccessException => NoPermission,
        FileNotFoundException => NoFile,
        DirectoryNotFoundException => NoFolder,
        PathTooLongException => NameTooLong,
        EndOfStreamException => "It ends too early.",
        IOException { HResult: NoNumber } => Unknown,
        _ => ByNumber(exception) ?? $"The system refuses it (error {exception.HResult:X}).",
    };

    /// <summary>Returns the reason as a part of a sentence: <c>the disk is full</c></summary>
    public static string Clause(Exception exception)
    {
        var sentence = Describe(exception).TrimEnd('.');
        return char.ToLowerInvariant(sentence[0]) + sentence[1..];
    }

    static string? ByNumber(Exception exception) => Reasons.GetValueOrDefault(exception.HResult);
}
