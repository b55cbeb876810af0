namespace TrustSim.Terminal.Screens;

/// <summary>The key that shows what other answers would have done. That gives answers away, so it asks first.</summary>
sealed class AnswersKey(Debrief debrief)
{
    bool hasAsked;

    public Binding Bind(Shell shell, bool when = true) => new(
        KeyAction.Answers, [Press.Sign('A')], Say.Text("debrief.answers"), Say.Text("debrief.answers-help"), () => Show(shell), when);

    /// <summary>Asks again the next time.</summary>
    public void Forget() => hasAsked = false;

    void Show(Shell shell)
    {
        if (hasAsked) shell.Push(new PageScreen(OtherAnswersPage.Create(debrief)));
        else shell.ShowStatus(Say.Text("debrief.gives-away"));
        hasAsked = true;
    }
}
