using System.Reflection;

namespace TrustSim.Licences;

/// <summary>The licences of the program and of everything inside it.</summary>
/// <param name="Package">The package's name; all whose names begin so where it ends in <c>*</c>.</param>
/// <param name="Name">The licence, as SPDX names it.</param>
sealed record Licence(string Package, string Name, string Holder)
{
    const string Own = "MIT";

    public static IReadOnlyList<Licence> All { get; } =
        [.. Read("packages").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))
            .Select(row => new Licence(row[0], row[1], row[2]))];

    /// <summary>Whether it is that of the package.</summary>
    public bool IsOf(string package) =>
        Package[^1] == '*' ? package.StartsWith(Package[..^1], StringComparison.Ordinal) : package == Package;

    /// <summary>All of it for a person to read: who holds the rights in what, then each licence once.</summary>
    public static string Page() => string.Join('\n',
    [
        Say.Text("licence.own", ("licence", Runs.FromProgram(Own))),
        "",
        Say.Text("licence.others"),
        .. All.Select(each => $"  {each.Package}: {each.Name}. © {each.Holder}"),
        .. All.Select(each => each.Name).Append(Own).Distinct().Order(StringComparer.Ordinal)
            .SelectMany(name => (string[])["", $"== {name}", "", Read(name).TrimEnd()]),
        "",
    ]);

    static string Read(string name)
    {
        using var text = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"licences/{name}.txt")!);
        return text.ReadToEnd();
    }
}
