using Terminal.Gui.Input;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Stories;

public sealed class HelpStoryTests
{
    [Fact]
    public void Space_scrolls_long_help_and_any_other_key_closes_it()
    {
        using var stage = Stage.With(Scenarios.Small, 60, 18).ToQuestion();
        var question = stage.Text;
        stage.Press("?").Bar.ShouldContain("more: Space");
        stage.Flow.ShouldNotContain("Quits at once");
        stage.Press(Key.Space).Flow.ShouldContain("Quits at once");
        stage.Press("u").Text.ShouldBe(question);
    }

    [Fact]
    public void Space_closes_help_that_fits()
    {
        using var stage = Stage.With(Scenarios.Small).ToQuestion();
        var question = stage.Text;
        stage.Press("?").Press(Key.Space).Text.ShouldBe(question);
    }

    [Fact]
    public void A_text_line_takes_letters_that_mean_something_elsewhere_and_shows_its_keys_by_F1()
    {
        using var stage = Stage.With(Scenarios.Small).ToQuestion().Press("1").Press(Key.Enter).Press("f").Press("l");
        stage.Press("uQ?h3").PressAtOnce(Key.Space).Press("n").Flow.ShouldContain("► uQ?h3 n ");
        stage.Press(Key.F1).Head.ShouldContain("Keys · A name for");
        stage.Press("x").Flow.ShouldContain("► uQ?h3 n ");
        stage.Press(Key.U.WithCtrl).Rows.ShouldContain(" ►");
    }

    [Fact]
    public void A_screen_says_only_the_keys_that_do_something_there_now()
    {
        using var stage = Stage.With(Scenarios.Small).Press("?");
        stage.Flow.ShouldNotContain("Points at an answer");
        stage.Press("x").ToQuestion().Press("?").Flow.ShouldContain("Points at an answer");
    }
}
