namespace TrustSim.Presentation.Beats;

/// <summary>
/// Tells a playthrough beat by beat, in the order in which things happen: what came of a decision; news, before the scene that it precedes;
/// the scene; what people say and who says nothing; the question.
/// </summary>
public sealed class BeatTeller
{
    readonly Playthrough play;
    readonly Meters meters;
    readonly int? decisions;
    readonly HashSet<MemberId> introduced = [];

    BeatTeller(Playthrough play, Meters meters) =>
        (this.play, this.meters, decisions) =
            (play, play.Scenario.About.HasFigures ? meters : Meters.Debrief, DecisionCount.Of(play.Scenario));

    /// <summary>The beats since the last decision, up to what the playthrough shows now.</summary>
    public static ImmutableArray<Beat> SinceDecision(Playthrough play, Meters meters)
    {
        var teller = new BeatTeller(play, meters);
        foreach (var step in play.Steps[..^1]) teller.Meet(step, step.Opened.Length);
        return [.. teller.Tell(play.Current, OpenedIn(play))];
    }

    /// <summary>All beats from the beginning, up to what the playthrough shows now.</summary>
    public static ImmutableArray<Beat> All(Playthrough play, Meters meters)
    {
        var teller = new BeatTeller(play, meters);
        return
        [
            .. play.Steps.SelectMany(step =>
                teller.Tell(step, step == play.Current ? OpenedIn(play) : step.Opened.Length)),
        ];
    }

    /// <summary>How many scenes of the current step the player has come to.</summary>
    public static int OpenedIn(Playthrough play) => play.Scene is { } scene ? play.Current.Opened.IndexOf(scene) + 1 : 0;

    IEnumerable<Beat> Tell(Step step, int opened)
    {
        if (step.Choice is { } choice)
        {
            yield return Create(step, BeatKind.Outcome, [[Block.Quote(BlockKind.Chosen, choice.Text)], .. ParagraphsOf(step.Outcome)]);
            if (meters != Meters.Debrief) yield return Create(step, BeatKind.Moved, MovedPage.Parts(play.Scenario, step));
            // Where no scene follows, the news of the week follows at once.
            if (step.Opened.IsEmpty)
            {
                foreach (var beat in News.InOrder(step.News).Select(news => Tell(step, 0, news))) yield return beat;
            }
        }

        foreach (var (index, opening) in step.Opened.Take(opened).Index())
        {
            if (step.Number == 0 && index == 0 && play.Scenario.About.Warning is { Length: > 0 } warning)
            {
                yield return new(
                    BeatKind.Warning, Runs.FromScenario(opening.Scene.Heading), Say.Runs("beat.warning"), [.. ParagraphsOf(warning)], 0, 1,
                    opening.At.Team, [], []);
            }

            foreach (var beat in Tell(step, index + 1, opening)) yield return beat;
        }
    }

