namespace TrustSim.Terminal.Screens;

/// <summary>A question with two answers, of which the safe one is pointed at.</summary>
sealed class AskScreen(string title, string question, string stay, string go, Action onGo) : AnswerScreen(question, stay, go)
{
    public override string Title => title;

    public override string Keys => "↑↓ choose · Enter take it · Esc stay";

    public override IReadOnlyList<(string Key, string Does)> Help => [("↑ ↓ 1 2", "choose an answer"), ("Enter", "take it"), ("Esc", "stay")];

    protected override void Take(int answer)
    {
        if (answer == 1) onGo();
    }
}
