namespace TrustSim.Terminal.Workshops;

/// <summary>Text to read: the briefing, a scene, a consequence. A question follows on pages of its own.</summary>
sealed class ReadingView(GroupScreen screen) : GroupView(screen)
{
    bool IsAsked => Workshop.Playthrough.Phase == Phase.Deciding;

    public override string Title => PlayText.Where(Workshop.Playthrough);

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(KeyAction.Continue, [Press.Enter], EnterLabel, EnterHelp, Continue),
        new(
            KeyAction.Vote, [Press.Sign('V')], IsPlanned && !Screen.IsTurning ? VoteLabel : null,
            Say.Text("vote.at-once-help"),
            Screen.Entrance.Vote, IsAsked),
        new(
            KeyAction.Talk, [Press.Sign('P')], IsPlanned || Screen.IsTurning ? null : Say.Text("group.talk-first"),
            Say.Text("group.talk-first-help"), () => Screen.Do(new WorkshopAct.Discuss(Desk.Talk)), IsAsked),
        Screen.NextWayBinding(IsAsked),
    ];

    string EnterLabel =>
        !IsAsked ? Say.Text("bind.continue") : IsPlanned ? Say.Text("group.discuss-for", ("minutes", WorkshopWording.Minutes(Desk.Talk)))
            : VoteLabel;

    string VoteLabel => Say.Text($"vote.by-{Desk.Way.Id()}");

    string EnterHelp =>
        !IsAsked ? Say.Text("group.next-page-then-continue") : IsPlanned ? Say.Text("group.discuss-help") : Say.Text("group.vote-help");

    /// <summary>Whether the plan has time to talk about it.</summary>
    bool IsPlanned => Desk.Planned is { Talk: var talk } && talk > TimeSpan.Zero;

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height)
    {
        var text = ProjectorPages.Render(
            Desk.IsTold ? ToldPage.Create(Workshop.Playthrough) : PlayText.Body(Workshop.Playthrough, Meters.Debrief), width, height);
        if (!IsAsked) return text;
        var question = Question.Render(Workshop.Playthrough, width);
        return [.. text, .. Under(question, height, left => OptionCards.Render(Question.Answers(Workshop.Playthrough), -1, width, left))];
    }

    void Continue()
    {
        if (!IsAsked) Screen.Do(new WorkshopAct.Continue());
        else if (IsPlanned) Screen.Do(new WorkshopAct.Discuss(Desk.Talk));
        else Screen.Entrance.Vote();
    }

    public override string TurningHelp => IsAsked ? base.TurningHelp : Say.Text("group.next-page-then-continue");

    // A presenter's clicker reads on, and never decides.
    public override bool ReadsOn()
    {
        if (IsAsked) return false;
        Continue();
        return true;
    }
}
