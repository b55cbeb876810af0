namespace TrustSim.Presentation.Guides;

/// <summary>Each question of the story: the effects of its answers, questions to ask and signs to listen for.</summary>
static class DecisionsGuide
{
    public static IEnumerable<Block> Create(GuideSubject subject)
    {
        yield return Block.Say(BlockKind.Part, "report.decision-by-decision");
        if (subject.Asked.IsEmpty)
        {
            yield return Block.Say(BlockKind.Prose, "analyse.nothing-asked");
            foreach (var block in Elsewhere(subject)) yield return block;
            yield break;
        }

        yield return Block.Say(BlockKind.Prose, "guide.none-is-right");
        yield return Block.Say(BlockKind.Note, "guide.how-to-read",
            ("unit", subject.Scenario.Step().One().Capital()), ("units", subject.Scenario.Step().Many()));
        foreach (var asked in subject.Asked) yield return Block.Draw(new TogetherDrawing([.. Create(subject, asked)]));
        foreach (var block in Elsewhere(subject)) yield return block;
    }

    static IEnumerable<Block> Create(GuideSubject subject, AskedScene asked)
    {
        yield return new(BlockKind.Heading, GuideWords.Plain(asked.Scene));
        yield return new(BlockKind.Note, When(subject, asked));
        if (!asked.Scene.Away.IsEmpty)
            yield return Block.Say(BlockKind.Note, "guide.away", ("names", Wording.Names(subject.Scenario, asked.Scene.Away)));
        foreach (var text in Paragraphs.Split(asked.Scene.Text)) yield return Block.Quote(BlockKind.Prose, text);
        foreach (var line in asked.Scene.Says) yield return Said(subject.Scenario, line);
        if (asked.Scene.Says.Any(line => line.When is not null)) yield return Block.Say(BlockKind.Note, "guide.says-on-some");
        yield return new(BlockKind.Question, asked.Scene.Asked());
        yield return Block.Draw(new AnswersGuide(subject, asked).Table());
        if (asked.Scene.Choices.Any(choice => choice.When is not null)) yield return Block.Say(BlockKind.Note, "guide.open-on-some");
        var outcomes = asked.Scene.Choices.Where(choice => choice.After.Length > 0).ToList();
        if (outcomes.Count > 0) yield return Block.Say(BlockKind.Subheading, "guide.what-came-of-it");
        foreach (var choice in outcomes)
            yield return new(BlockKind.Option, Runs.FromScenario(Paragraphs.Joined(choice.After)), GuideWords.Letter(asked.Scene, choice));
        if (!asked.Scene.Discuss.IsEmpty) yield return Block.Say(BlockKind.Subheading, "guide.to-ask");
        foreach (var prompt in asked.Scene.Discuss) yield return Block.Item(Runs.FromScenario(prompt));
        if (!asked.Scene.Notes.IsEmpty) yield return Block.Say(BlockKind.Subheading, "guide.notes");
        foreach (var block in GuideWords.Notes(asked.Scene.Notes)) yield return block;
        var listening = ListeningGuide.Create(subject, asked).ToList();
        if (listening.Count > 0) yield return Block.Say(BlockKind.Subheading, "guide.to-listen-for");
        foreach (var line in listening) yield return Block.Item(line);
    }

    static Block Said(Scenario scenario, Core.Story.Line line) => new(
        BlockKind.Speech, Say.Runs("debrief.quoted", ("words", Runs.FromScenario(Paragraphs.Joined(line.Text)))),
        Runs.FromScenario(scenario.SpeakerOf(line.Speaker).FirstName) + (line.When is null ? Runs.Empty : Runs.FromProgram("*")));

    /// <summary>The author's notes to scenes that ask nothing.</summary>
    static IEnumerable<Block> Elsewhere(GuideSubject subject) => subject.Scenario.Scenes
        .Where(scene => !scene.Notes.IsEmpty && subject.Asked.All(asked => asked.Scene.Id != scene.Id))
        .SelectMany(scene => GuideWords.Notes(scene.Notes)
            .Prepend(Block.Say(BlockKind.Heading, "guide.notes-to", ("scene", GuideWords.Title(scene)))));

    /// <summary>Tells when the question comes, and how much time it has.</summary>
    static Runs When(GuideSubject subject, AskedScene asked)
    {
        if (asked.Numbers.IsEmpty) return Say.Runs("guide.comes-on-some");
        var planned = subject.Planned.Where(planned => planned.Scenes.Contains(asked.Scene)).Select(planned => planned.Decision).ToList();
        var numbers = Runs.Join(Say.Text("guide.or"), asked.Numbers.Select(number => Runs.FromProgram($"{number}")));
        if (planned.Count == 0) return Say.Runs("guide.decision-on-some", ("numbers", numbers));
        if (!planned.Exists(decision => decision.IsPlayed)) return Say.Runs("guide.decision-without-time", ("numbers", numbers));
        if (planned.TrueForAll(decision => decision.IsTold)) return Say.Runs("guide.decision-is-told", ("numbers", numbers));
        var talk = planned.Max(decision => decision.Talk);
        return talk > TimeSpan.Zero
            ? Say.Runs("guide.decision-with-talk", ("numbers", numbers), ("time", GuideWords.InMinutes(talk)))
            : Say.Runs("guide.decision-at-once", ("numbers", numbers));
    }
}
