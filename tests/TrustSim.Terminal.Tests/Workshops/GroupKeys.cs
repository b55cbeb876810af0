using Terminal.Gui.Input;
using TrustSim.Presentation.Catalogues;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Workshops;

/// <summary>A facilitator's keys, in their words.</summary>
static class GroupKeys
{
    static string Enter => Say.Text("press.enter");

    /// <summary>Opens a workshop's setup from the first screen.</summary>
    public static Stage OpenSetup(this Stage stage) => stage.Press("w").Press(Key.Enter);

    /// <summary>Selects a line of the setup by its name.</summary>
    public static Stage Line(this Stage stage, string label)
    {
        for (var i = 0; i < 10; i++) stage.Press(Key.CursorUp);
        for (var i = 0; i < 10 && !stage.Rows.Any(row => row.Contains($"► {label}", StringComparison.Ordinal)); i++)
            stage.Press(Key.CursorDown);
        return stage;
    }

    /// <summary>Reads until the group has a question, or the screen asks for something else than reading.</summary>
    public static Stage ReadOn(this Stage stage)
    {
        for (var i = 0; i < 80
            && (stage.Bar.Contains($"{Enter} {Say.Text("bind.next-page")}", StringComparison.Ordinal)
                || stage.Bar.Contains($"{Enter} {Say.Text("bind.continue")}", StringComparison.Ordinal)); i++) stage.Press(Key.Enter);
        return stage;
    }

    /// <summary>A secret ballot: each one takes the keyboard, votes, and passes it on.</summary>
    public static Stage VoteInSecret(this Stage stage, string votes)
    {
        foreach (var (index, vote) in votes.Index())
        {
            if (index > 0) stage.Press(Key.Space);
            stage.Press($"{vote}");
        }

        return stage;
    }
}
