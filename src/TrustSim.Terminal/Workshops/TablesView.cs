using System.Collections.Immutable;
using Terminal.Gui.Input;
using TrustSim.Core.Workshops;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;
using TrustSim.Terminal.Projector;

namespace TrustSim.Terminal.Workshops;

/// <summary>Tables vote one after the other, and can correct themselves until the vote is closed.</summary>
sealed class TablesView(GroupScreen screen) : GroupView(screen)
{
    bool isOnePage;
    int at = NextOpen(screen.Desk.Workshop.Open!, -1);

    Ballot Ballot => Workshop.Open!;

    ImmutableArray<string> Tables => Workshop.Group.Voters.Tables;

    public override string Title => "Vote: table by table";

    public override string Keys => Ballot.IsFull
        ? "Enter show the result · ↑↓ correct a table · ? help"
        : $"A-{WorkshopWording.Letter(Ballot.Choices.Length - 1)} vote of the table pointed at · 0 none · ↑↓ another{(isOnePage ? "" : " · → the answers")} · Enter close · ? help";

    public override IReadOnlyList<(string Key, string Does)> Help =>
    [
        ("↑ ↓", "point at a table"), ($"A-{WorkshopWording.Letter(Ballot.Choices.Length - 1)} or 1-{Ballot.Choices.Length}", "its vote; the screen does not show for what. Once more: it takes the place of the first"),
        ("0", "it votes for none of them"), ("Enter", "close the vote and show it"), ("→ ←", "between the tables and the answers, where they do not fit together"),
    ];

    public override bool EnterTurns => false;

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height)
    {
        IReadOnlyList<Row> above =
        [
            new($"  {(Ballot.IsFull ? "All tables have voted. Enter shows the result." : $"{Ballot.Cast} of {Ballot.Voters} tables have voted.")}", Style.Strong),
            Row.Empty,
        ];
        // The table that is pointed at stays in sight however many there are.
        var room = Math.Max(1, height - above.Count);
        var first = Math.Clamp(at - room / 2, 0, Math.Max(0, Tables.Length - room));
        var left = height - above.Count - Tables.Length - 1;
        var answers = OptionCards.Render(Question.Answers(Workshop.Playthrough), -1, width, Math.Max(1, left));
        isOnePage = answers.Length == 1 && answers[0].Length <= left;
        if (isOnePage) return [[.. above, .. Tables.Select((table, index) => Line(table, index, width)), Row.Empty, .. answers[0]]];
        return
        [
            [.. above, .. Tables.Select((table, index) => Line(table, index, width)).Skip(first).Take(room)],
            .. Under(above, height, rest => OptionCards.Render(Question.Answers(Workshop.Playthrough), -1, width, rest)),
        ];
    }

    public override bool OnKey(Key key)
    {
        if (key == Key.Enter) Screen.Close();
        else if (key == Key.CursorDown) at = Math.Min(at + 1, Tables.Length - 1);
        else if (key == Key.CursorUp) at = Math.Max(at - 1, 0);
        else if (key.AsRune.Value == '0' || OptionOf(key, Ballot.Choices.Length) >= 0) Vote(OptionOf(key, Ballot.Choices.Length));
        else return false;
        return true;
    }

    Row Line(string table, int index, int width) => new(
        [
            new Span($" {(index == at ? '▸' : ' ')} {(Ballot.Votes.ContainsKey(index) ? '●' : '○')} ", Style.Strong),
            new Span(TextWidth.Fit(Passage.Clean(table), width - 5), index == at ? Style.Selected : Style.Text),
        ]);

    void Vote(int option)
    {
        var table = Passage.Clean(Tables[at]);
        var isAgain = Ballot.Votes.ContainsKey(at);
        if (!Screen.Do(new WorkshopAct.Cast(at, option < 0 ? null : Ballot.Choices[option]))) return;
        Screen.Shell.ShowStatus(isAgain ? $"● {table}: corrected." : $"● {table}: the vote is in.");
        at = NextOpen(Ballot, at);
    }

    /// <summary>The next table that has not voted, else where one is.</summary>
    static int NextOpen(Ballot ballot, int from)
    {
        var open = Enumerable.Range(0, ballot.Voters).Where(table => !ballot.Votes.ContainsKey(table)).ToList();
        return open.Count == 0 ? Math.Max(0, from) : open.FirstOrDefault(table => table > from, open[0]);
    }
}
