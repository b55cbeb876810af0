namespace TrustSim.Terminal.Workshops;

/// <summary>
/// Raised hands, which a facilitator counts answer by answer. Everybody sees them, so that the figures are shown as they are typed.
/// </summary>
/// <param name="first">The answer that is pointed at first, from 0; −1: none.</param>
sealed class HandCount(GroupScreen screen, int first)
{
    const int MostDigits = 3;

    string typed = "";

    /// <summary>The answer that is pointed at, from 0; −1: none.</summary>
    public int At { get; private set; } = first;

    public bool IsTyping => typed.Length > 0;

    /// <summary>All answers, each with its figure.</summary>
    public string Signs =>
        string.Join("   ", Ballot.Choices.Select((_, option) => $"{WorkshopWording.Letter(option)} {FigureOf(option)}"));

    Ballot Ballot => screen.Desk.Workshop.Open!;

    /// <param name="isInBar">Whether the bar asks for the hands.</param>
    public Binding Typing(bool isInBar) => new(
        KeyAction.Type, [Press.Figures],
        isInBar && At >= 0 ? Say.Text("vote.hands-for", ("letter", WorkshopWording.Letter(At))) : null,
        Say.Text("vote.hands-for-help"), Type, At >= 0);

    public Binding Erasing =>
        new(KeyAction.Erase, [Press.Backspace], null, Say.Text("bind.erase-digit"), () => typed = typed[..^1], IsTyping);

    public void Point(int option) => (At, typed) = (Math.Clamp(option, 0, Ballot.Choices.Length - 1), "");

    public void PointAtNone() => (At, typed) = (-1, "");

    /// <summary>Counts what was typed for the answer that is pointed at.</summary>
    /// <returns>Whether the workshop took it.</returns>
    public bool Enter()
    {
        var hands = int.Parse(typed, CultureInfo.InvariantCulture);
        typed = "";
        return screen.Do(new WorkshopAct.Count(Ballot.Choices[At], hands));
    }

    void Type(Keystroke stroke)
    {
        if (typed.Length < MostDigits) typed += stroke.Name;
    }

    /// <summary>The figure of an answer: as typed, else as counted; a dash where nobody has counted it.</summary>
    public string FigureOf(int option) => option == At && IsTyping ? typed
        : Ballot.HandsFor(Ballot.Choices[option])?.ToString(CultureInfo.InvariantCulture) ?? (option == At ? "_" : "–");
}
