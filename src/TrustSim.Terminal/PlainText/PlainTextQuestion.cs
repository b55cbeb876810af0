namespace TrustSim.Terminal.PlainText;

/// <summary>A question of the program's own in plain lines, with numbered answers.</summary>
public static class PlainTextQuestion
{
    const int MostTries = 100;

    /// <returns>The answer, counting from 0; null where none is given.</returns>
    public static int? Ask(AnswerReader input, TextWriter output, string question, IReadOnlyList<string> answers, int? width)
    {
        foreach (var line in answers.Index().Select(answer => $"{answer.Index + 1}. {answer.Item}").Prepend(question))
            foreach (var row in width is { } columns ? TextWidth.Wrap(line, columns) : [line]) output.WriteLine(row);
        for (var tries = 0; tries < MostTries; tries++)
        {
            output.Write(Say.Text("plain.your-choice", ("most", answers.Count)));
            output.Flush();
            if (input.ReadLine() is not { } given || given.Trim() is "q" or "quit") break;
            if (AnswerReader.NumberIn(given) is { } number && number >= 1 && number <= answers.Count) return number - 1;
            if (input.Refuses(given, answers.Count)) break;
            output.WriteLine(Say.Text("plain.answer-with", ("most", answers.Count)));
        }

        return null;
    }
}
