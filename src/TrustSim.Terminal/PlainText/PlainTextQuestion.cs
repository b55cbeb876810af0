namespace TrustSim.Terminal.PlainText;

/// <summary>A question of the program's own in plain lines, with numbered answers.</summary>
public static class PlainTextQuestion
{
    const int MostTries = 100;

    /// <returns>The answer, counting from 0; null where none is given.</returns>
    public static int? Ask(
        AnswerReader input, TextWriter output, string question, IReadOnlyList<string> answers, int? width, int? height = null)
    {
        var lines = new PlainTextLines(input, output, width, height);
        lines.Tell(answers.Index().Select(answer => $"{answer.Index + 1}. {answer.Item}").Prepend(question));
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (lines.Ask(Say.Text("plain.your-choice", ("most", answers.Count))) is not { } given || given.Trim() is "q" or "quit") break;
            if (AnswerReader.NumberIn(given) is { } number && number >= 1 && number <= answers.Count) return number - 1;
            if (input.Refuses(given, answers.Count)) break;
            lines.WriteLine(Say.Text("plain.answer-with", ("most", answers.Count)));
        }

        lines.Flush();
        return null;
    }
}
