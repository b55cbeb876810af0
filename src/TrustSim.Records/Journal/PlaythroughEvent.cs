namespace TrustSim.Records.Journal;

/// <summary>An event of a playthrough: every line of its journal but the first.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Decide), "decide")]
[JsonDerivedType(typeof(Back), "back")]
[JsonDerivedType(typeof(Switch), "go")]
[JsonDerivedType(typeof(RenameBranch), "name")]
[JsonDerivedType(typeof(Finish), "done")]
[JsonDerivedType(typeof(Predict), "predict")]
[JsonDerivedType(typeof(Reflect), "reflect")]
[JsonDerivedType(typeof(Commit), "commit")]
[JsonDerivedType(typeof(Seen), "seen")]
[JsonDerivedType(typeof(SetAlias), "alias")]
[JsonDerivedType(typeof(Renew), "scenario")]
[JsonDerivedType(typeof(Resume), "resume")]
abstract record PlaythroughEvent
{
    /// <summary>Returns the playthrough after the event; null where the event is impossible there.</summary>
    /// <param name="at">Time of the event; null in a journal without times.</param>
    public abstract PlaythroughTree? After(PlaythroughTree tree, DateTimeOffset? at);

    /// <summary>The player's private writing. It never leaves the machine.</summary>
    public abstract record Personal : PlaythroughEvent;

    public sealed record Decide(string Scene, string Choice) : PlaythroughEvent
    {
        public override PlaythroughTree After(PlaythroughTree tree, DateTimeOffset? at) => tree.Decide(new(new(Scene), new(Choice)), at);
    }

    /// <summary>The player went back.</summary>
    /// <param name="Keep">Number of decisions that stay.</param>
    public sealed record Back(int Keep) : PlaythroughEvent
    {
        public override PlaythroughTree After(PlaythroughTree tree, DateTimeOffset? at) => tree.Keep(Keep);
    }

    /// <summary>The player switched to another branch.</summary>
    public sealed record Switch([property: JsonPropertyName("road")] int Branch) : PlaythroughEvent
    {
        public override PlaythroughTree? After(PlaythroughTree tree, DateTimeOffset? at) => tree.Switch(Branch);
    }

    public sealed record RenameBranch([property: JsonPropertyName("road")] int Branch, string Name) : PlaythroughEvent
    {
        public override PlaythroughTree After(PlaythroughTree tree, DateTimeOffset? at) => tree.RenameBranch(Branch, Name);
    }

    /// <summary>The player reached the debrief.</summary>
    public sealed record Finish : PlaythroughEvent
    {
        public override PlaythroughTree After(PlaythroughTree tree, DateTimeOffset? at) => tree.Reach(at);
    }

    /// <summary>The player's prediction for the last decision.</summary>
    public sealed record Predict(string Who, Move Trust, Move Fear) : PlaythroughEvent
    {
        public override PlaythroughTree? After(PlaythroughTree tree, DateTimeOffset? at) => tree.Predict(new(new(Who), Trust, Fear));
    }

    public sealed record Reflect(string Question, string Text) : Personal
    {
        public override PlaythroughTree? After(PlaythroughTree tree, DateTimeOffset? at) =>
            at is { } time ? tree.Reflect(new(Question, Text, time)) : null;
    }

    public sealed record Commit(string Text) : Personal
    {
        public override PlaythroughTree? After(PlaythroughTree tree, DateTimeOffset? at) =>
            at is { } time ? tree with { Commitment = new(Text, time, []) } : null;
    }

    /// <summary>The program reminded the player of the commitment.</summary>
    /// <param name="Went">The player's answer; null where the player gave none.</param>
    public sealed record Seen(Fulfilment? Went = null) : Personal
    {
        public override PlaythroughTree? After(PlaythroughTree tree, DateTimeOffset? at) =>
            tree.Commitment is { } made && at is { } time ? tree with { Commitment = made.Remind(time, Went) } : null;
    }

    public sealed record SetAlias(string Name) : PlaythroughEvent
    {
        public override PlaythroughTree After(PlaythroughTree tree, DateTimeOffset? at) =>
            tree with { Alias = Name.Length == 0 ? null : Name };
    }

    /// <summary>The player moved to another version of the scenario.</summary>
    /// <param name="Keep">Number of the current branch's decisions that were replayed in it.</param>
    public sealed record Renew(int Keep, string Text) : PlaythroughEvent
    {
        public override PlaythroughTree After(PlaythroughTree tree, DateTimeOffset? at) => tree.Renew(Text, Keep);
    }

    /// <summary>The player came back after a pause.</summary>
    /// <param name="Laws">The version of the laws by which the playthrough continues; null stands for 1.</param>
    public sealed record Resume(int? Laws = null) : PlaythroughEvent
    {
        public override PlaythroughTree? After(PlaythroughTree tree, DateTimeOffset? at) =>
            at is { } time ? tree with { Resumed = tree.Resumed.Add(time), Laws = Laws ?? 1 } : null;
    }
}
