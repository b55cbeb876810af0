namespace TrustSim.Records.Export;

/// <summary>One statement for a learning record store.</summary>
/// <param name="Id">The same whenever it is written, so that sending it twice changes nothing.</param>
/// <param name="Playthrough">Which playthrough it is of.</param>
/// <param name="Json">The whole statement.</param>
public sealed record XapiStatement(Guid Id, Guid Playthrough, string Json);
