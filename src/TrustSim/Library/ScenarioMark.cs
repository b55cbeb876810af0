using System.Text.RegularExpressions;
using TrustSim.Authoring.Format;
using TrustSim.Records.Files;

namespace TrustSim.Library;

/// <summary>Tells by what a file holds, and not by its name, whether somebody has written a scenario or a translation there.</summary>
static partial class ScenarioMark
{
    /// <summary>Whether the file reads as a scenario or a translation, or is one with mistakes in it. What cannot be read is
    /// none.</summary>
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
        // In every encoding that scenarios are read in, these letters follow each other but for zeros.
        var letters = string.Concat(bytes.Where(each => each != 0).Select(each => (char)each));
        if (FirstKey().IsMatch(letters)) return true;
        return letters.Contains("trustsim", StringComparison.Ordinal) && ScenarioReader.Read(bytes, "output").Scenario is not null;
    }

    [GeneratedRegex("""^(\xEF\xBB\xBF|\xFE\xFF|\xFF\xFE)?["']?(trustsim|translation)["']?[ \t]*:""", RegexOptions.Multiline)]
    private static partial Regex FirstKey();
}
