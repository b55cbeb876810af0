using TrustSim.Presentation.Cells;

namespace TrustSim.Terminal.PlainText;

/// <summary>A question of the program's own in plain lines, with numbered answers.</summary>
public static class PlainTextQuestion
{
    const int MostTries = 100;

    /// <returns>The answer, counting from 0; null where none is given.</returns>
    public static int? Ask(TextReader input, TextWriter output, string question, IReadOnlyList<string> answers, int? width)
    {
        foreach (var line in answers.Index().Select(answer => $"{answer.Index + 1}. {answer.Item}").Prepend(question))
            foreach (var row in width is { } columns ? TextWidth.Wrap(line, columns) : [line]) output.WriteLine(row);
        for (var tries = 0; tries < MostTries; tries++)
        {
            output.Write($"Your choice (1-{answers.Count}): ");
            output.Flush();
            if (input.ReadLine() is not { } given || given.Trim() is "q" or "quit") break;
            if (int.TryParse(given.Trim(), out var number) && number >= 1 && number <= answers.Count) return number - 1;
            output.WriteLine($"Please answer with a number from 1 to {answers.Count}.");
        }

        return null;
    }
}
