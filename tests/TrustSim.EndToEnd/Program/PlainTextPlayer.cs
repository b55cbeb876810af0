using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace TrustSim.EndToEnd.Program;

/// <summary>
/// Runs the program in plain lines at a terminal, with a data folder, until a test kills it. <c>script</c> provides the terminal, at a
/// fraction of the cost of tmux.
/// </summary>
sealed class PlainTextPlayer : IDisposable
{
    public const string Prompt = ", or ? > ";
    public const string Pause = "Enter to continue > ";
    public const string Debrief = "This was the debrief.";

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly Process terminal;
    readonly Task reading;
    readonly StringBuilder seen = new();
    readonly object guard = new();

    /// <param name="home">The data folder.</param>
    public PlainTextPlayer(string program, string arguments, string home)
    {
        // The width keeps every line whole. The shell becomes the program, so that the process id is the program's.
        var start =
            new ProcessStartInfo("script",
                ["-qfec", $"stty cols 500 rows 50 -echo; echo pid=$$; exec '{program}' {arguments} --linear", "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment.Clear();
        foreach (var (name, value) in PublishedProgram.Surroundings(home)) start.Environment[name] = value;
        start.Environment["SHELL"] = "/bin/sh";
        start.Environment["TRUSTSIM_HOME"] = home;
        terminal = Process.Start(start)!;
        reading = Task.Run(Read);
        ProcessId =
            int.Parse(
                WaitFor(0, text => text.Contains("pid=", StringComparison.Ordinal) && text.Contains('\n', StringComparison.Ordinal))
                    .Split("pid=")[1].Split('\r', '\n')[0], CultureInfo.InvariantCulture);
    }

    public int ProcessId { get; }

    /// <summary>Length of the output so far.</summary>
    public int Length
    {
        get
        {
            lock (guard) return seen.Length;
        }
    }

    /// <summary>All output so far.</summary>
    public string Seen
    {
        get
        {
            lock (guard) return seen.ToString();
        }
    }

    public void Answer(string line)
    {
        terminal.StandardInput.Write(line + "\n");
        terminal.StandardInput.Flush();
    }

    void TryAnswer(string line)
    {
        try
        {
            Answer(line);
        }
        catch (IOException)
        {
            // A program that was killed a moment ago reads no more.
        }
    }

    /// <summary>Waits until the new output meets the condition.</summary>
    /// <exception cref="TimeoutException">The output does not come.</exception>
    public string WaitFor(int since, Func<string, bool> isWanted)
    {
        lock (guard)
        {
            while (true)
            {
                var text = seen.ToString(since, seen.Length - since);
                if (isWanted(text)) return text;
                if (!Monitor.Wait(guard, Patience)) throw new TimeoutException($"It never came; the terminal shows:\n{text}");
            }
        }
    }

    /// <summary>Kills the program with a signal that it cannot handle, and returns its last output.</summary>
    public string Kill()
    {
        using (var program = Process.GetProcessById(ProcessId)) program.Kill();
        reading.GetAwaiter().GetResult();
        terminal.WaitForExit();
        return Seen;
    }

    public void Dispose()
    {
        if (!terminal.HasExited) terminal.Kill(entireProcessTree: true);
        terminal.Dispose();
    }

    async Task Read()
    {
        var buffer = new char[4096];
        while (await terminal.StandardOutput.ReadAsync(buffer) is > 0 and var count)
        {
            lock (guard)
            {
                seen.Append(buffer, 0, count);
                Monitor.PulseAll(guard);
            }

            // A person reads on; the answers of a test are for questions.
            if (Seen.EndsWith(Pause, StringComparison.Ordinal)) TryAnswer("");
        }
    }
}
