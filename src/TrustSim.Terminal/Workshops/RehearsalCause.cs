using TrustSim.Core.Vocabulary;

namespace TrustSim.Terminal.Workshops;

/// <summary>Why no phone has come in a rehearsal, as far as a phone shows it. Nothing on this machine can tell these apart.</summary>
enum RehearsalCause
{
    /// <summary>“Unreachable” after some three seconds: the network keeps devices apart, or the phone is in another one.</summary>
    Apart,

    /// <summary>It still loads after 20 seconds: a firewall here, or the network, drops what the phone sends.</summary>
    Dropped,

    /// <summary>An error at once: a wrong address or port, or a firewall that says no.</summary>
    Refused,

    /// <summary>This machine is in no local network, or nothing can listen there.</summary>
    NoNetwork,
}

/// <summary>The table of causes: what the phone shows, and the ways out, best first.</summary>
static class RehearsalCauseTable
{
    static readonly ImmutableArray<string> Elsewhere = ["hotspot", "phone", "hands"];

    public static MemberTable<RehearsalCause, Row> Rows { get; } = new(
        new(RehearsalCause.Apart, "apart", ["network", "vpn", .. Elsewhere]),
        new(RehearsalCause.Dropped, "dropped", ["firewall", "vpn", .. Elsewhere]),
        new(RehearsalCause.Refused, "refused", ["address", "firewall", .. Elsewhere]),
        new(RehearsalCause.NoNetwork, "no-network", Elsewhere));

    /// <summary>The causes among which a phone can tell.</summary>
    public static ImmutableArray<RehearsalCause> Seen { get; } = [RehearsalCause.Apart, RehearsalCause.Dropped, RehearsalCause.Refused];

    /// <summary>The cause in words, and below it the ways out, best first.</summary>
    public static IEnumerable<Block> Tell(this RehearsalCause cause) =>
    [
        Block.Say(BlockKind.Title, $"rehearse.cause-{Rows[cause].Id}"),
        .. Rows[cause].WaysOut.Select((way, index) => Block.Say(BlockKind.Prose, "rehearse.way",
            ("number", index + 1), ("way", Say.Runs($"rehearse.way-{way}")))),
    ];

    /// <param name="WaysOut">The ids of the ways out, best first.</param>
    internal sealed record Row(RehearsalCause Member, string Id, ImmutableArray<string> WaysOut) : INamedRow<RehearsalCause>;
}
