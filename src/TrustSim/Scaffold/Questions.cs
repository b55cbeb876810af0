namespace TrustSim.Scaffold;

/// <summary>
/// Asks in plain lines: the question with the default answer in brackets, then a line for the answer. An empty line means the default.
/// </summary>
sealed class Questions(AnswerReader input, TextWriter output)
{
    bool ended;

    /// <summary>Returns the answer, or null at the end of the input. After an invalid answer it asks again.</summary>
    /// <param name="problem">Explains why an answer is invalid; null where it is valid.</param>
    public string? Ask(string question, string usual, Func<string, string?> problem)
    {
        while (!ended)
        {
            output.WriteLine(ControlCharacters.Escape($"{question} [{usual}]:"));
            if (input.ReadLine() is not { } line) ended = true;
            else if (problem(line = line.Trim() is { Length: > 0 } answer ? answer : usual) is { } wrong)
            {
                if (!input.Refuses(line, wrong)) output.WriteLine(ControlCharacters.Escape(wrong));
            }
            else return line;
        }

        return null;
    }
}
