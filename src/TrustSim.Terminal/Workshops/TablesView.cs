using System.Collections.Immutable;
using TrustSim.Core.Workshops;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Bindings;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Projector;

namespace TrustSim.Terminal.Workshops;

/// <summary>Tables vote one after the other, and can correct themselves until the vote is closed.</summary>
sealed class TablesView(GroupScreen screen) : GroupView(screen)
{
    int at = NextOpen(screen.Desk.Workshop.Open!, -1);

    Ballot Ballot => Workshop.Open!;

    ImmutableArray<string> Tables => Workshop.Group.Voters.Tables;

    public override string Title => "Vote: table by table";

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(
            KeyAction.Pick, [Press.Letters(Ballot.Choices.Length), Press.Digits(Ballot.Choices.Length)],
            Ballot.IsFull ? null : "vote of the table pointed at",
            "the vote of the table that is pointed at; the screen does not show for what. Once more: it takes the place of the first",
            stroke => Vote(stroke.Option)),
        new(KeyAction.Pick, [Press.Sign('0')], Ballot.IsFull ? null : "none", "it votes for none of them", () => Vote(-1)),
        new(KeyAction.Continue, [Press.Enter], Ballot.IsFull ? "show the result" : "close", "close the vote and show it", Screen.Close),
        Binding.Arrows(
            Ballot.IsFull ? "correct a table" : "another", "point at a table", by => at = Math.Clamp(at + by, 0, Tables.Length - 1)),
    ];

    public override string? PagesLabel => "the answers";

    public override bool EnterTurns => false;

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height)
    {
        IReadOnlyList<Row> above =
        [
            new(
                $"  {(Ballot.IsFull ? "All tables have voted. Enter shows the result." : $"{Ballot.Cast} of {Ballot.Voters} tables have voted.")}", Style.Strong),
            Row.Empty,
        ];
        // The table that is pointed at stays in sight however many there are.
        var room = Math.Max(1, height - above.Count);
        var first = Math.Clamp(at - room / 2, 0, Math.Max(0, Tables.Length - room));
        var left = height - above.Count - Tables.Length - 1;
        var answers = OptionCards.Render(Question.Answers(Workshop.Playthrough), -1, width, Math.Max(1, left));
        if (answers.Length == 1 && answers[0].Length <= left)
            return [[.. above, .. Tables.Select((table, index) => Line(table, index, width)), Row.Empty, .. answers[0]]];
        return
        [
            [.. above, .. Tables.Select((table, index) => Line(table, index, width)).Skip(first).Take(room)],
            .. Under(above, height, rest => OptionCards.Render(Question.Answers(Workshop.Playthrough), -1, width, rest)),
        ];
    }

    Row Line(string table, int index, int width) => new(
        [
            new Span($" {(index == at ? '▸' : ' ')} {(Ballot.Votes.ContainsKey(index) ? '●' : '○')} ", Style.Strong),
            new Span(TextWidth.Fit(Run.Clean(table), width - 5), index == at ? Style.Selected : Style.Text),
        ]);

    void Vote(int option)
    {
        var table = Run.Clean(Tables[at]);
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
