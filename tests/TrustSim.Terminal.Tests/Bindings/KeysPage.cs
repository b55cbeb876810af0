using System.Text;
using TrustSim.Terminal.Bindings;
using TrustSim.Terminal.Workshops;

namespace TrustSim.Terminal.Tests.Bindings;

/// <summary>docs/keys.md: the effect of every key on every screen, generated from the lists.</summary>
static class KeysPage
{
    static readonly (Area Area, string Title, string Intro)[] Parts =
    [
        (Area.Home, "Home", "The first screen, and what it leads to before a game begins."),
        (Area.Play, "Play", "A game and its debrief."),
        (Area.Workshop, "Workshop", "The group’s window and the facilitator’s notes."),
        (Area.Preview, "Preview", "`trustsim preview`, for a scenario that is being written."),
    ];

    public static string Write(IReadOnlyList<ShownScreen> all)
    {
        var page = new StringBuilder("# Keys\n\n<!-- A test makes this page of the screens’ lists; CONTRIBUTING.md says how. -->\n\n");
        page.Append("Within each part a key means one thing. Letters work in either case. `?` shows the keys of the screen ");
        page.Append("that you are on; in a text line, where `?` is text, `F1` does.\n");
        foreach (var (area, title, intro) in Parts)
        {
            page.Append($"\n## {title}\n\n{intro}\n\n| key | what it does | where |\n|---|---|---|\n");
            foreach (var row in Rows([.. all.Where(shown => shown.State.Area == area && !shown.IsHelp)])) page.Append(row).Append('\n');
        }

        return page.ToString();
    }

    static IEnumerable<string> Rows(IReadOnlyList<ShownScreen> area)
    {
        var screens = area.Select(shown => shown.State.Screen).Distinct().ToList();
        var window = area.Where(shown => shown.Parts[0] == typeof(GroupScreen)).Select(shown => shown.State.Screen).ToHashSet();
        var lines =
            from shown in area
            from line in shown.Bindings.HelpLines(isGeneral: true)
            group shown.State.Screen by line
            into same
            select (same.Key.Keys, same.Key.Does, On: same.Distinct().ToList());
        // Group all effects of a key.
        var rows = lines.GroupBy(line => line.Keys.Split(' ')[0]).SelectMany(key => key);
        return rows.Select(row => $"| {row.Keys} | {row.Does} | {Where(row.On)} |");

        string Where(List<string> on)
        {
            var others = screens.Except(on).ToList();
            if (others.Count < 2) return others.Count == 0 ? "everywhere" : $"everywhere but {others[0]}";
            // The stages of a workshop are many.
            var isWindow = window.Count > 0 && window.All(on.Contains);
            return string.Join(", ", isWindow ? on.Except(window).Prepend("the group’s window") : on);
        }
    }
}
