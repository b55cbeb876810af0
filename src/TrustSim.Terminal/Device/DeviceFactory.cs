using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Time;

namespace TrustSim.Terminal.Device;

/// <summary>
/// Makes the parts by which the toolkit meets a Unix terminal: ours write only what changes, and wait for keys instead of looking for
/// them now and then. On Windows the toolkit's own do it.
/// </summary>
sealed class DeviceFactory(bool withMouse) : ComponentFactoryImpl<char>, IDisposable
{
    readonly AutoResetEvent arrived = new(false);

    public ScreenOutput? Output { get; private set; }

    /// <summary>An application that uses these parts.</summary>
    public static IApplication CreateApplication(DeviceFactory factory)
    {
        var app = Application.Create();
        // The toolkit lets nobody choose: it takes drivers by name, and knows its own three names only.
        FactoryOf(app) = factory;
        // The loop rests where it waits for keys, so that it need not sleep besides.
        Application.MaximumIterationsPerSecond = ushort.MaxValue;
        return app;
    }

    public override string GetDriverName() => DriverRegistry.Names.ANSI;

    public override IInput<char> CreateInput() => new KeyboardInput(arrived);

    public override IInputProcessor CreateInputProcessor(ConcurrentQueue<char> inputBuffer, ITimeProvider? timeProvider = null) =>
        new KeyProcessor(inputBuffer, timeProvider, arrived, () => Output);

    public override IOutput CreateOutput()
    {
        Output = new ScreenOutput(text => Libc.Write(Encoding.UTF8.GetBytes(text)), () => new(Console.WindowWidth, Console.WindowHeight),
            withMouse);
        Output.Take();
        return Output;
    }

    public void Dispose() => arrived.Dispose();

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_componentFactory")]
    static extern ref IComponentFactory? FactoryOf([UnsafeAccessorType("Terminal.Gui.App.ApplicationImpl, Terminal.Gui")] object app);
}
