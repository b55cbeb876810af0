namespace TrustSim.Records.Files;

/// <summary>This program itself does not read or write a file.</summary>
/// <param name="reason">Why, as a sentence for the user.</param>
public sealed class FileRefusedException(string reason, Exception? inner = null) : IOException(reason, inner);
