using TrustSim.Terminal.Screens;

namespace TrustSim.Terminal.Workshops;

/// <summary>A question with a few answers.</summary>
sealed class PickScreen(string title, string question, IReadOnlyList<string> answers, Action<int> take) : AnswerScreen(question, answers)
{
    public override string Title => title;

    public override string Keys => "↑↓ choose · Enter take it · Esc back";

    public override IReadOnlyList<(string Key, string Does)> Help => [("↑ ↓ 1-9", "choose an answer"), ("Enter", "take it"), ("Esc", "back")];

    protected override void Take(int answer) => take(answer);
}
