namespace TrustSim.Presentation.Pages;

/// <summary>The debrief's third page: the keys, decision by decision, and the evidence of the one that is pointed at.</summary>
public static class TrustKeysPage
{
    public static Runs Title => Say.Runs("debrief.your-keys", ("number", Say.InWords(TrustKeyTable.All.Length)));

    /// <summary>Every key with its evidence, for places where nothing can be pointed at.</summary>
    public static Document Create(Debrief debrief) => Document.Page(Title,
    [
        Grid(debrief, -1),
        .. debrief.Keys.Where(key => Moments(key).Any()).SelectMany(key => Evidence(debrief, key)),
    ]);

    /// <param name="pointed">The key that is pointed at, from 0.</param>
    /// <param name="withMarks">Whether signs show the decisions that touched each key, which else the evidence says in words.</param>
    public static ImmutableArray<Block> Told(Debrief debrief, int pointed, bool withMarks = true) =>
    [
        Block.Say(BlockKind.Question, "debrief.keys-head"),
        Grid(debrief, pointed, withMarks),
        .. Evidence(debrief, debrief.Keys[pointed]),
    ];

    /// <summary>The moments that touched a key. An act that only served working against another key is none.</summary>
    public static IEnumerable<KeyMoment> Moments(KeyRecord key) => key.Moments.Where(moment => !moment.Serves);

    static Block Grid(Debrief debrief, int pointed, bool withMarks = true)
    {
        var decisions = withMarks ? debrief.Playthrough.Steps.Length - 1 : 0;
        return Block.Draw(new KeysDrawing(
            decisions,
            [
                .. debrief.Keys.Select(key => new KeyTrack(
                    key.Key.Name(),
                    [
                        .. Enumerable.Range(1, decisions)
                            .Select(number => Mark([.. Moments(key).Where(moment => moment.Decision == number)])),
                    ])),
            ],
            pointed,
            withMarks ? Say.Runs("debrief.key-signs") : Runs.Empty,
            []));
    }

    /// <summary>The strongest act of a decision; of equals, the first.</summary>
    static Sign? Mark(ImmutableArray<KeyMoment> moments) =>
        moments.IsEmpty ? null : SignOf(moments.OrderByDescending(moment => moment.Strength).First());

    static Sign SignOf(KeyMoment moment) => SignOf(moment.Polarity, moment.Strength);

    /// <summary>One to three signs: from which side a key was touched, and how strongly.</summary>
    public static Sign SignOf(Polarity polarity, Strength strong)
    {
        var (count, strength) = (strong.Weight(), strong.Name());
        return polarity switch
        {
            Polarity.Honoured => new(Tone.Honoured, new string('▲', count), Say.Runs("debrief.did-it", ("strength", strength))),
            Polarity.Against => new(Tone.Against, new string('▼', count), Say.Runs("debrief.did-opposite", ("strength", strength))),
            Polarity.Overdone => new(Tone.Overdone, new string('■', count), Say.Runs("debrief.did-too-much", ("strength", strength))),
        };
    }

    static IEnumerable<Block> Evidence(Debrief debrief, KeyRecord key)
    {
        yield return Block.Say(BlockKind.Reason, "debrief.key-is",
            ("key", key.Key.Name()), ("about", Say.Runs($"debrief.about-{key.Key.Id()}"))) with { Bold = key.Key.Name().Plain.Length + 1 };
        var moments = Moments(key).ToList();
        if (moments.Count == 0)
        {
            yield return Block.Say(BlockKind.Change, "debrief.key-untouched");
            yield break;
        }

        yield return Block.Draw(new EvidenceDrawing(
            [
                .. moments.Select(moment => new Evidence(
                    SignOf(moment), debrief.Playthrough.SceneOf(moment.Decision),
                    Runs.FromScenario(moment.Why.Length > 0 ? moment.Why : moment.Choice))),
            ],
            [
                .. moments.Select(moment => Block.Say(BlockKind.Change, "debrief.evidence",
                    ("number", moment.Decision), ("scene", debrief.Playthrough.SceneOf(moment.Decision)), ("sign", SignOf(moment).Spoken),
                    ("why", Runs.FromScenario(moment.Why.Length > 0 ? moment.Why : moment.Choice)))),
            ]));
        if (!key.Repairs.IsEmpty)
            yield return Block.Say(BlockKind.Change, "debrief.made-up-for",
                ("numbers", Say.List(key.Repairs.Select(number => Runs.FromProgram($"{number}")))));
    }
}