    IEnumerable<Beat> Tell(Step step, int opened, SceneOpening opening)
    {
        var news = News.InOrder((opened == 1 ? step.News : []).Concat(opening.Meanwhile).Concat(opening.Landing));
        foreach (var beat in news.Select(one => Tell(step, opened, one))) yield return beat;

        var (scene, speaking) = (opening.Scene, Speaking.At(play, step.Number, opening.At.Team));
        var silent = Silence.In(opening, speaking);
        ImmutableArray<ImmutableArray<Block>> end =
            Wording.EndOf(scene) is { } ending ? [[ending]] : [];
        ImmutableArray<ImmutableArray<Block>> text =
        [
            .. Wording.EpisodeOf(play.Scenario, scene) is { } episode ? [[episode]] : (ImmutableArray<Block>[])[],
            .. scene.Later > 0
                ? [[Block.Say(BlockKind.Note, "play.later", ("time", play.Step().Whole(scene.Later)))]] : (ImmutableArray<Block>[])[],
            .. News.Moves(play.Scenario, opening).Select(block => (ImmutableArray<Block>)[block]),
            .. ParagraphsOf(opening.Text),
        ];
        var hasLines = !opening.Lines.IsEmpty || !silent.IsEmpty;
        if (!hasLines) text = text.AddRange(end);
        if (!text.IsEmpty) yield return Create(step, opened, BeatKind.Scene, text, silent, isFirst: true);
        if (hasLines)
        {
            yield return Create(step, opened, BeatKind.Lines,
            [
                .. opening.Lines.Select(line => Said(line.Speaker, line.Text)),
                .. silent.IsEmpty ? [] : (ImmutableArray<Block>[])[[Says(silent)]],
                .. end,
            ], silent, isFirst: text.IsEmpty);
        }

        if (EpisodeReview.At(play, step.Number, opening) is { } review)
        {
            yield return new(BeatKind.Review, Wording.EpisodeNumber(play.Scenario, review.Episode),
                Say.Runs("beat.heading-over", ("scene", Say.Runs("review.title"))),
                [.. ReviewTeller.Tell(play, step.Number, opening, review)], step.Number, opened, opening.At.Team, KnownIn(step), []);
        }

        if (opening.Phase != Phase.Deciding) yield break;
        yield return Create(step, opened, BeatKind.Question,
        [
            [new(BlockKind.Question, scene.Asked())],
            .. opening.Choices.Select((choice, index) => (ImmutableArray<Block>)
                [Block.Quote(BlockKind.Option, choice.Text) with { Label = Runs.FromProgram($"{index + 1}") }]),
            .. step.Number == 0 && play.Scenario.About.HasFigures
                ? [[Block.Say(BlockKind.Note, "beat.rule", ("time", play.Step().A()))]] : (ImmutableArray<Block>[])[],
        ], silent, isFirst: text.IsEmpty && !hasLines);
    }

    Beat Tell(Step step, int opened, RiskNews news)
    {
        var risk = play.Scenario[news.Risk];
        var (cost, laws) = (play.Laws[risk.Cost].Cost, play.Laws);
        var name = Runs.FromScenario(play.Scenario[news.By].FirstName);
        return news.Outcome == RiskOutcome.Told
            ? Create(step, opened, BeatKind.Told,
            [
                [Block.Say(BlockKind.Question, "beat.tells-you", ("name", name))],
                Said(news.By, risk.Says),
                [
                    Block.Say(BlockKind.Note, "beat.in-time", ("time", TimeWords.Of(play.Step(), cost * laws.Told)),
                        ("instead", TimeWords.Of(play.Step(), cost))),
                    .. Waited(news),
                ],
            ], news.Week)
            : Create(step, opened, BeatKind.Landed,
            [
                [Block.Say(BlockKind.Question, "beat.nobody-told")],
                .. ParagraphsOf(risk.Lands),
                [
                    Block.Say(BlockKind.Note, "beat.sets-back", ("time", TimeWords.About(play.Step(), cost))),
                    .. Known(risk, news, TeamAt(step, opened)),
                ],
            ], news.Week);
    }

    /// <summary>For how long it was kept before it was told.</summary>
    Block[] Waited(RiskNews news)
    {
        var weeks = WeeksUnsaid(news);
        return weeks < RiskRecord.Late ? [] : [Block.Say(BlockKind.Note, "beat.could-have", ("time", play.Step().InWords(weeks)))];
    }

    // The ledger has one entry for each week in which people keep it.
    int WeeksUnsaid(RiskNews news) => play.Ledger.Silence.Count(entry => entry.Risk == news.Risk);

    /// <summary>For how long some of the team had known it. Who they are, the debrief says.</summary>
    Block[] Known(Risk risk, RiskNews news, Team team)
    {
        var weeks = WeeksUnsaid(news);
        var (some, all) = (risk.KnownBy.Distinct().Count(team.IsHere), team.People.Length);
        if (weeks <= 0 || some == 0) return [];
        var (everybody, time) = (Say.InWords(all), play.Step().InWords(weeks));
        return
        [
            new(BlockKind.Note, (some == all
                ? Say.Runs("beat.all-had-known", ("all", everybody), ("time", time))
                : Say.Runs("beat.had-known", ("some", Say.InWords(some)), ("all", everybody),
                    ("time", time), ("count", some))).Capital()),
        ];
    }

