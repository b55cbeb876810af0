namespace TrustSim.Core.Story;

/// <summary>One of the scenarios that a campaign plays one after the other as one story. Its scenes have its id and a slash before their
/// own id; its opening page has its id alone.</summary>
/// <param name="Id">A word of the author's that names it in conditions.</param>
/// <param name="When">The campaign passes it over where this does not hold as the episode before it ends. Null: never.</param>
public sealed record Episode(string Id, string Title, string Summary, int Minutes, Condition? When)
{
    /// <summary>Stands between the id of an episode and that of one of its scenes or risks.</summary>
    public const char Slash = '/';

    /// <summary>The page with which it opens: its title and its summary.</summary>
    public SceneId Opening => new(Id);

    /// <summary>The id that a scene or a risk of the episode has within the campaign.</summary>
    public static string IdIn(string episode, string own) => $"{episode}{Slash}{own}";

    /// <summary>The id of the episode that a scene or a risk belongs to; empty: it belongs to none.</summary>
    public static string EpisodeOf(string id) => id.IndexOf(Slash, StringComparison.Ordinal) is > 0 and var end ? id[..end] : "";

    /// <summary>The id of a scene or a risk within its own episode.</summary>
    public static string OwnId(string id) => id[(id.IndexOf(Slash, StringComparison.Ordinal) + 1)..];
}
