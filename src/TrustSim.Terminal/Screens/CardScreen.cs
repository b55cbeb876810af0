using TrustSim.Presentation.Beats;

namespace TrustSim.Terminal.Screens;

/// <summary>The team, a card each. Where the window has no room for the panel, the whole team comes first.</summary>
/// <param name="beat">The moment.</param>
/// <param name="withTeam">Whether the whole team comes first.</param>
sealed class CardScreen(Playthrough play, Beat beat, bool showsNumbers, bool withTeam) : Screen
{
    const int Widest = 60;
    const string Gap = "  ";

    bool withNumbers = showsNumbers;
    int person = withTeam ? -1 : 0;

    public override string Title => Say.Text("play.the-team");

    public override string Place => person < 0 ? ""
        : Say.Text("card.of", ("number", person + 1), ("all", beat.Team.People.Length));

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(KeyAction.Turn, [Press.LeftRight], Say.Text("card.next"), Say.Text("card.next-help"), stroke => Go(person + stroke.Step)),
        Binding.Numbers(beat.Team.People.Length, Say.Text("card.person"), Say.Text("card.person-help"), Go),
        new(
            KeyAction.Numbers, [Press.Sign('N')], Say.Text("play.numbers"), Say.Text("play.numbers-help"),
            () => withNumbers = !withNumbers, play.Scenario.About.HasFigures),
        new(KeyAction.Continue, [Press.Enter], null, Say.Text("bind.back"), Shell.Pop),
        Esc(Say.Text("bind.back"), Say.Text("bind.back")),
    ];

    public override ImmutableArray<Row> Body(int width, int height) => person < 0
        ? Shell.Theme.IsForReaders ? Layout.Render(Team.Blocks, width)
        : TeamGauge.Render(play, beat, withNumbers, Math.Min(width, Widest), height, isRoomy: false)
        :
        [
            .. Named(play.Scenario[beat.Team.People[person].Id], width),
            .. Layout.Render(Told, width),
        ];

    Document Team => TeamPage.Create(play, beat.Step, beat.Team, withNumbers ? Meters.Live : Meters.Debrief);

    IEnumerable<Block> Told
    {
        get
        {
            var told = TeamCard.Told(play, beat, person, withNumbers);
            return Shell.Theme.IsForReaders ? told.InWords() : told;
        }
    }

    /// <summary>The name with the role beside it; on a row of its own where there is no room.</summary>
    static IEnumerable<Row> Named(Member member, int width)
    {
        var (name, role) = (TextWidth.Shown(Run.FromScenario(member.Name).Text), TextWidth.Shown(Run.FromScenario(member.Role).Text));
        return TextWidth.Measure(name) + Gap.Length + TextWidth.Measure(role) <= width
            ? [new([new(name, Style.Strong), new(role.Length == 0 ? "" : Gap + role, Style.Dim)])]
            :
            [
                .. TextWidth.Wrap(name, width).Select(row => new Row(row, Style.Strong)),
                .. TextWidth.Wrap(role, width).Select(row => new Row(row, Style.Dim)),
            ];
    }

    void Go(int to)
    {
        person = Math.Clamp(to, withTeam ? -1 : 0, beat.Team.People.Length - 1);
        Shell.Top();
    }
}
