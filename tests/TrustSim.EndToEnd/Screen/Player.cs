using System.Text;

namespace TrustSim.EndToEnd.Screen;

/// <summary>A person at the keyboard who reads everything before continuing.</summary>
sealed class Player(PseudoTerminal terminal)
{
    readonly StringBuilder read = new();

    /// <summary>All text read so far.</summary>
    public string Read => read.ToString();

    /// <summary>Number of decisions.</summary>
    public int Decisions { get; private set; }

    /// <summary>Reads the page to its end, screen by screen.</summary>
    public string ReadPage()
    {
        var screen = terminal.Screen;
        read.AppendLine(screen);
        while (screen.Contains("more: Space", StringComparison.Ordinal))
        {
            screen = terminal.PressAndWait("Space");
            read.AppendLine(screen);
        }

        return screen;
    }

    /// <summary>Reads on to the first question.</summary>
    public Player ToQuestion()
    {
        for (var screen = ReadPage(); !IsAsked(screen); screen = ReadPage()) terminal.PressAndWait("Enter");
        return this;
    }

    /// <summary>From the first scene to the first part of the debrief.</summary>
    /// <param name="choose">The option to choose at each decision, both counted from 1.</param>
    public void PlayToDebrief(Func<int, int> choose)
    {
        for (var screen = ReadPage(); !screen.Contains("What happened", StringComparison.Ordinal); screen = ReadPage())
        {
            if (IsAsked(screen))
            {
                var option = choose(++Decisions);
                terminal.PressAndWait($"{option}");
                terminal.WaitFor($"►{option}");
                terminal.PressAndWait("Enter");
                terminal.WaitFor("▌ ");
            }
            else
            {
                terminal.PressAndWait("Enter");
            }
        }
    }

    static bool IsAsked(string screen) => screen.Contains(" choose", StringComparison.Ordinal);

    /// <summary>Through the parts of the debrief to the last.</summary>
    public void ReadDebrief(int parts)
    {
        for (var part = 2; part <= parts; part++)
        {
            // A part can have several pages, each of which Enter reads on.
            for (var page = 0; page < 9; page++)
            {
                terminal.PressAndWait("Enter");
                if (ReadPage().Contains($"{part} of {parts}", StringComparison.Ordinal)) break;
            }
        }
    }
}
