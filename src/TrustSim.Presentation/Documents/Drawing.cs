namespace TrustSim.Presentation.Documents;

/// <summary>What is drawn: its data, and nothing of how it looks. Cells, plain text and HTML each draw it in their own way.</summary>
public abstract record Drawing;
