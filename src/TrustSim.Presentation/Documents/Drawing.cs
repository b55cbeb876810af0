namespace TrustSim.Presentation.Documents;

/// <summary>The data of a drawing, without its looks. Cells, plain text and HTML each draw it in their own way.</summary>
public abstract record Drawing;
