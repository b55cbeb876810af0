namespace TrustSim.Terminal.Screens;

/// <summary>Predictions before a decision: its effects on people. Three keys, or one for nobody.</summary>
/// <param name="team">The people who are in the team now.</param>
/// <param name="answer">The answer that the predictions are about.</param>
/// <param name="onForeseen">Receives the predictions, one a person.</param>
sealed class ForeseeScreen(ImmutableArray<Member> team, string answer, Action<ImmutableArray<Prediction>> onForeseen) : Screen
{
    static (string Text, Move Move)[] Moves =>
        [(Say.Text("foresee.up"), Move.Up), (Say.Text("foresee.same"), Move.Same), (Say.Text("foresee.down"), Move.Down)];

    OptionList options = People(team);
    Member? who;
    Move? trust;

    public override string Title => Say.Text("foresee.title");

    public override IReadOnlyList<Binding> Bindings =>
    [
        // A digit predicts at once; arrows only select.
        Binding.Numbers(options.Count, Say.Text("foresee.say"), Say.Text("foresee.say-help"), SetPrediction),
        options.Arrows(null, Say.Text("foresee.point-help")),
        new(
            KeyAction.Continue, [Press.Enter], Say.Text("foresee.say"), Say.Text("foresee.say-help"), () => SetPrediction(options.Selected),
            options.Selected >= 0),
        Esc(Say.Text("foresee.back"), Say.Text("foresee.back-help")),
    ];

    public override int InSight => options.Selected;

    public override ImmutableArray<Row> Body(int width, int height) => Layout.Render(
        [
            new(BlockKind.Chosen, Runs.FromScenario(answer)),
            Block.Say(BlockKind.Prose, "foresee.about"),
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
        options = who is null ? People(team) : Ways();
    }

    string Question =>
        who is null ? Say.Text("foresee.who") : trust is null ? Say.Text("foresee.trust", ("name", Runs.FromScenario(who.FirstName)))
            : Say.Text("foresee.fear", ("name", Runs.FromScenario(who.FirstName)));

    static OptionList People(ImmutableArray<Member> team) =>
        new([.. team.Select(member => Run.FromScenario(member.FirstName).Text), Say.Text("foresee.nobody")]);

    static OptionList Ways() => new([.. Moves.Select(move => move.Text)]);

    void SetPrediction(int option)
    {
        if (who is null && option == team.Length)
            Foresee([.. team.Select(member => new Prediction(member.Id, Move.Same, Move.Same))]);
        else if (who is null) (who, options) = (team[option], Ways());
        else if (trust is null) (trust, options) = (Moves[option].Move, Ways());
        else Foresee([new(who.Id, trust.Value, Moves[option].Move)]);
    }

    void Foresee(ImmutableArray<Prediction> predictions)
    {
        Shell.Pop();
        onForeseen(predictions);
    }
}
