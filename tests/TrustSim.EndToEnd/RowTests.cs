using System.Text.RegularExpressions;
using TrustSim.EndToEnd.Program;
using TrustSim.EndToEnd.Screen;

namespace TrustSim.EndToEnd;

/// <summary>The bytes that go to the terminal for a key: those of the rows that it changed, and no others.</summary>
public sealed partial class RowTests(PublishedProgram program)
{
    const int Width = 80;
    const int Height = 24;

    [Theory, InlineData("calm"), InlineData("reader")]
    public void A_key_rewrites_only_the_rows_that_it_changed(string theme)
    {
        using var terminal = new PseudoTerminal(program, Width, Height, environment: ("TRUSTSIM_MOTION", "off"));
        terminal.Start($"--theme {theme}", "Scenarios");
        var follower = new Follower(terminal);
        follower.Press("home", "Down", "Down", "Up", "3", "1", "?", "Escape", "s", "Down", "Right", "Escape", "2");
        follower.Press("scene", "Enter", "t", "Right", "Escape", "n", "n", "?", "Escape", "m", "Escape", "Enter", "PageUp");
        follower.PlayToQuestion();
        follower.Press("question", "Down", "Down", "Up", "4", "1", "n", "n", "t", "Escape", "r", "Escape", "PageUp", "Space");
        follower.PlayUntil("What happened");
        follower.Press("debrief", "Enter", "n", "n", "1", "Escape", "?", "Escape", "m", "Down", "Escape", "PageUp", "Enter");
        follower.PlayUntil("3 of 4");
        follower.Press("debrief", "Down", "Up", "1", "6");
        follower.PlayUntil("4 of 4");
        follower.Press("debrief", "Down", "Up", "2", "Escape");
    }

    /// <summary>Presses keys, and looks at what was written for each.</summary>
    sealed partial class Follower
    {
        // More keys than any scenario takes to its debrief.
        const int MostKeys = 400;

        readonly PseudoTerminal terminal;
        readonly ScreenDecoder decoder = new(Width, Height);
        int read;

        public Follower(PseudoTerminal terminal)
        {
            this.terminal = terminal;
            read = terminal.Raw.IndexOf("\e[?1049h", StringComparison.Ordinal);
            Follow("the start");
        }

        public void Press(string where, params string[] keys)
        {
            foreach (var key in keys) Press(where, key);
        }

        /// <summary>Reads on until something is asked.</summary>
        public void PlayToQuestion()
        {
            for (var keys = 0; keys < MostKeys && !IsAsked; keys++) Press("on the way", "Enter");
            IsAsked.ShouldBeTrue(decoder.Text);
        }

        /// <summary>Reads on, and takes the first answer to every question, until a page has these words.</summary>
        public void PlayUntil(string words)
        {
            for (var keys = 0; keys < MostKeys && !decoder.Text.Contains(words, StringComparison.Ordinal); keys++)
            {
                if (IsAsked && !FirstAnswer().IsMatch(decoder.Text.Split('\n')[decoder.Cursor.Row])) Press("on the way", "1");
                Press("on the way", "Enter");
            }

            decoder.Text.ShouldContain(words);
        }

        bool IsAsked => FirstAnswer().IsMatch(decoder.Text);

        void Press(string where, string key)
        {
            // In its first quarter of a second a page ignores keys.
            Thread.Sleep(PseudoTerminal.Look);
            var before = decoder.Rows;
            decoder.Forget();
            terminal.Press(key);
            Follow($"{key}, {where}");
            var after = decoder.Rows;
            var changed = Enumerable.Range(0, Height).Where(row => before[row] != after[row]);
            decoder.Written.ShouldBe(changed, $"{key}, {where}; the screen shows:\n{decoder.Text}");
        }

        /// <summary>Takes what is written until it gives the screen that tmux has made of it.</summary>
        void Follow(string what)
        {
            var begin = read;
            Until.Seen(
                () =>
                {
                    var (screen, cursor, raw) = (terminal.Screen.TrimEnd('\n'), terminal.Cursor.Split(' ')[0], terminal.Raw);
                    // The last sign may not have come whole.
                    read += decoder.Feed(raw[read..].TrimEnd('\uFFFD'));
                    var isWhole = read > begin && decoder.IsWhole;
                    var made = $"{decoder.Cursor.Column},{decoder.Cursor.Row}\n{decoder.Text.TrimEnd('\n')}";
                    return (IsWhole: isWhole, Made: made, Shown: $"{cursor}\n{screen}");
                },
                got => got.IsWhole && got.Made == got.Shown,
                got => $"{what}: the bytes{(got.IsWhole ? "" : ", of which more must come,")} make:\n{got.Made}\nShown is:\n{got.Shown}");
        }

        [GeneratedRegex(@"^ [ ►]1  \S", RegexOptions.Multiline)]
        private static partial Regex FirstAnswer();
    }
}
