namespace TrustSim.Terminal.PlainText;

/// <summary>Answering the debrief's questions in plain lines.</summary>
sealed class PlainTextWriting(Debrief debrief, PlaySession session, PlainTextLines output)
{
    public IEnumerable<LineBinding> Bindings =>
    [
        new(KeyAction.Type, Say.Text("plain.write-line"), ["a"], Say.Text("plain.write-help"), (_, rest) => Answer(rest))
            { Rest = LineRest.Some },
        new(KeyAction.Type, Say.Text("plain.commit-line"), [Say.Text("take-away.beginning")], Say.Text("plain.commit-help"),
            (word, rest) => Commit($"{word} {rest}")) { Rest = LineRest.Some },
    ];

    void Commit(string line)
    {
        if (TakeAwayPage.IsHalf(line))
        {
            output.WriteLine(
                Say.Text("plain.write-whole", ("half", Runs.FromPlayer(line.TrimEnd(',', '.', '…'))),
                    ("then", Runs.FromProgram(TakeAwayPage.Then))));
            return;
        }

        session.Commit(line);
        output.WriteLine(Say.Text("plain.commitment-kept", ("words", Runs.FromPlayer(line))));
    }

    void Answer(string rest)
    {
        var words = rest.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var questions = Reflecting.Questions(debrief, TakeAwayPage.ForeseenOn(debrief, session.Tree));
        if (words.Length < 2 || AnswerReader.NumberIn(words[0]) is not { } number || number < 1 || number > questions.Length)
        {
            output.WriteLine(Say.Text("plain.write-example"));
            return;
        }

        session.Reflect(questions[number - 1].Plain, words[1]);
        output.WriteLine(Say.Text("plain.answer-kept", ("question", questions[number - 1]), ("words", Runs.FromPlayer(words[1]))));
    }
}
