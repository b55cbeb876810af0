using System.Drawing;
using System.Text;
using System.Text.RegularExpressions;
using Terminal.Gui.Drivers;
using TrustSim.Terminal.Device;

namespace TrustSim.Terminal.Tests.Device;

/// <summary>What goes to the terminal: what has changed, and nothing besides.</summary>
public sealed partial class ScreenOutputTests : IDisposable
{
    readonly StringBuilder sent = new();
    readonly OutputBufferImpl buffer = new();
    readonly ScreenOutput output;

    public ScreenOutputTests()
    {
        output = new(text => sent.Append(text), () => new(20, 3), withMouse: true);
        buffer.SetSize(20, 3);
        output.Take();
        Draw(0, 0, "first");
        Draw(0, 1, "second");
        Taken();
    }

    public void Dispose() => output.Dispose();

    [Fact]
    public void Drawing_the_same_again_sends_nothing()
    {
        Draw(0, 0, "first");
        Draw(0, 1, "second");
        Taken().ShouldBeEmpty();
        output.Flush();
        Taken().ShouldBeEmpty();
    }

    [Fact]
    public void Only_what_changed_is_sent_and_the_cursor_goes_back_to_its_place()
    {
        output.Resting = new(3, 2);
        Taken().ShouldBe("\e[3;4H");
        Draw(0, 1, "secund");
        var text = Taken();
        Plain(text).ShouldBe("u");
        text.ShouldStartWith("\e[2;4H");
        text.ShouldEndWith("\e[3;4H");
    }

    [Fact]
    public void A_cursor_that_stays_is_not_sent_again()
    {
        output.SetCursor(new Cursor { Position = new Point(4, 1), Style = CursorStyle.SteadyBar });
        Taken().ShouldBe("\e[2;5H\e[?25h");
        // The toolkit hides it while it draws, and shows it again at once.
        output.SetCursor(new Cursor());
        output.SetCursor(new Cursor { Position = new Point(4, 1), Style = CursorStyle.SteadyBar });
        Taken().ShouldBeEmpty();
        output.SetCursor(new Cursor());
        Taken().ShouldBe("\e[?25l\e[1;1H");
    }

    [Fact]
    public void Half_of_a_wide_sign_is_not_left_standing()
    {
        Draw(0, 2, "世界");
        Plain(Taken()).ShouldBe("世界");
        Draw(0, 2, "a");
        Draw(1, 2, "b");
        Plain(Taken()).ShouldBe("a b");
    }

    [Fact]
    public void What_stands_behind_a_joined_sign_is_placed_anew()
    {
        Draw(0, 2, "👩‍💻 ab");
        var text = Taken();
        text.ShouldContain("👩‍💻\e[3;3H");
        Plain(text).ShouldStartWith("👩‍💻 ab");
    }

    [Fact]
    public void Every_mode_that_is_switched_on_is_switched_off()
    {
        sent.Clear();
        output.Take();
        output.Dispose();
        var modes = Mode().Matches(sent.ToString());
        foreach (var on in modes.Where(mode => mode.Groups["to"].Value == "h" && mode.Groups["mode"].Value != "25"))
            modes.ShouldContain(mode => mode.Groups["to"].Value == "l" && mode.Groups["mode"].Value == on.Groups["mode"].Value);
        modes.Last(mode => mode.Groups["mode"].Value == "25").Groups["to"].Value.ShouldBe("h");
        sent.ToString().ShouldNotContain("?1003");
    }

    [Fact]
    public void Without_a_mouse_none_of_its_modes_is_asked_for()
    {
        sent.Clear();
        var quiet = new ScreenOutput(text => sent.Append(text), () => new(20, 3), withMouse: false);
        quiet.Take();
        quiet.Dispose();
        sent.ToString().ShouldNotContain("?100");
    }

    [Fact]
    public void Given_back_it_sends_nothing_and_taken_again_it_draws_all()
    {
        output.GiveBack();
        sent.Clear();
        Draw(0, 0, "later");
        Taken().ShouldBeEmpty();
        output.Take();
        Plain(sent.ToString()).ShouldStartWith("later");
        sent.ToString().ShouldContain("second");
    }

    [Fact]
    public void Another_size_draws_all_anew()
    {
        buffer.SetSize(10, 2);
        Draw(0, 0, "small");
        Taken().ShouldContain("\e[2J");
    }

    void Draw(int column, int row, string text)
    {
        buffer.Move(column, row);
        buffer.AddStr(text);
        output.Write(buffer);
    }

    string Taken()
    {
        output.Flush();
        var text = sent.ToString();
        sent.Clear();
        return text;
    }

    static string Plain(string text) => Sequence().Replace(text, "");

    [GeneratedRegex(@"\e\[[?>]?[0-9;]*[A-Za-z]|\e[>=]")]
    private static partial Regex Sequence();

    [GeneratedRegex(@"\e\[\?(?<mode>[0-9]+)(?<to>[hl])")]
    private static partial Regex Mode();
}
