namespace TrustSim.Core.Story;

/// <summary>
/// Every text of a scenario with its address: <c>title</c>, <c>team/maya/role</c>, <c>scenes/monday/choices/ask/after</c>. The texts of a
/// list have numbers: <c>scenes/monday/says/0</c>.
/// </summary>
public static class ScenarioTexts
{
    /// <summary>The texts in the order of the file. All scenes without a question of their own share one text.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> List(Scenario scenario)
    {
        var texts = new OrderedDictionary<string, string>();
        Map(scenario, (address, text) =>
        {
            texts.TryAdd(address, text);
            return text;
        });
        return [.. texts];
    }

    /// <summary>The scenario with other texts. Empty texts stay empty.</summary>
    /// <param name="words">Gives the new text for an address and its present text.</param>
    public static Scenario Map(Scenario scenario, Func<string, string, string> words)
    {
        var texts = new Texts("", words);
        var about = scenario.About with
        {
            Title = texts.One("title", scenario.About.Title),
            Summary = texts.One("summary", scenario.About.Summary),
            Warning = texts.One("warning", scenario.About.Warning),
            Step = List(scenario.About.Step, texts),
            You = texts.One("you", scenario.About.You),
            Objectives = texts.Several("objectives", scenario.About.Objectives),
            Keywords = texts.Several("keywords", scenario.About.Keywords),
            Debrief = texts.Several("debrief", scenario.About.Debrief),
            Notes = texts.Several("notes", scenario.About.Notes),
        };
        ImmutableArray<Member> team = [.. scenario.Team.Select(member => List(member, texts.Below("team", member.Id.Value)))];
        ImmutableArray<Outsider> others = [.. scenario.Others.Select(one => List(one, texts.Below("others", one.Id.Value)))];
        ImmutableArray<Episode> episodes =
        [
            .. scenario.Episodes.Select(episode => texts.Below("scenes", episode.Id) is var opening
                ? episode with { Title = opening.One("title", episode.Title), Summary = opening.One("text", episode.Summary) } : episode),
        ];
        return new(
            about with { Episodes = [.. episodes.Select(episode => episode.Title)] },
            team,
            [.. scenario.Risks.Select(risk => List(risk, texts.Below("risks", risk.Id.Value)))],
            [.. scenario.Scenes.Select(scene => List(scene, texts.Below("scenes", scene.Id.Value), texts))],
            scenario.Start,
            others,
            episodes);
    }

    // The first name depends on the name, so create the member anew.
    static Member List(Member member, Texts texts) => new(
        member.Id,
        texts.One("name", member.Name),
        texts.One("role", member.Role),
        texts.One("about", member.About),
        texts.One("strength", member.Strength),
        member.Temperament,
        member.Trust,
        member.Fear,
        member.CaresAbout,
        texts.One("called", member.Called))
    {
        From = member.From,
        Until = member.Until,
    };

    static StepUnit List(StepUnit step, Texts texts) => step.Named is not null ? step
        : step with { One = texts.One("step/one", step.One), Many = texts.One("step/many", step.Many) };

    static Outsider List(Outsider outsider, Texts texts) => new(
        outsider.Id, texts.One("name", outsider.Name), texts.One("role", outsider.Role), texts.One("about", outsider.About),
        texts.One("called", outsider.Called));

    static Risk List(Risk risk, Texts texts) => risk with
    {
        Called = texts.One("called", risk.Called),
        Says = texts.One("says", risk.Says),
        Lands = texts.One("lands", risk.Lands),
    };

    static Scene List(Scene scene, Texts texts, Texts top)
    {
        var title = texts.One("title", scene.Title);
        var parts = Map("text", scene.Parts, texts);
        return List(scene, title, parts, texts, top);
    }

    static ImmutableArray<TextPart> Map(string key, ImmutableArray<TextPart> parts, Texts texts) =>
        [.. parts.Zip(texts.Several(key, parts.Select(part => part.Text)), (part, text) => part with { Text = text })];

    static string Whole(ImmutableArray<TextPart> parts) => string.Join("\n\n", parts.Select(part => part.Text));

    static Scene List(Scene scene, string title, ImmutableArray<TextPart> parts, Texts texts, Texts top) => scene with
    {
        Title = title,
        Text = scene.Parts.IsEmpty ? texts.One("text", scene.Text) : Whole(parts),
        Parts = parts,
        Says = [.. scene.Says.Zip(texts.Several("says", scene.Says.Select(line => line.Text)), (line, text) => line with { Text = text })],
        Ask = scene.Choices.IsEmpty ? scene.Ask : (scene.Ask == Scene.UsualQuestion ? top : texts).One("ask", scene.Ask),
        Discuss = texts.Several("discuss", scene.Discuss),
        Notes = texts.Several("notes", scene.Notes),
        Choices = [.. scene.Choices.Select(choice => List(choice, texts.Below("choices", choice.Id.Value)))],
        Ending = scene.Ending is { } ending ? texts.One("ending", ending) : null,
        EpisodeEnding = scene.EpisodeEnding is { } closing ? texts.One("ending", closing) : null,
    };

    static Choice List(Choice choice, Texts texts)
    {
        var (acts, repairs) = (choice.Effects.Acts, choice.Effects.Repairs);
        var text = texts.One("text", choice.Text);
        var afterParts = Map("after", choice.AfterParts, texts);
        var after = afterParts.IsEmpty ? texts.One("after", choice.After) : Whole(afterParts);
        var why = texts.Several("why", acts.Select(act => act.Why).Concat(repairs.Select(repair => repair.Why)));
        return choice with
        {
            Text = text,
            After = after,
            AfterParts = afterParts,
            Effects = choice.Effects with
            {
                Acts = [.. acts.Select((act, i) => act with { Why = why[i] })],
                Repairs = [.. repairs.Select((repair, i) => repair with { Why = why[acts.Length + i] })],
            },
        };
    }

    /// <summary>The texts of one group of keys.</summary>
    sealed class Texts(string at, Func<string, string, string> words)
    {
        public Texts Below(string key, string id) => new($"{at}{key}/{id}/", words);

        public string One(string key, string text) => text.Length == 0 ? text : words(at + key, text);

        /// <summary>Numbers the texts that are not empty, by their order in the list.</summary>
        public ImmutableArray<string> Several(string key, IEnumerable<string> texts)
        {
            var number = 0;
            return [.. texts.Select(text => text.Length == 0 ? text : words($"{at}{key}/{number++}", text))];
        }
    }
}
