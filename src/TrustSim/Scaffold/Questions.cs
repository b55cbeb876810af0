using TrustSim.Core.Text;
using TrustSim.Terminal.PlainText;

namespace TrustSim.Scaffold;

/// <summary>Asks in plain lines: the question with the usual answer in brackets, then a line for the answer; an empty one takes the
/// usual.</summary>
sealed class Questions(AnswerReader input, TextWriter output)
{
    bool ended;

    /// <summary>The answer, or null where the input has ended. What cannot be an answer is asked again.</summary>
    /// <param name="problem">Why an answer cannot be one; null where it can.</param>
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
