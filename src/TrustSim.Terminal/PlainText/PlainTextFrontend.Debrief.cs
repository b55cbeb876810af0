namespace TrustSim.Terminal.PlainText;

/// <summary>The debrief in plain lines, a part at a time.</summary>
public sealed partial class PlainTextFrontend
{
    int? jump;
    bool hasAsked;

    /// <summary>Tells the parts, with a stop after each, until the player goes back to the game or has done.</summary>
    void ReadDebrief()
    {
        if (answers.Count > 0)
            lines.WriteLine(Say.Text("plain.surplus-answers", ("answers", Runs.FromName(string.Join(", ", answers)))));
        answers.Clear();
        Keep(play);
        var debrief = Debrief.From(play);
        (jump, hasAsked) = (null, false);
        var part = 0;
        while (true)
        {
            // What the player has written or asked for meanwhile stands in it.
            var parts = PlainTextDebrief.Parts(debrief, session, meters == Meters.Live);
            bindings = InDebrief(debrief, parts.Length);
            Tell(parts[part]);
            var isLast = part == parts.Length - 1;
            if (!IsLeaving && jump is null && (isLast ? HasDone() : Pause())) part++;
            if (next is not null || outcome is not null) return;
            if (lines.IsOver) break;
            if (jump is { } to) part = to;
            else if (part == parts.Length) break;
            jump = null;
        }

        outcome = new(play, PlainTextEnd.Finished, null);
    }

    /// <summary>Asks after the last part. Returns whether the player has done.</summary>
    bool HasDone()
    {
        if (session is null && !input.Pauses) return true;
        for (var tries = 0; tries <= MostTries; tries++)
        {
            lines.WriteLine();
            if (lines.Ask(Say.Text("plain.after-debrief")) is not { } line || line.Trim().Length == 0) return true;
            if (!bindings.Hear(line))
            {
                // What is left of a file of answers was meant for questions that nobody asked.
                if (!input.IsKeyboard) return true;
                lines.Tell(bindings.Help());
            }

            if (IsLeaving || jump is not null) return false;
        }

        return true;
    }

    /// <summary>What other answers would have done: it asks first.</summary>
    void TellAnswers(Debrief debrief)
    {
        if (hasAsked) Tell(OtherAnswersPage.Create(debrief));
        else lines.WriteLine(Say.Text("debrief.gives-away"));
        hasAsked = true;
    }
}
