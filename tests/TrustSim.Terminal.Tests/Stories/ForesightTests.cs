using Terminal.Gui.Input;
using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Records.Journal;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Stories;

/// <summary>Predictions for a decision, and their part of the debrief.</summary>
public sealed class ForesightTests
{
    static readonly Playthrough Blamed =
        Playthrough.Replay(Scenarios.Small, [new(new("bench"), new("ask-who")), new(new("tower"), new("amends"))]);

    [Fact]
    public void Three_keys_make_a_prediction_and_the_debrief_compares_it()
    {
        using var stage = Stage.With(Scenarios.Small).ToQuestion().Press("2");
        stage.Bar.ShouldContain("E expect");
        stage.Press("e");
        stage.Flow.ShouldContain("Whose trust or fear will it change?");
        stage.Press("2").Flow.ShouldContain("Bo’s trust in you goes");
        stage.Press("1").Flow.ShouldContain("Bo’s fear goes");
        stage.Press("1");
        stage.Flow.ShouldContain("You expect: Bo, trust up and fear up.");
        stage.Press("e").Press("3").Press("2")
            .Press("2").Flow.ShouldContain("Bo, trust up and fear up; Cyrus, trust the same and fear the same.");
        stage.Press(Key.Enter).Take("1");
        stage.Head.ShouldContain("1 of 5");
        stage.ToPart("What you expected");
        stage.Flow.ShouldContain(
            "You said 2 times what you expected. You were right about trust not once, about fear once.");
        stage.Flow.ShouldContain("Bo: you said trust up and fear up; trust fell by");
        stage.Flow.ShouldContain("You were right about fear.");
    }

    [Fact]
    public void Without_predictions_the_debrief_has_no_part_on_them()
    {
        using var stage = Stage.With(Scenarios.Small).Replay(Blamed);
        stage.Head.ShouldContain("1 of 4");
        foreach (var part in (string[])["The team now", "Your six keys", "To take away", "More"])
            stage.ToPart(part).Flow.ShouldNotContain("What you expected");
    }

    [Fact]
    public void A_prediction_for_one_answer_is_not_saved_with_another()
    {
        using var stage = Stage.With(Scenarios.Small).ToQuestion().Press("2").Press("e").Press("1").Press("1").Press("1");
        stage.Press("3").Flow.ShouldNotContain("You expect");
        stage.Press("2").Flow.ShouldContain("You expect: Ada");
        stage.Press("3").Press(Key.Enter).Take("1");
        stage.Head.ShouldContain("1 of 4");
    }

    [Fact]
    public void Escape_goes_a_step_back_and_at_the_first_predicts_nothing()
    {
        using var stage = Stage.With(Scenarios.Small).ToQuestion();
        stage.Press("e").Bar.ShouldContain("Point at an answer first");
        stage.Press("2");
        var before = stage.Text;
        stage.Press("e").Press("2").Press("1").Press(Key.Esc);
        stage.Flow.ShouldContain("Bo’s trust in you goes");
        stage.Press(Key.Esc).Flow.ShouldContain("Whose trust or fear will it change?");
        stage.Press("9").Press("x").Press("0").Flow.ShouldContain("Whose trust or fear will it change?");
        stage.Press(Key.Esc).Text.ShouldBe(before);
        stage.Press("e").Press(Key.CursorDown, Key.CursorUp, Key.Enter).Flow.ShouldContain("Ada’s trust in you goes");
    }

    [Fact]
    public void Nobody_is_a_word_about_everybody()
    {
        using var stage = Stage.With(Scenarios.Small).ToQuestion().Press("1").Press("e").Press("4");
        stage.Flow.ShouldContain("You expect it to move nobody.");
    }

    [Theory]
    [InlineData(.5, Move.Up), InlineData(.49, Move.Same), InlineData(0, Move.Same), InlineData(-.49, Move.Same), InlineData(-.5, Move.Down)]
    public void Half_a_point_is_a_change(double points, Move move) => Foreseen.MoveOf(points).ShouldBe(move);

    [Fact]
    public void Predictions_are_compared_with_the_changes_on_the_consequence_page()
    {
        var branch =
            BranchOf(Blamed, new Prediction(new("bo"), Move.Down, Move.Up), new Prediction(new("nobody-of-this-name"), Move.Up, Move.Up));
        var foreseen = Foreseen.From(Blamed, branch).ShouldHaveSingleItem();
        var shown =
            ChangeGrouping.From(Blamed.Steps[1]).SelectMany(effect => effect.People).Where(change => change.Person.Value == "bo").ToList();
        (foreseen.Trust, foreseen.Fear).ShouldBe((shown.Sum(change => change.Trust), shown.Sum(change => change.Fear)));
        (foreseen.Decision, foreseen.Wrong).ShouldBe((1, 0));
        string.Join(' ', ForesightPage.Create(Debrief.From(Blamed), [foreseen])!.Blocks.Select(passage => passage.Text))
            .ShouldContain("You were right about trust and about fear.");
        ForesightPage.MostMisread([foreseen]).ShouldBeNull();
    }

    [Fact]
    public void The_one_misread_most_is_named()
    {
        Foreseen[] all = [Said("bo", Move.Up, -9, 9), Said("ada", Move.Up, -1, 0), Said("bo", Move.Same, 0, 0),
            Said("ada", Move.Up, -1, 1)];
        ForesightPage.MostMisread([.. all])!.Said.Who.Value.ShouldBe("ada");
        string.Join(' ', ForesightPage.Create(Debrief.From(Blamed), [.. all])!.Blocks.Select(passage => passage.Text))
            .ShouldContain("You misread Ada most: 3 of the 4 things you said of Ada went differently.");
    }

    static Foreseen Said(string who, Move trust, double trusted, double feared) => new(1, new(new(who), trust, Move.Same), trusted, feared);

    static Branch BranchOf(Playthrough play, params Prediction[] first) => new(
        1, null, 0, [.. play.Decisions.Select((decision, index) => new TakenDecision(decision, null, index == 0 ? [.. first] : []))], true,
            null, []);
}
