using System.Diagnostics;
using System.Runtime.InteropServices;
using TrustSim.EndToEnd.Program;

[assembly: AssemblyFixture(typeof(PublishedProgram))]
// Run one program at a time: these tests check function, not sharing of a machine.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace TrustSim.EndToEnd.Program;

/// <summary>
/// The program in its published form: built once with Native AOT, away from other builds, with the single file copied into an empty folder.
/// <c>TRUSTSIM_BINARY</c> names an existing build, for work on these tests.
/// </summary>
public sealed class PublishedProgram : IDisposable
{
    readonly DirectoryInfo temporary = Directory.CreateTempSubdirectory("trustsim-e2e-");
    readonly string file;

    public PublishedProgram()
    {
        var given = Environment.GetEnvironmentVariable("TRUSTSIM_BINARY");
        file = given ?? Path.Combine(temporary.CreateSubdirectory("alone").FullName, "trustsim");
        if (given is null && Machine.WhyNot is null) Publish();
    }

    /// <summary>The program's path. Skips the test where the program could not be published.</summary>
    public string File
    {
        get
        {
            Machine.Require();
            return file;
        }
    }

    /// <summary>Output of publishing; null where the caller supplied the program.</summary>
    public string? PublishOutput { get; private set; }

    /// <summary>Creates an empty folder.</summary>
    public string EmptyFolder() => temporary.CreateSubdirectory(Guid.NewGuid().ToString("N")).FullName;

    /// <summary>Runs the program without a terminal, in an empty folder, with an environment that is the same everywhere.</summary>
    public Answer Run(string[] arguments, string input = "", string? folder = null, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(File, arguments)
        {
            WorkingDirectory = folder ?? EmptyFolder(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in Surroundings(start.WorkingDirectory)) start.Environment[name] = value;
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Answer.Of(start, input);
    }

    /// <summary>The environment of the program, without the developer's own settings.</summary>
    internal static IEnumerable<(string Name, string Value)> Surroundings(string folder) =>
        [("PATH", "/usr/local/bin:/usr/bin:/bin"), ("HOME", folder), ("LANG", "C.UTF-8"), ("TERM", "screen")];

    public void Dispose() => temporary.Delete(recursive: true);

    void Publish()
    {
        var output = temporary.CreateSubdirectory("published").FullName;
        var runtime = $"linux-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
        var start = new ProcessStartInfo("dotnet",
        [
            "publish", "src/TrustSim", "-c", "Release", "-r", runtime, "-p:PublishAot=true", "-o", output,
            "--artifacts-path", temporary.CreateSubdirectory("artifacts").FullName, "--disable-build-servers",
        ])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // `dotnet test` sets variables for its own build, which would disturb another one.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        var answer = Answer.Of(start, "", TimeSpan.FromMinutes(20));
        PublishOutput = answer.Output + answer.Errors;
        if (answer.ExitCode != 0) throw new InvalidOperationException($"Publishing failed:\n{PublishOutput}");
        System.IO.File.Copy(Path.Combine(output, "trustsim"), file);
    }
}
