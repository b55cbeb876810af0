using TrustSim.Records.Journal;

namespace TrustSim.Commands;

/// <summary>Finds the play that somebody means.</summary>
static class PlayFinder
{
    /// <param name="plays">As the command lists them.</param>
    /// <param name="which">A number of the list, a scenario's name or title, or a journal's name.</param>
    /// <returns>Of several the first; null where there is none.</returns>
    public static KeptPlay? Find(IReadOnlyList<KeptPlay> plays, string which)
    {
        if (int.TryParse(which, out var number)) return number >= 1 && number <= plays.Count ? plays[number - 1] : null;
        return plays.FirstOrDefault(kept => new[] { kept.Tree!.Scenario, kept.Title, Path.GetFileNameWithoutExtension(kept.File) }.Contains(which, StringComparer.OrdinalIgnoreCase));
    }
}
