using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Trust;

/// <summary>By which way a change reached a person.</summary>
public enum Channel
{
    /// <summary>The act was aimed at this person.</summary>
    Direct,

    /// <summary>This person watched.</summary>
    Witness,

    /// <summary>Something was made up for.</summary>
    Repair,

    /// <summary>Too little trust keeps fear up, and enough of it lets fear go.</summary>
    LittleTrust,

    /// <summary>Others' fear, or their calm.</summary>
    Contagion,

    /// <summary>Fear goes back towards one's own level as weeks pass.</summary>
    Fading,
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
        new(Channel.Fading, "fading"));

    public static string Id(this Channel channel) => Rows[channel].Id;
}
