using System.Diagnostics;

namespace TrustSim.EndToEnd.Program;

/// <summary>Output and exit code of a program.</summary>
public sealed record Answer(int ExitCode, string Output, string Errors)
{
    /// <summary>The lines of <see cref="Output"/>, without the last empty one.</summary>
    public string[] Lines => Output.TrimEnd('\n').Split('\n');

    internal static Answer Of(ProcessStartInfo start, string input, TimeSpan? patience = null)
    {
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // A program may end before it has read all of its input.
        }

        if (!process.WaitForExit(patience ?? TimeSpan.FromMinutes(2)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{start.FileName} {string.Join(' ', start.ArgumentList)} does not end.");
        }

        return new(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }
}
