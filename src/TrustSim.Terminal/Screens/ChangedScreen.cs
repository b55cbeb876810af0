using TrustSim.Presentation.Catalogues;

namespace TrustSim.Terminal.Screens;

/// <summary>The scenario of a saved playthrough has changed since: which version is to be played?</summary>
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
