namespace TrustSim.Records.Export;

/// <summary>One statement for a learning record store.</summary>
/// <param name="Id">The same in every export, so that sending the statement twice changes nothing.</param>
/// <param name="Playthrough">The playthrough that the statement is about.</param>
/// <param name="Json">The whole statement.</param>
public sealed record XapiStatement(Guid Id, Guid Playthrough, string Json);
