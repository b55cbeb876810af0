using TrustSim.Core.Conditions;

namespace TrustSim.Presentation.Scripts;

/// <summary>
/// The whole story as a document that a subject expert reads and marks: every passage once, numbered, who says it when, and where each
/// answer leads.
/// </summary>
public sealed class StoryScript
{
    readonly Scenario scenario;
    readonly ConditionWords words;

    StoryScript(Scenario scenario)
    {
        this.scenario = scenario;
        words = new(scenario, id => NumberOf(id), AnswerOf);
    }

    /// <param name="older">An older edition of the same story, against which changes are marked; null: none are.</param>
    public static Document Create(Scenario scenario, Scenario? older = null)
    {
        var sections = new StoryScript(scenario).Sections();
        var changes = older is null ? null : ScriptChanges.Between(new StoryScript(older).Sections(), sections);
        var (about, title) = (scenario.About, Runs.FromScenario(scenario.About.Title));
        return new(title,
        [
            .. about.Summary.Length > 0 ? [Block.Quote(BlockKind.Prose, about.Summary)] : (Block[])[],
            .. about.You.Length > 0 ? [Block.Quote(BlockKind.Prose, about.You)] : (Block[])[],
            Block.Say(BlockKind.Notice, "script.intro"),
            .. changes is null ? [] : (Block[])
            [
                changes.Count == 0 ? Block.Say(BlockKind.Prose, "script.no-changes")
                    : Block.Say(BlockKind.Prose, "script.changes", ("count", changes.Count)),
            ],
            .. sections.SelectMany(section => Blocks(section, changes)),
            .. changes is { Removed.IsEmpty: false } ? Removed(changes) : [],
        ])
        { Name = Say.Runs("script.name", ("title", title)), HasMargin = true };
    }

    static IEnumerable<Block> Blocks(Section section, ScriptChanges? changes) =>
    [
        new(BlockKind.Part, section.Title),
        .. section.Facts.Select(fact => new Block(BlockKind.Note, fact)),
        .. section.Passages.SelectMany(passage => Blocks(passage, changes)),
    ];

    static IEnumerable<Block> Blocks(Passage passage, ScriptChanges? changes)
    {
        var (isNew, before) = changes?.Of(passage) ?? default;
        var number = isNew ? Say.Runs("script.new", ("number", passage.Number))
            : before is not null ? Say.Runs("script.changed", ("number", passage.Number)) : passage.Number;
        foreach (var (index, paragraph) in Paragraphs.Split(passage.Text).Index())
        {
            yield return index > 0 ? Block.Quote(BlockKind.Prose, paragraph) : new(
                BlockKind.Option,
                passage.Lead.IsEmpty ? Runs.FromScenario(paragraph)
                    : passage.Lead.Capital() + Runs.FromProgram(": ") + Runs.FromScenario(paragraph),
                number);
        }

        foreach (var fact in passage.Facts) yield return new(BlockKind.Change, fact);
        if (before is not null) yield return Block.Say(BlockKind.Change, "script.before", ("words", Whole(before)));
    }

    static IEnumerable<Block> Removed(ScriptChanges changes) =>
    [
        Block.Say(BlockKind.Part, "script.removed"), Block.Say(BlockKind.Note, "script.removed-intro"),
        .. changes.Removed.Select(passage => new Block(BlockKind.Option, Whole(passage), passage.Number)),
    ];

    static Runs Whole(Passage passage) =>
        Runs.Join(" ", [
            .. passage.Lead.IsEmpty ? [] : (Runs[])[passage.Lead.Capital() + Runs.FromProgram(":")],
            Runs.FromScenario(passage.Text), .. passage.Facts,
        ]);

    ImmutableArray<Section> Sections() =>
        [People(), .. scenario.Risks.IsEmpty ? [] : (Section[])[Unsaid()], .. scenario.Scenes.Select(Scene), .. AfterPlay()];

    Section People()
    {
        var passages = new PassageList("P");
        foreach (var person in scenario.Team)
        {
            Introduce($"team/{person.Id}", person, person.About);
            passages.Add($"team/{person.Id}/strength",
                Say.Runs("script.strength", ("name", Runs.FromScenario(person.FirstName))), person.Strength);
        }

        foreach (var person in scenario.Others) Introduce($"others/{person.Id}", person, person.About);
        return new(Say.Runs("script.people"), [], passages.All);

        // Of some people the story says no more than what they do.
        void Introduce(string place, ISpeaker person, string about)
        {
            if (about.Length > 0) passages.Add(place, Wording.Who(person), about);
            else passages.Add(place, Runs.FromScenario(person.Name), person.Role);
        }
    }

    Section Unsaid()
    {
        var passages = new PassageList("R");
        foreach (var risk in scenario.Risks)
        {
            passages.Add($"risks/{risk.Id}/says", Say.Runs("script.says-it", ("name", Wording.AnyOf(scenario, risk.KnownBy))), risk.Says,
                [Say.Runs("script.known-by", ("names", Wording.Names(scenario, risk.KnownBy)))], string.Join(' ', risk.KnownBy));
            passages.Add($"risks/{risk.Id}/lands", Say.Runs("script.happens"), risk.Lands);
        }

        return new(Say.Runs("script.unsaid"), [], passages.All);
    }

