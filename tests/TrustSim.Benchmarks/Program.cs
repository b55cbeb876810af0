using BenchmarkDotNet.Running;
using TrustSim.Benchmarks;

const string Help =
    """
    Measures TrustSim. After `dotnet run -c Release --project tests/TrustSim.Benchmarks --` comes one of:

      --filter '*'            everything below
      --filter '*Reading*'    reading a shipped scenario, and one of 10,000 scenes
      --filter '*Decision*'   one decision with a team of six
      --list flat             the names to filter by
      --reading               reading and checking beside a bare parse of the same text, at 1,000 and 10,000 scenes
      --cold-start BINARY     from starting a published trustsim to its first screen
                              (a pseudo-terminal by `script` of util-linux; 30 times)
      --keys BINARY           from a key to the frame that follows, on home, a scene, a question, the debrief and a vote
      --paths [FILE]          what counting all paths costs beside the same decisions alone, with the full model and a team of six,
                              or of a scenario; 12x4 stands for a generated one of 12 decisions with 4 answers
      --check OLD NEW FILE    check by two published builds in turn: time and memory, and their ratios
      --saved FOLDER [N]      finding 1,000 or N saved playthroughs and their history; a missing folder is created
                              and left for `TRUSTSIM_HOME=FOLDER trustsim history`
      --records OLD NEW [N]   history, export, cohort, import and home of two published builds with 1,000 or N
                              playthroughs: time, memory, size

    With --filter, all other options of BenchmarkDotNet hold too: --job short is quicker and less exact.
    """;

switch (args)
{
    case [] or ["--help" or "-h" or "-?"]:
        Console.WriteLine(Help);
        return 0;
    case ["--reading"]:
        Console.WriteLine(ReadingRatio.Measure());
        return 0;
    case ["--cold-start", var binary] when File.Exists(binary):
        Console.WriteLine(ColdStart.Measure(Path.GetFullPath(binary)));
        return 0;
    case ["--cold-start", ..]:
        Console.Error.WriteLine("--cold-start wants the path of a published trustsim.");
        return 2;
    case ["--keys", var binary] when File.Exists(binary):
        Console.WriteLine(KeyToFrame.Measure(Path.GetFullPath(binary)));
        return 0;
    case ["--keys", ..]:
        Console.Error.WriteLine("--keys wants the path of a published trustsim.");
        return 2;
    case ["--paths" or "--roads"]:
        Console.WriteLine(PathsMeasure.Measure(ManyPaths.Text(), 15));
        return 0;
    case ["--paths" or "--roads", var size] when Crossroads.Named(size) is { } generated:
        Console.WriteLine(PathsMeasure.Measure(generated, 3));
        return 0;
    case ["--paths" or "--roads", var scenario] when File.Exists(scenario):
        Console.WriteLine(PathsMeasure.Measure(File.ReadAllText(scenario), 5));
        return 0;
    case ["--paths" or "--roads", ..]:
        Console.Error.WriteLine("--paths wants the path of a scenario, or a size such as 12x4.");
        return 2;
    case ["--check", var before, var after, var scenario] when File.Exists(before) && File.Exists(after):
        var file = scenario;
        if (Crossroads.Named(scenario) is { } text)
        {
            file = Path.Combine(Directory.CreateTempSubdirectory().FullName, $"{scenario}.yaml");
            File.WriteAllText(file, text);
        }

        Console.WriteLine(CheckRatio.Measure(Path.GetFullPath(before), Path.GetFullPath(after), file, 3));
        return 0;
    case ["--check", ..]:
        Console.Error.WriteLine("--check wants two published builds of trustsim, and a scenario or a size such as 12x4.");
        return 2;
    case ["--saved" or "--kept", var folder]:
        Console.WriteLine(SavedMeasure.Measure(folder, ReadingBenchmarks.ShippedText()));
        return 0;
    case ["--saved" or "--kept", var folder, var number] when int.TryParse(number, out var count) && count > 0:
        Console.WriteLine(SavedMeasure.Measure(folder, ReadingBenchmarks.ShippedText(), count));
        return 0;
    case ["--saved" or "--kept", ..]:
        Console.Error.WriteLine("--saved wants a folder, and may have a number of playthroughs.");
        return 2;
    case ["--records", var before, var after] when File.Exists(before) && File.Exists(after):
        Console.WriteLine(RecordsRatio.Measure(Path.GetFullPath(before), Path.GetFullPath(after), SavedMeasure.Plays));
        return 0;
    case ["--records", var before, var after, var number]
        when File.Exists(before) && File.Exists(after) && int.TryParse(number, out var count) && count > 0:
        Console.WriteLine(RecordsRatio.Measure(Path.GetFullPath(before), Path.GetFullPath(after), count));
        return 0;
    case ["--records", ..]:
        Console.Error.WriteLine("--records wants two published builds of trustsim, and may have a number of playthroughs.");
        return 2;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
        return 0;
}
