using System.Globalization;

namespace TrustSim.EndToEnd.Program;

/// <summary>The processes of this machine, from <c>/proc</c>.</summary>
static class Processes
{
    public static IReadOnlyList<int> ChildrenOf(int parent) =>
        [.. All().Where(process => process.Parent == parent).Select(process => process.Id)];

    public static string NameOf(int id) => All().FirstOrDefault(process => process.Id == id).Name ?? "";

    public static bool IsAlive(int id) => All().Any(process => process.Id == id);

    static IEnumerable<(int Id, int Parent, string Name)> All()
    {
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id)) continue;
            string stat;
            try
            {
                stat = File.ReadAllText($"{folder}/stat");
            }
            catch (IOException)
            {
                // The process has ended meanwhile.
                continue;
            }

            // "12 (name) S 1 …": the name may contain brackets. A zombie (Z) is a process that has ended.
            var end = stat.LastIndexOf(')');
            var rest = stat[(end + 2)..].Split(' ');
            if (rest[0] != "Z")
                yield return (id, int.Parse(rest[1], CultureInfo.InvariantCulture),
                    stat[(stat.IndexOf('(', StringComparison.Ordinal) + 1)..end]);
        }
    }
}
