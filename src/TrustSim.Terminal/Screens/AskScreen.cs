namespace TrustSim.Terminal.Screens;

/// <summary>A question with two answers, the safe one selected.</summary>
sealed class AskScreen(string title, string question, string stay, string go, Action onGo)
    : AnswerScreen(Runs.FromProgram(question), stay, go)
{
    public override string Title => title;

    protected override string EscWord => Say.Text("bind.stay");

    protected override void Take(int answer)
    {
        if (answer == 1) onGo();
    }
}
