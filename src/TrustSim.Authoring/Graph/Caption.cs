namespace TrustSim.Authoring.Graph;

/// <summary>Captions of scenes and ways, in the same words for every format.</summary>
static class Caption
{
    public const string Stop = "the story stops";

    /// <summary>The scene's own title, or the ending's.</summary>
    public static string Title(Scene scene) => Line(scene.NameOfEnding ?? scene.InBrief());

    /// <summary>The scene's kind and its further attributes: "ending", "2 weeks later", "only when …".</summary>
    public static IEnumerable<string> Words(SceneNode node)
    {
        var scene = node.Scene;
        yield return scene.Ending is not null ? "ending"
            : scene.EpisodeEnding is not null ? "ending of the episode"
            : scene.IsInterlude ? "interlude" : "decision";
        if (scene.Later > 0) yield return scene.Later == 1 ? "1 week later" : $"{scene.Later} weeks later";
        if (scene.When is { } when) yield return $"only when {Text(when)}, else passed over";
        if (!node.IsReachable) yield return "not reachable: nothing leads here from the start";
    }

    /// <summary>The reason to take a way, before its condition; empty where the story continues by itself.</summary>
    public static string Lead(Way way) => way.Lead switch
    {
        Graph.Lead.Choice => way.Choice!.When is { } when ? $"{way.Choice.Id} (only when {Text(when)})" : way.Choice.Id.Value,
        Graph.Lead.PassedOver => "passed over",
        Graph.Lead.NothingOpen => "no choice open",
        Graph.Lead.On => "",
    };

    public static string Condition(Way way) => way.When is { } when ? $"when {Text(when)}" : way.Otherwise ? "otherwise" : "";

    /// <summary>Text on one line that is safe to show.</summary>
    public static string Line(string text) =>
        ControlCharacters.Escape(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    static string Text(Condition condition) => Line(condition.Text);
}
