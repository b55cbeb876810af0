namespace TrustSim;

/// <summary>What the program prints cannot be written. It is no error of a file that a command reads or writes, and nothing but the end
/// of the program catches it.</summary>
sealed class OutputException(Exception inner) : Exception(inner.Message, inner);