    /// <summary>News, which has its week for a place.</summary>
    Beat Create(Step step, int opened, BeatKind kind, ImmutableArray<ImmutableArray<Block>> parts, int week)
    {
        var when = play.Step().At(week);
        return new(
            kind, Say.Runs("beat.news", ("week", when)), Say.Runs("beat.news-heading", ("week", when)).Capital(), parts, step.Number,
            opened, TeamAt(step, opened), KnownIn(step), []);
    }

    /// <summary>What came of a decision.</summary>
    Beat Create(Step step, BeatKind kind, ImmutableArray<ImmutableArray<Block>> parts)
    {
        var place = Present(Runs.FromScenario(play.Scenario[step.Decision!.Value.Scene].Heading),
            play.Scenario.About.HasFigures ? Numbered(step.Number) : Runs.Empty);
        return new(kind, Runs.Join(" · ", place), Runs.Empty, parts, step.Number, 0, step.Settled, KnownIn(step), []);
    }

    static IEnumerable<Runs> Present(params Runs[] parts) => parts.Where(part => !part.IsEmpty);

    /// <summary>A part of a scene.</summary>
    /// <param name="isFirst">Whether the scene begins with it.</param>
    Beat Create(Step step, int opened, BeatKind kind, ImmutableArray<ImmutableArray<Block>> parts, ImmutableArray<MemberId> silent,
        bool isFirst)
    {
        var title = Runs.FromScenario(step.Opened[opened - 1].Scene.Heading);
        var number = step.Opened[opened - 1].Phase == Phase.Deciding && play.Scenario.About.HasFigures ? Numbered(step.Number + 1)
            : Runs.Empty;
        return new(
            kind, Runs.Join(" · ", Present(title, number)),
            !isFirst ? Runs.Empty : Runs.Join(" ", Present(title, number.Capital())
                .Select(part => Say.Runs("beat.heading-over", ("scene", part)))),
            parts, step.Number, opened, TeamAt(step, opened), KnownIn(step), silent);
    }

    static Team TeamAt(Step step, int opened) => opened == 0 ? step.Settled : step.Opened[opened - 1].At.Team;

    /// <summary>From the first decision on, everybody has felt what the player does.</summary>
    ImmutableHashSet<MemberId> KnownIn(Step step) =>
        step.Number > 0 ? [.. play.Scenario.Team.Select(member => member.Id)] : [.. introduced.Where(play.Scenario.IsInTeam)];

    Runs Numbered(int number) => Wording.DecisionOf(number, decisions);

    /// <summary>Words of a person. Above the first ones stands who that is.</summary>
    ImmutableArray<Block> Said(MemberId who, string text)
    {
        var speaker = play.Scenario.SpeakerOf(who);
        var words = Paragraphs.Split(text);
        return
        [
            .. introduced.Add(who) ? Introduced(speaker) : [],
            .. words.Select((paragraph, index) => Block.Say(BlockKind.Speech,
                index == words.Length - 1 ? "beat.words" : "beat.words-on", ("words", Runs.FromScenario(paragraph)))
                with { Label = Runs.FromScenario(speaker.FirstName) }),
        ];
    }

    static IEnumerable<Block> Introduced(ISpeaker speaker)
    {
        yield return new(BlockKind.Subheading, Wording.Who(speaker));
        if (speaker.About.Length > 0) yield return Block.Quote(BlockKind.Prose, Sentences.First(Paragraphs.Joined(speaker.About)));
    }

    Block Says(ImmutableArray<MemberId> silent) => Block.Say(BlockKind.Notice, "beat.silent", ("count", silent.Length),
        ("names", Wording.Names(play.Scenario, silent)));

    /// <summary>Notes whom the player has met in a step, without telling it.</summary>
    void Meet(Step step, int opened)
    {
        foreach (var _ in Tell(step, opened)) { }
    }

    static IEnumerable<ImmutableArray<Block>> ParagraphsOf(string text) =>
        Paragraphs.Split(text).Select(paragraph => (ImmutableArray<Block>)[Block.Quote(BlockKind.Prose, paragraph)]);
}