    Section Scene(Scene scene)
    {
        var passages = new PassageList(NumberOf(scene.Id).Plain + ".");
        var at = $"scenes/{scene.Id}";
        foreach (var part in scene.Parts.IsEmpty ? [new TextPart(scene.Text, null)] : scene.Parts)
            passages.Add($"{at}/text", Where(Runs.Empty, part.When), part.Text, [], part.When?.Text);
        foreach (var line in scene.Says)
        {
            passages.Add($"{at}/says", Where(Runs.FromScenario(scenario.SpeakerOf(line.Speaker).FirstName), line.When), line.Text, [],
                $"{line.Speaker} {line.When}");
        }

        if (!scene.Choices.IsEmpty) passages.Add($"{at}/ask", Runs.Empty, scene.Ask);
        foreach (var choice in scene.Choices) Answer(passages, scene, choice);
        foreach (var prompt in scene.Discuss) passages.Add($"{at}/discuss", Say.Runs("script.discuss"), prompt);
        foreach (var note in scene.Notes) passages.Add($"{at}/notes", Say.Runs("script.notes"), note);
        var title = Runs.Join(" · ", ((string?[])[scene.NameOfEnding, scene.Title]).OfType<string>()
            .Where(part => part.Length > 0).Distinct()
            .Select(Runs.FromScenario));
        return new(
            title.IsEmpty ? NumberOf(scene.Id)
                : Say.Runs(scene.NameOfEnding is null ? "script.scene" : "script.ending", ("number", NumberOf(scene.Id)), ("title", title)),
            [.. Facts(scene)], passages.All);
    }

    IEnumerable<Runs> Facts(Scene scene)
    {
        if (scene.Id == scenario.Start) yield return Say.Runs("script.begins");
        if (scene.Later > 0) yield return Say.Runs("play.later", ("time", scenario.Step().Whole(scene.Later)));
        if (!scene.Away.IsEmpty) yield return Say.Runs("script.away", ("names", Wording.Names(scenario, scene.Away)));
        if (scene.When is { } when) yield return Say.Runs("script.here-when", ("condition", words.Of(when)));
        if (scene.Ending is not null) yield return Say.Runs("script.ends");
        else if (scene.IsInterlude)
        {
            var exits = scene.EpisodeEnding is null ? scenario.ExitsOf(scene) : Scenario.OnwardFrom(scene);
            foreach (var exit in exits) yield return Leads(exit);
        }
    }

    void Answer(PassageList passages, Scene scene, Choice choice)
    {
        var (at, letter) = ($"scenes/{scene.Id}/choices/{choice.Id}", LetterOf(scene, choice));
        var exits = scenario.ExitsOf(scene, choice);
        passages.Add(at, Runs.Empty, choice.Text,
            [
                .. choice.When is { } when ? [Say.Runs("script.open-where", ("condition", words.Of(when)))] : (Runs[])[],
                .. choice.Sets.Select(set =>
                    Say.Runs(set.Value ? "script.notes-flag" : "script.unsets-flag", ("flag", Runs.FromName(set.Key.Value)))),
                .. choice.Adds.Select(add =>
                    Say.Runs(
                    add.Value < 0 ? "script.lowers" : "script.raises",
                    ("counter", Runs.FromName(add.Key.Value)), ("number", Math.Abs((long)add.Value)))),
                .. exits.Select(Leads),
            ],
            $"{choice.When} {string.Join(' ', choice.Sets)} {string.Join(' ', choice.Adds)} "
                + string.Join(' ', exits.Select(exit => $"{exit.When} {exit.To}")),
            letter);
        foreach (var part in choice.AfterParts.IsEmpty ? [new TextPart(choice.After, null)] : choice.AfterParts)
            passages.Add($"{at}/after", Where(Runs.Empty, part.When), part.Text, [], part.When?.Text);
        foreach (var (key, why) in choice.Effects.Acts.Select(act => (act.Key, act.Why))
            .Concat(choice.Effects.Repairs.Select(repair => (repair.Of, repair.Why))))
            passages.Add($"{at}/why", Say.Runs("script.why", ("key", key.Name())), why);
    }

    IEnumerable<Section> AfterPlay()
    {
        var passages = new PassageList("A");
        var about = scenario.About;
        passages.Add("warning", Say.Runs("script.warning"), about.Warning);
        foreach (var objective in about.Objectives) passages.Add("objectives", Say.Runs("script.practises"), objective);
        foreach (var question in about.Debrief) passages.Add("debrief", Say.Runs("script.debrief"), question);
        foreach (var note in about.Notes) passages.Add("notes", Say.Runs("script.notes"), note);
        return passages.All.IsEmpty ? [] : [new(Say.Runs("script.after-play"), [], passages.All)];
    }

    Runs Where(Runs lead, Condition? when) => when is null ? lead
        : lead.IsEmpty ? Say.Runs("script.where-only", ("condition", words.Of(when)))
        : Say.Runs("script.where", ("lead", lead), ("condition", words.Of(when)));

    Runs Leads(Exit exit) => exit.When is null ? Say.Runs("script.leads", ("scene", Named(exit.To)))
        : Say.Runs("script.leads-where", ("scene", Named(exit.To)), ("condition", words.Of(exit.When)));

    /// <summary>The number of a scene with its title.</summary>
    Runs Named(SceneId id) =>
        (scenario[id].NameOfEnding ?? scenario[id].Title) is { Length: > 0 } title
            ? Say.Runs("script.scene", ("number", NumberOf(id)), ("title", Runs.FromScenario(title)))
            : NumberOf(id);

    Runs NumberOf(SceneId id) => Runs.FromProgram($"{scenario.PlaceOf(id) + 1}");

    Runs AnswerOf(Decision decision)
    {
        var scene = scenario[decision.Scene];
        return NumberOf(scene.Id) + LetterOf(scene, scene.Choices.First(choice => choice.Id == decision.Choice));
    }

    static Runs LetterOf(Scene scene, Choice choice) => Runs.FromProgram(" ") + Guides.GuideWords.Letter(scene, choice);
}
