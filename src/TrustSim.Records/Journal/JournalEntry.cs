using System.Text.Json.Serialization;
using TrustSim.Core.Play;
using TrustSim.Core.Story;

namespace TrustSim.Records.Journal;

/// <summary>
/// Every line of a journal but the first: something that happened in the play. What it says beyond these fields is not read, and stays in
/// the file.
/// </summary>
/// <param name="Kind">One of <see cref="Kinds"/>; null in version 1, where the fields tell.</param>
/// <param name="At">When it was written (UTC); null in version 1.</param>
sealed record JournalEntry(
    string? Kind = null,
    DateTimeOffset? At = null,
    string? Scene = null,
    string? Choice = null,
    int? Keep = null,
    int? Road = null,
    string? Name = null,
    bool? Done = null,
    string? Who = null,
    Move? Trust = null,
    Move? Fear = null,
    string? Question = null,
    string? Text = null,
    Fulfilment? Went = null)
{
    public const string Decide = "decide";
    public const string Back = "back";
    public const string Go = "go";
    public const string Call = "name";
    public const string End = "done";
    public const string Predict = "predict";
    public const string Reflect = "reflect";
    public const string Commit = "commit";
    public const string Seen = "seen";
    public const string Alias = "alias";
    public const string Renew = "scenario";
    public const string Resume = "resume";

    /// <summary>The kinds that this version of TrustSim knows.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [Decide, Back, Go, Call, End, Predict, Reflect, Commit, Seen, Alias, Renew,
        Resume];

    /// <summary>The kind, which in version 1 follows from the fields.</summary>
    [JsonIgnore]
    public string? KindOrVersion1 => Kind ?? (Done == true ? End : Keep is not null ? Back : Choice is not null ? Decide : null);

    /// <summary>The play after it; null where it makes no sense there.</summary>
    public PlaythroughTree? After(PlaythroughTree tree)
    {
        var after = KindOrVersion1 switch
        {
            Decide when Scene is not null && Choice is not null => tree.Decide(new Decision(new SceneId(Scene), new ChoiceId(Choice)), At),
            Back when Keep is { } keep => tree.Keep(keep),
            Go when Road is { } branch => tree.Switch(branch),
            Call when Road is { } branch && Name is not null => tree.RenameBranch(branch, Name),
            End => tree.Reach(At),
            Predict when Who is not null && Trust is { } trust && Fear is { } fear => tree.Predict(new(new(Who), trust, fear)),
            Reflect when Question is not null && Text is not null && At is { } at => tree.Reflect(new(Question, Text, at)),
            Commit when Text is not null && At is { } at => tree with { Commitment = new(Text, at, []) },
            Seen when tree.Commitment is { } made && At is { } at => tree with { Commitment = made.Remind(at, Went) },
            Alias when Name is not null => tree with { Alias = Name.Length == 0 ? null : Name },
            Renew when Keep is { } keep && Text is not null => tree.Renew(Text, keep),
            Resume when At is { } at => tree with { Resumed = tree.Resumed.Add(at) },
            _ => null,
        };
        // To be reminded of a play is not to play it, nor is to give it an alias: the numbers that plays are listed by stay with them.
        return after is null || KindOrVersion1 is Seen or Alias ? after : after with { Latest = At ?? after.Latest };
    }
}
