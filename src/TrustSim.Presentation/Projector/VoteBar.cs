namespace TrustSim.Presentation.Projector;

/// <summary>One answer of a ballot's result.</summary>
/// <param name="Votes">Null: nobody counted them.</param>
/// <param name="Before">The votes of the first ballot; null: this is the first.</param>
sealed record VoteBar(string Text, int? Votes, int? Before)
{
    /// <summary>What stands in place of the votes, and of their bar, while hands are counted; null: the vote is closed.</summary>
    public string? Figure { get; init; }

    /// <summary>The tables that voted for it; null: nothing says whose votes these are.</summary>
    public string? Who { get; init; }

    /// <summary>Whether it has won.</summary>
    public bool IsWinner { get; init; }

    /// <summary>Whether it is pointed at, where several can be taken.</summary>
    public bool IsPointed { get; init; }

    /// <summary>Whether the group has come to it: until then it is an answer without figures.</summary>
    public bool IsShown { get; init; } = true;

    /// <summary>How much of its bar is drawn, 0 to 1, while it grows.</summary>
    public double Grown { get; init; } = 1;
}
