namespace TrustSim.Terminal.Workshops;

/// <summary>A question with a few answers.</summary>
sealed class PickScreen(string title, string question, IReadOnlyList<string> answers, Action<int> take)
    : AnswerScreen(Runs.FromProgram(question), answers)
{
    public override string Title => title;

    protected override string EscWord => Say.Text("bind.back");

    protected override void Take(int answer) => take(answer);
}
