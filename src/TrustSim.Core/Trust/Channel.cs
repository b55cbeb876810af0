namespace TrustSim.Core.Trust;

/// <summary>The way by which a change reached a person.</summary>
public enum Channel
{
    /// <summary>The act was aimed at this person.</summary>
    Direct,

    /// <summary>This person watched the act.</summary>
    Witness,

    /// <summary>A repair gave something back.</summary>
    Repair,

    /// <summary>Low trust kept fear up, or high trust let it fall.</summary>
    LittleTrust,

    /// <summary>This person caught the others' fear or calm.</summary>
    Contagion,

    /// <summary>Fear returned towards this person's own level as weeks passed.</summary>
    Fading,

    /// <summary>This person joined, and heard at once how the others feel.</summary>
    Joining,
}

/// <summary>The table of the channels.</summary>
public static class ChannelTable
{
    public static MemberTable<Channel, NamedRow<Channel>> Rows { get; } = new(
        new(Channel.Direct, "direct"),
        new(Channel.Witness, "witness"),
        new(Channel.Repair, "repair"),
        new(Channel.LittleTrust, "little-trust"),
        new(Channel.Contagion, "contagion"),
        new(Channel.Fading, "fading"),
        new(Channel.Joining, "joining"));

    public static string Id(this Channel channel) => Rows[channel].Id;
}
