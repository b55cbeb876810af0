namespace TrustSim.Authoring.Diagnostics;

/// <summary>A place in a file; line and column from 1, columns in UTF-16 code units.</summary>
/// <param name="File">Index among the files that are read together, in their order; 0 is the scenario's own.</param>
public readonly record struct Place(int Line, int Column, int File = 0)
{
    /// <summary>The beginning of the file, for diagnostics about the whole file.</summary>
    public static Place Top => new(1, 1);

    public Place Right(int columns) => this with { Column = Column + columns };
}
