using System.Text.RegularExpressions;

namespace TrustSim.Library;

/// <summary>Recognises scenarios and translations by the content of a file, not by its name.</summary>
static partial class ScenarioMark
{
    /// <summary>Whether the file is a scenario or a translation, even one with mistakes. An unreadable file is neither.</summary>
    /// <param name="real">A resolved path.</param>
    public static bool IsIn(string real)
    {
        try
        {
            return RealPath.HoldsSomething(real) && IsIn(ScenarioLibrary.ReadFile(real));
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return false;
        }
    }

    static bool IsIn(byte[] bytes)
    {
        // In every supported encoding these letters follow one another, with only zeros between them.
        var letters = string.Concat(bytes.Where(each => each != 0).Select(each => (char)each));
        if (FirstKey().IsMatch(letters)) return true;
        return letters.Contains("trustsim", StringComparison.Ordinal) && ScenarioReader.Read(bytes, "output").Scenario is not null;
    }

    [GeneratedRegex("""^(\xEF\xBB\xBF|\xFE\xFF|\xFF\xFE)?["']?(trustsim|translation)["']?[ \t]*:""", RegexOptions.Multiline)]
    private static partial Regex FirstKey();
}
