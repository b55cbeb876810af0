using System.Collections.Concurrent;
using Terminal.Gui.Drivers;
using Terminal.Gui.Time;

namespace TrustSim.Terminal.Device;

/// <summary>
/// The one place where the toolkit's loop rests. Each turn begins here: what the last one drew goes out, then it waits for a key. The
/// toolkit would sleep 40 ms whatever happens.
/// </summary>
sealed class KeyProcessor(ConcurrentQueue<char> keys, ITimeProvider? time, EventWaitHandle arrived, Func<ScreenOutput?> output)
    : AnsiInputProcessor(keys, time), IInputProcessor
{
    // The greatest delay of a postponed task, such as the tick of a clock.
    static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(30);

    void IInputProcessor.ProcessQueue()
    {
        output()?.Flush();
        if (InputQueue.IsEmpty) arrived.WaitOne(Rest);
        ProcessQueue();
    }
}
