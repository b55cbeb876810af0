namespace TrustSim.Terminal.PlainText;

/// <summary>Derives from a list of lines what handles one, and the help.</summary>
static class LineBindings
{
    /// <summary>Handles a line. Returns whether it meant something.</summary>
    public static bool Hear(this IEnumerable<LineBinding> bindings, string line)
    {
        var words = line.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var (first, rest) = (words.Length > 0 ? words[0] : "", words.Length > 1 ? words[1] : "");
        if (rest.Length == 0 && AnswerReader.NumberIn(first) is { } number) first = $"{number}";
        if (first.Length == 0 || bindings.FirstOrDefault(binding => binding.Has(first, rest)) is not { } found) return false;
        found.Do(first, rest);
        return true;
    }

    /// <summary>A line of help for each.</summary>
    public static IEnumerable<string> Help(this IEnumerable<LineBinding> bindings) =>
        bindings.Where(binding => binding.When && binding.Name.Length > 0).Select(binding =>
            Say.Text("plain.help-line", ("line", Runs.FromProgram(binding.Name)), ("does", Runs.FromProgram(binding.Help))));
}
