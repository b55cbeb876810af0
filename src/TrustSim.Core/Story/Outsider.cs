using TrustSim.Core.Text;

namespace TrustSim.Core.Story;

/// <summary>Somebody outside the team who speaks in scenes. The trust model does not know them: no meters, no risks, no acts.</summary>
public sealed record Outsider(MemberId Id, string Name, string Role, string About, string Called = "") : ISpeaker
{
    /// <inheritdoc/>
    public string FirstName { get; internal init; } = Called.Length > 0 ? Called : GivenName.From(Name);
}
