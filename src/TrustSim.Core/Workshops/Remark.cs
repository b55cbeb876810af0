using TrustSim.Core.Story;

namespace TrustSim.Core.Workshops;

/// <summary>What somebody who wanted something else wished to be remembered.</summary>
/// <param name="Choice">The answer that they wanted.</param>
public sealed record Remark(ChoiceId Choice, string Text);
