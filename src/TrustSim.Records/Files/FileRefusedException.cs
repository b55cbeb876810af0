namespace TrustSim.Records.Files;

/// <summary>This program itself refuses to read or write a file.</summary>
/// <param name="reason">The reason, as a sentence for the user.</param>
public sealed class FileRefusedException(string reason, Exception? inner = null) : IOException(reason, inner);
