namespace TrustSim.Terminal.Screens;

/// <summary>A play's scenario has changed since: which version is to be played?</summary>
sealed class ChangedScreen(ChangedPlaythrough changed, Action onBegun, Action onNow)
    : AnswerScreen(changed.Told, ChangedPlaythrough.AsBegun, changed.AsNow)
{
    public override string Title => "The scenario has changed";

    protected override string ChooseHelp => "choose a version; you can go over to the other one later";

    protected override string EscWord => "back";

    protected override void Take(int answer)
    {
        if (answer == 0) onBegun();
        else onNow();
    }
}
