using System.Collections.Immutable;
using TrustSim.Core.Story;
using TrustSim.Records.Journal;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Bindings;
using TrustSim.Presentation.Documents;

namespace TrustSim.Terminal.Screens;

/// <summary>Before a decision: who will be moved by it, and how. Three keys, or one for nobody.</summary>
/// <param name="answer">The answer of which it is said.</param>
/// <param name="onForeseen">Told what is expected, one a person.</param>
sealed class ForeseeScreen(Scenario scenario, string answer, Action<ImmutableArray<Prediction>> onForeseen) : Screen
{
    static readonly (string Text, Move Move)[] Moves = [("up", Move.Up), ("the same", Move.Same), ("down", Move.Down)];

    OptionList options = People(scenario);
    Member? who;
    Move? trust;

    public override string Title => "Before you see what comes of it";

    public override IReadOnlyList<Binding> Bindings =>
    [
        // A digit says it at once; arrows only point.
        Binding.Numbers(options.Count, "say it", "say it", SetPrediction),
        options.Arrows(null, "point at an answer"),
        new(
            KeyAction.Continue, [Press.Enter], "say it", "say what is pointed at", () => SetPrediction(options.Selected),
            options.Selected >= 0),
        Esc("a step back", "a step back; at the first, say nothing"),
    ];

    public override int InSight => options.Selected;

    public override ImmutableArray<Row> Body(int width, int height) => Layout.Render(
        [
            new(BlockKind.Chosen, Runs.FromScenario(answer)),
            new(BlockKind.Prose,
                Runs.FromProgram("Say who will be moved by it and how, if you like. The debrief shows how well you read the room.")),
            new(BlockKind.Question, Runs.FromProgram(Question)),
        ], width);

    public override ImmutableArray<Row> Foot(int width) => options.Lines(width);

    public override void OnOption(int option) => SetPrediction(option);

    public override void Back()
    {
        if (who is null)
        {
            Shell.Pop();
            return;
        }

        if (trust is not null) trust = null;
        else who = null;
        options = who is null ? People(scenario) : Ways();
    }

    string Question =>
        who is null ? "Who will it move?" : trust is null ? $"{who.FirstName}’s trust in you goes …" : $"{who.FirstName}’s fear goes …";

    static OptionList People(Scenario scenario) =>
        new([.. scenario.Team.Select(member => Run.Clean(member.FirstName)), "Nobody: trust and fear stay as they are"]);

    static OptionList Ways() => new([.. Moves.Select(move => move.Text)]);

    void SetPrediction(int option)
    {
        if (who is null && option == scenario.Team.Length)
            Foresee([.. scenario.Team.Select(member => new Prediction(member.Id, Move.Same, Move.Same))]);
        else if (who is null) (who, options) = (scenario.Team[option], Ways());
        else if (trust is null) (trust, options) = (Moves[option].Move, Ways());
        else Foresee([new(who.Id, trust.Value, Moves[option].Move)]);
    }

    void Foresee(ImmutableArray<Prediction> predictions)
    {
        Shell.Pop();
        onForeseen(predictions);
    }
}
