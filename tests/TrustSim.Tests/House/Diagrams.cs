using System.Text.RegularExpressions;

namespace TrustSim.Tests.House;

/// <summary>Mermaid state diagrams.</summary>
static partial class Diagrams
{
    public static void ShouldBeTable(this string diagram, string table)
    {
        diagram.ShouldBe(table, $"The diagram to put there:\n{table}\n");
        foreach (var line in table.Split('\n').Skip(1))
            IsSound(line).ShouldBeTrue($"Mermaid draws something else for:\n{line}\nA guard's reason has letters, digits and commas only.");
    }

    /// <summary>
    /// Whether Mermaid draws one transition from one state to another. A semicolon would end the line, and the words after it would become
    /// states that do not exist.
    /// </summary>
    public static bool IsSound(string line) => Way().IsMatch(line);

    [GeneratedRegex(@"^ *(?:\w+|\[\*\]) --> \w+(?: : \w+(?: \[[\p{L}\p{Nd} ,’-]+\])?)?$")]
    private static partial Regex Way();
}
