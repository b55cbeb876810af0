using TrustSim.Core.Play;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;
using TrustSim.Presentation.Catalogues;

namespace TrustSim.Presentation.Tests.Catalogues;

/// <summary>Every member of a vocabulary has its texts. No other test finds an id composed from a member's word.</summary>
public sealed class VocabularyTextTests
{
    static readonly string[] KeyTexts = ["name", "question", "short", "column"];

    public static TheoryData<string> Ids() =>
    [
        .. Enum.GetValues<TrustKey>().SelectMany(key => KeyTexts.Select(text => $"key.{key.Id()}.{text}")),
        .. Enum.GetValues<Strength>().SelectMany(strength => (string[])[$"strength.{strength.Id()}", $"guide.courage-{strength.Id()}"]),
        .. Enum.GetValues<Polarity>().Select(polarity => $"polarity.{polarity.Id()}"),
        .. Enum.GetValues<Channel>().Select(channel => $"channel.{channel.Id()}"),
        .. Enum.GetValues<RepairKind>().Select(kind => $"repair.{kind.Id()}"),
        .. Enum.GetValues<Openness>().Select(openness => $"openness.{openness.Id()}"),
        .. Enum.GetValues<Archetype>().Select(archetype => $"archetype.{archetype.Id()}"),
        .. Enum.GetValues<Temperament>().Select(temperament => $"temperament.{temperament.Id()}"),
        .. Enum.GetValues<RiskOutcome>().Select(outcome => $"outcome.{outcome.Id()}"),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_member_has_its_texts(string id) =>
        Catalogue.English.TryFind(id, out _).ShouldBeTrue(
            $"{id} is missing in src/TrustSim.Presentation/Texts/en/{id[..id.IndexOf('.', StringComparison.Ordinal)]}.json.");
}
