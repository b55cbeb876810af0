using Terminal.Gui.Input;
using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Stories;

/// <summary>The end of the debrief: two questions, one commitment, and their reminders.</summary>
public sealed class TakeAwayTests
{
    static readonly Playthrough Blamed =
        Playthrough.Replay(Scenarios.Small, [new(new("bench"), new("ask-who")), new(new("tower"), new("amends"))]);
    static readonly LibraryEntry[] Library = [new(Scenarios.Small.About.Id, Scenarios.Small, Scenarios.Small.About.Id, null)];

    [Fact]
    public void Answers_reappear_after_a_return_to_their_path()
    {
        using var stage = Stage.With(Scenarios.Small).Replay(Blamed).ToPart("To take away");
        stage.Press(Key.CursorDown, Key.Enter).Flow.ShouldContain("Ada knew for 2 weeks, and did not tell you.");
        Type(stage, "Thank Bo ").Press(Key.Backspace, Key.Enter);
        stage.Flow.ShouldContain("► Thank Bo");
        stage.Press(Key.CursorDown, Key.CursorDown, Key.Enter).Flow.ShouldContain("► If");
        Type(stage, "somebody is late, then I will ask what is in the way.").Press(Key.Enter);
        stage.Flow.ShouldContain("If somebody is late then I ask what is in the way.");
        stage.Press("u").Take("3").ToPart("To take away");
        stage.Flow.ShouldContain("▌ Thank Bo");
        stage.Flow.ShouldContain("If somebody is late then I");
    }

    [Fact]
    public void A_commitment_with_only_a_when_prompts_for_the_then()
    {
        using var stage = Stage.With(Scenarios.Small).Replay(Blamed).ToPart("To take away").Press(Key.CursorUp, Key.Enter);
        Type(stage, "it rains,").Press(Key.Enter).Flow.ShouldContain("And what will you do then? ► If it rains, then I will");
        stage.Press(Key.Enter).Flow.ShouldContain("And what will you do then? ► If it rains, then I will");
        Type(stage, "walk.").Press(Key.Enter).Flow.ShouldContain("If it rains then I walk.");
    }

    [Fact]
    public void Enter_opens_the_selected_question_even_with_more_text_below()
    {
        using var stage = Stage.With(Scenarios.Small, 60, 18).Replay(Blamed).ToPart("To take away").PressAtOnce(Key.CursorDown);
        stage.Bar.ShouldContain("more");
        stage.PressAtOnce(Key.Enter).Bar.ShouldContain("Enter keep it");
    }

    [Fact]
    public void Escape_and_an_empty_line_save_nothing()
    {
        using var stage = Stage.With(Scenarios.Small).Replay(Blamed).ToPart("To take away").Press(Key.CursorDown);
        var before = stage.Text;
        stage.Press(Key.Enter);
        Type(stage, "no").Press(Key.Esc).Text.ShouldBe(before);
        stage.Press(Key.Enter, Key.Enter).Text.ShouldBe(before);
        stage.Press(Key.CursorUp, Key.CursorDown, Key.CursorDown, Key.CursorDown, Key.CursorDown, Key.Enter).Flow.ShouldContain("► If");
        stage.Press(Key.Enter).Flow.ShouldNotContain("You wrote");
    }

    [Fact]
    public void Too_long_a_text_is_reported_and_not_accepted()
    {
        using var stage = Stage.With(Scenarios.Small).Replay(Blamed).ToPart("To take away").Press(Key.CursorDown, Key.Enter);
        Type(stage, new string('w', 401)).Bar.ShouldContain("There is room for 400 letters.");
        stage.Press(Key.U.WithCtrl).Rows.ShouldContain(" ►");
        stage.ShouldBeSound(80);
    }

    [Fact]
    public void The_commitment_comes_back_at_the_next_start_and_after_a_week_until_it_is_answered()
    {
        using var stage = Committed();
        stage.Press(Key.Esc).Flow.ShouldNotContain("you wrote");
        using var next = stage.StartAgain(TimeSpan.FromHours(1), Library);
        next.Rows.ShouldContain(row => row.StartsWith(" After “The Small One” you wrote", StringComparison.Ordinal));
        next.Rows.ShouldContain(row => row.StartsWith(" ▌ If it rains, then I will walk  ", StringComparison.Ordinal));
        next.Rows[^3].ShouldStartWith(" Did you?   K yes   L not yet");
        using var later = next.StartAgain(TimeSpan.FromDays(2), Library);
        later.Flow.ShouldNotContain("you wrote");
        using var week = later.StartAgain(TimeSpan.FromDays(6), Library);
        week.Flow.ShouldContain("▌ If it rains, then I will walk");
        week.Press("l").Bar.ShouldContain("You are asked again in a week");
        using var again = week.StartAgain(TimeSpan.FromDays(8), Library);
        again.Press("k").Bar.ShouldContain("Good. Kept");
        using var never = again.StartAgain(TimeSpan.FromDays(80), Library);
        never.Flow.ShouldNotContain("you wrote");
    }

    [Fact]
    public void Hostile_text_has_no_effect_on_the_screen()
    {
        using var stage = Stage.With(Scenarios.Small).Replay(Blamed).ToPart("To take away").Press(Key.CursorUp, Key.Enter);
        Type(stage, "\u202eevil\u202c \u2066x\u200b\ufeff 世界 é, then I will go").ShouldBeSound(80);
        stage.Press(Key.Enter).ShouldBeSound(80);
        stage.Press(Key.Esc);
        using var next = stage.StartAgain(TimeSpan.FromHours(1), Library);
        next.Flow.ShouldContain("evil");
        next.ShouldBeSound(80);
    }

    [Fact]
    public void Questions_differ_with_the_path()
    {
        foreach (var name in Scenarios.Names)
        {
            var paths = Enumerable.Range(0, 12).Select(seed => Debrief.From(Paths.Random(Scenarios.Shipped(name), seed))).ToList();
            paths.Select(debrief => string.Join('\n', Reflecting.Questions(debrief, []))).Distinct().Count().ShouldBeGreaterThan(6, name);
        }
    }

    [Fact]
    public void A_commitment_may_be_long_and_all_of_it_is_laid_out()
    {
        using var stage = Stage.With(Scenarios.Small).Replay(Blamed).ToPart("To take away").Press(Key.CursorUp, Key.Enter);
        Type(stage, "then I will " + string.Concat(Enumerable.Repeat("word ", 75)) + "end.").Press(Key.Enter, Key.Esc);
        using var next = stage.StartAgain(TimeSpan.FromHours(1), Library);
        next.Flow.ShouldContain("end.");
        next.ShouldBeSound(80);
    }

    static Stage Committed()
    {
        var stage = Stage.With(Scenarios.Small).Replay(Blamed).ToPart("To take away").Press(Key.CursorUp, Key.Enter);
        return Type(stage, "it rains, then I will walk").Press(Key.Enter);
    }

    static Stage Type(Stage stage, string text)
    {
        foreach (var letter in text) stage.PressAtOnce(letter == ' ' ? Key.Space : new Key(letter));
        return stage;
    }
}
