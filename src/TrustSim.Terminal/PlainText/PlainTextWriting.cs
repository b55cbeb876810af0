using TrustSim.Core.Review;
using TrustSim.Records.Journal;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;

namespace TrustSim.Terminal.PlainText;

/// <summary>Answering the debrief's questions in plain lines.</summary>
sealed class PlainTextWriting(Debrief debrief, PlaySession session, TextWriter output)
{
    public const string Help =
        "a, 1 or 2, and your words: answer that question. if …, then I will …: the one thing that you want to do at work; it is shown "
            + "again when you come back.";

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
                    $"And what will you do then? Write it whole: {Run.Clean(line.Trim().TrimEnd(',', '.', '…'))}, {TakeAwayPage.Then} …");
                return true;
            }

            session.Commit(line);
            output.WriteLine($"Kept: “{Run.Clean(line)}”. It is shown again when you come back.");
            return true;
        }

        if (!words[0].Equals("a", StringComparison.OrdinalIgnoreCase)) return false;
        var questions = Reflecting.Questions(debrief, TakeAwayPage.ForeseenOn(debrief, session.Tree));
        if (words.Length < 3 || !int.TryParse(words[1], out var number) || number < 1 || number > questions.Length)
        {
            output.WriteLine("Write for example: a 1 I would have asked first.");
            return true;
        }

        session.Reflect(questions[number - 1].Plain, words[2]);
        output.WriteLine($"Kept, to “{Run.Clean(questions[number - 1].Plain)}”: {Run.Clean(words[2])}");
        return true;
    }
}
