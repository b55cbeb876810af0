using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Tests.Bindings;

namespace TrustSim.Terminal.Tests.Drawing;

/// <summary>Whoever’s font lacks signs chooses others, and every screen is drawn with them.</summary>
public sealed class SignsTests
{
    const string Round = "╭╮╰╯";
    const string Drawn = Round + "┌┐└┘├┤┬┴┼─│●○▲▼►◄■▌█▀▄░←→↑↓";

    [Fact]
    public void Every_screen_is_drawn_with_the_signs_that_are_chosen()
    {
        var (round, drawn) = ("", "");
        // A code is a picture, and is drawn in one way only.
        foreach (var state in ScreenCatalogue.States.Where(state => state.Screen is not ("the code for phones" or "the rehearsal")))
        {
            var (stage, owner) = state.Open();
            using (owner)
            {
                var rounded = stage.Text;
                round += string.Concat(rounded.Where(Round.Contains));
                drawn += string.Concat(rounded.Where(Drawn.Contains).Distinct());
                var square = stage.In(Signs.Square).Text;
                square.ShouldNotContain(sign => Round.Contains(sign), $"{state}");
                square.Length.ShouldBe(rounded.Length);
                var plain = stage.In(Signs.Plain).Text;
                plain.ShouldNotContain(sign => Drawn.Contains(sign), $"{state}\n{plain}");
                plain.Length.ShouldBe(rounded.Length);
                stage.In(Signs.Rounded).Text.ShouldBe(rounded);
            }
        }

        round.ShouldNotBeEmpty();
        drawn.Distinct().Count().ShouldBeGreaterThan(12);
    }

    [Fact]
    public void Plain_signs_differ_where_their_meanings_do()
    {
        Signs.Plain.Draw("●○ ▲▼ ►◄ ■·").ShouldBe("o. ^v >< #-");
        Signs.Plain.Draw("“Wait,” says Tomás …").ShouldBe("“Wait,” says Tomás …");
        Signs.Named("another version’s").ShouldBe(Signs.Rounded);
        foreach (var signs in Signs.Offered) Signs.Named(signs.Name).ShouldBe(signs);
    }
}
