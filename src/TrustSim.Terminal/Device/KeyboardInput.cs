using System.Collections.Concurrent;
using Terminal.Gui.Drivers;

namespace TrustSim.Terminal.Device;

/// <summary>
/// Reads the keyboard as soon as there is something to read. The toolkit looks every 20 ms, and reads 256 bytes at a time, so that a
/// letter of several bytes can fall between two readings.
/// </summary>
/// <param name="arrived">Set when something was read.</param>
sealed class KeyboardInput(EventWaitHandle arrived) : AnsiInput, IInput<char>
{
    // The greatest delay before it notices the end of the program.
    static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    // The toolkit waits as long for the end of a paste.
    static readonly TimeSpan PastePatience = TimeSpan.FromSeconds(5);

    readonly KeySequences sequences = new();
    readonly Decoder decoder = Encoding.UTF8.GetDecoder();
    readonly byte[] bytes = new byte[4096];
    ConcurrentQueue<char> keys = new();

    void IInput<char>.Initialize(ConcurrentQueue<char> inputQueue)
    {
        keys = inputQueue;
        Initialize(inputQueue);
    }

    void IInput<char>.Run(CancellationToken runCancellationToken)
    {
        var latest = Environment.TickCount64;
        while (!runCancellationToken.IsCancellationRequested)
        {
            if (Libc.WaitForInput(Patience) && Libc.Read(bytes) is > 0 and var count)
            {
                Enqueue(count);
                latest = Environment.TickCount64;
            }
            else
            {
                if (Environment.TickCount64 - latest > PastePatience.TotalMilliseconds) sequences.GiveUp();
                // A terminal that has gone away says so at once and for ever.
                runCancellationToken.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(1));
            }
        }
    }

    void Enqueue(int count)
    {
        var signs = new char[decoder.GetCharCount(bytes, 0, count, flush: false)];
        decoder.GetChars(bytes, 0, count, signs, 0, flush: false);
        foreach (var sign in sequences.Pass(signs)) keys.Enqueue(sign);
        arrived.Set();
    }
}
