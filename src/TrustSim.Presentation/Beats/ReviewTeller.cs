namespace TrustSim.Presentation.Beats;

/// <summary>Tells what there is to say between two episodes: one sentence, one moment, one thing that is not said.</summary>
static class ReviewTeller
{
    /// <summary>The parts of the review.</summary>
    /// <param name="number">The step in which the ending opens.</param>
    public static IEnumerable<ImmutableArray<Block>> Tell(Playthrough play, int number, SceneOpening ending, EpisodeReview review)
    {
        yield return [new(BlockKind.Question, Sentence(play, ending, review))];
        if (review.Moment is { } moment)
        {
            yield return
            [
                Block.Say(BlockKind.Heading, "review.moment"),
                Block.Say(BlockKind.Prose, "debrief.moment-was", ("scene", play.SceneOf(moment)),
                    ("week", play.Step().At(play.Steps[moment].Settled.Week)),
                    ("ask", play.Scenario[play.Steps[moment].Decision!.Value.Scene].Asked()),
                    ("answer", Runs.FromScenario(play.Steps[moment].Choice!.Text))),
            ];
        }

        yield return
        [
            Block.Say(BlockKind.Heading, "review.unsaid-title"),
            review.Unsaid is null ? Block.Say(BlockKind.Prose, "review.nothing-unsaid")
                : new(BlockKind.Prose, Say.Runs("review.unsaid", ("some", Say.InWords(review.Knowing)),
                    ("all", Say.InWords(ending.At.Team.People.Length)), ("time", play.Step().InWords(review.Weeks)),
                    ("count", review.Knowing))),
        ];
        if (Next(play, number, ending) is { } next)
            yield return [Block.Say(BlockKind.Note, "review.next", ("title", Runs.FromScenario(next.Title)))];
    }

    /// <summary>The episode that follows; null where it has not opened.</summary>
    static Episode? Next(Playthrough play, int number, SceneOpening ending)
    {
        var opened = play.Steps[number].Opened;
        return opened.IndexOf(ending) + 1 is var at && at < opened.Length
            && play.Scenario.Episodes.FirstOrDefault(episode => episode.Opening == opened[at].Scene.Id) is { } next ? next : null;
    }

    static Runs Sentence(Playthrough play, SceneOpening ending, EpisodeReview review)
    {
        var work = TimeWords.Work(play.Step(), ending.At.Team.Work);
        return (review.Told, review.Landed) switch
        {
            (0, 0) => Say.Runs("review.no-news", ("work", work)),
            (_, 0) => Say.Runs("review.all-told", ("work", work)),
            (0, _) => Say.Runs("review.none-told", ("work", work)),
            var (told, landed) => Say.Runs("review.told-and-landed", ("told", told), ("landed", landed), ("work", work)),
        };
    }
}
