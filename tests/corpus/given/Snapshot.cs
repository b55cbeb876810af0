using System.Reflection;
using System.Runtime.CompilerServices;

namespace TrustSim.Corpus;

/// <summary>
/// Compares a text with the file of its name in the project's Snapshots. Where they differ it writes NAME.received.txt beside it and fails;
/// with TRUSTSIM_UPDATE_SNAPSHOTS=1 it writes the file itself.
/// </summary>
static class Snapshot
{
    public static void ShouldMatch(string name, string text, [CallerFilePath] string caller = "")
    {
        // A screen ends its rows with spaces; editors take them away.
        text = string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(row => row.TrimEnd())).TrimEnd() + "\n";
        var folder = Path.Combine(Scenarios.Root, "tests", Assembly.GetExecutingAssembly().GetName().Name!, "Snapshots");
        var (file, received) = (Path.Combine(folder, name + ".txt"), Path.Combine(folder, name + ".received.txt"));
        if (Environment.GetEnvironmentVariable("TRUSTSIM_UPDATE_SNAPSHOTS") == "1") File.WriteAllText(file, text);
        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (text == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        text.ShouldBe(expected, $"{Path.GetFileName(caller)}: compare {received} with {file}; TRUSTSIM_UPDATE_SNAPSHOTS=1 accepts it.");
    }
}
