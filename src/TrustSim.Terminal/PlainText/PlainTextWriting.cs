namespace TrustSim.Terminal.PlainText;

/// <summary>Answering the debrief's questions in plain lines.</summary>
sealed class PlainTextWriting(Debrief debrief, PlaySession session, TextWriter output)
{
    public static string Help => Say.Text("plain.write-help");

    /// <summary>Whether the line was an answer.</summary>
    public bool Hear(string line)
    {
        var words = line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0) return false;
        if (words[0].Equals("if", StringComparison.OrdinalIgnoreCase) && words.Length > 1)
        {
            if (TakeAwayPage.IsHalf(line.Trim()))
            {
                output.WriteLine(
                    Say.Text("plain.write-whole", ("half", Runs.FromPlayer(line.Trim().TrimEnd(',', '.', '…'))),
                        ("then", Runs.FromProgram(TakeAwayPage.Then))));
                return true;
            }

            session.Commit(line);
            output.WriteLine(Say.Text("plain.commitment-kept", ("words", Runs.FromPlayer(line))));
            return true;
        }

        if (!words[0].Equals("a", StringComparison.OrdinalIgnoreCase)) return false;
        var questions = Reflecting.Questions(debrief, TakeAwayPage.ForeseenOn(debrief, session.Tree));
        if (words.Length < 3 || !int.TryParse(words[1], out var number) || number < 1 || number > questions.Length)
        {
            output.WriteLine(Say.Text("plain.write-example"));
            return true;
        }

        session.Reflect(questions[number - 1].Plain, words[2]);
        output.WriteLine(Say.Text("plain.answer-kept", ("question", questions[number - 1]), ("words", Runs.FromPlayer(words[2]))));
        return true;
    }
}
