namespace TrustSim.Terminal.Screens;

/// <summary>Asks which version to play after the scenario of a saved playthrough has changed.</summary>
sealed class ChangedScreen(ChangedPlaythrough changed, Action onBegun, Action onNow)
    : AnswerScreen(changed.Told, ChangedPlaythrough.AsBegun, changed.AsNow)
{
    public override string Title => Say.Text("changed.title");

    protected override string ChooseHelp => Say.Text("changed.choose-help");

    protected override string EscWord => Say.Text("bind.back");

    protected override void Take(int answer)
    {
        if (answer == 0) onBegun();
        else onNow();
    }
}
