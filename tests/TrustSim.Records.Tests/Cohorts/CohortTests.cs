using CsCheck;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Tests;
using TrustSim.Core.Tests.Given;
using TrustSim.Records.Cohorts;
using TrustSim.Records.Export;

namespace TrustSim.Records.Tests.Cohorts;

/// <summary>Sums equal the results of counting, and small groups stay anonymous.</summary>
public sealed class CohortTests
{
    /// <summary>Playthroughs of one scenario by people of whom some play more than once; 0 stands for no name.</summary>
    static readonly Gen<List<PlaythroughDocument>> Group =
        from story in AnyStory.Play
        from plays in Gen.Select(Gen.Int[0, 9], Gen.Int[0, 5].Array[2, 8]).List[4, 20]
        select plays.Select((play, at) => Document(story.Scenario, play.Item1, play.Item2, at)).ToList();

    [Fact]
    public void Fewer_than_five_are_never_broken_down() => Group.Holds((plays, met) =>
    {
        var cohort = Cohort.From(plays).ShouldHaveSingleItem();
        var people = plays.Select(Person).Distinct().Count();
        cohort.People.ShouldBe(people >= 5 ? people : null);
        met.Note("too few", people < 5);
        met.Note("just enough", people == 5);
        met.Note("enough, but too few who answered a question", cohort.Decisions.Any(decision => decision.Answered is null));
        met.Note("enough, but too few who finished", people >= 5 && cohort.End is null);
        met.Note("enough who finished", cohort.End is not null);
        if (people >= 5)
        {
            cohort.Decisions.ShouldAllBe(decision => decision.Answered == null ? decision.Options.IsEmpty : decision.Answered >= 5);
            if (cohort.End is { } end) end.Finished.ShouldBeGreaterThanOrEqualTo(5);
            if (cohort.Again is { } again) again.People.ShouldBeGreaterThanOrEqualTo(5);
            return;
        }

        cohort.ShouldBe(new(cohort.Scenario, cohort.Title, null, null, 0, 0, 0, cohort.Decisions, null, null));
        cohort.Decisions.ShouldBeEmpty();
    }, ["too few", "just enough", "enough, but too few who answered a question", "enough, but too few who finished",
        "enough who finished"]);

    [Fact]
    public void Each_person_counts_with_their_first_playthrough() => Group.Holds((plays, met) =>
    {
        var cohort = Cohort.From(plays).Single();
        if (cohort.People is null) return;
        met.Note("somebody who played twice", plays.GroupBy(Person).Any(person => person.Count() > 1));
        met.Note("a first play that stands further down", plays.GroupBy(Person).Any(all => all.MinBy(play => play.Begun) != all.First()));
        met.Note(
            "a question that came twice",
            plays.Any(play => play.Path.Decisions.GroupBy(decision => decision.Scene).Any(scene => scene.Count() > 1)));
        met.Note("several endings", cohort.End?.Endings.Length > 1);
        var firsts = plays.GroupBy(Person).Select(person => person.MinBy(play => play.Begun)!.Path).ToList();
        foreach (var decision in cohort.Decisions)
        {
            var answers =
                firsts.Select(path => path.Decisions.FirstOrDefault(each => each.Scene == decision.Scene)).OfType<DecisionPart>().ToList();
            decision.Answered.ShouldBe(answers.Count >= 5 ? answers.Count : null);
            if (decision.Answered is null) continue;
            decision.Options.Sum(option => option.Taken).ShouldBe(answers.Count);
            foreach (var option in decision.Options) option.Taken.ShouldBe(answers.Count(answer => answer.Choice == option.Choice));
        }

        cohort.Decisions.Select(decision => decision.Scene)
            .ShouldBe(firsts.SelectMany(path => path.Decisions).Select(decision => decision.Scene).Distinct(), ignoreOrder: true);
        var done = firsts.Where(path => path.IsDone).ToList();
        (cohort.End is null).ShouldBe(done.Count < 5);
        if (cohort.End is not { } end) return;
        end.Trust.ShouldBe(done.Average(path => (path.Weeks.LastOrDefault() ?? path.Opening).Trust), 1e-9);
        end.Endings.Sum(ending => ending.People).ShouldBe(done.Count);
        foreach (var key in end.Keys)
            key.Against.ShouldBe(done.Average(path => path.Keys.Single(each => each.Key == key.Key).Against), 1e-9);
    }, ["somebody who played twice", "a first play that stands further down", "a question that came twice", "several endings"],
        cases: 500);

    [Fact]
    public void The_first_finished_branch_counts()
    {
        var story = new Story().Scene("ask", choices: [new("yes"), new("no")]).Scene("end", ending: "end");
        var (first, second) =
            (PlaythroughParts.DocumentOf(story.Play("yes")).Path, PlaythroughParts.DocumentOf(story.Play("no")).Path with { Number = 2 });
        // Everybody has come back to their first branch, or has not.
        var plays = Enumerable.Range(1, 5).Select(person => Document(story.Build(), person, [], person))
            .Select((play, at) => play with { Path = at < 2 ? first : second, Others = [at < 2 ? second : first] });
        Cohort.From(plays).Single().Decisions.Single().Options.Select(option => (option.Choice, option.Taken))
            .ShouldBe([("yes", 5), ("no", 0)]);
    }

    [Fact]
    public void Whoever_was_asked_in_other_words_is_counted_apart()
    {
        var story = new Story().Scene("ask", choices: [new("first"), new("second")]).Scene("end", ending: "end").Build();
        PlaythroughDocument Asked(int person, string question, int answer, params OptionPart[] open)
        {
            var document = Document(story, person, [answer], person);
            var decision = document.Path.Decisions[0] with { Ask = question, Open = [.. open] };
            return document with { Path = document.Path with { Decisions = [decision] } };
        }

        var most = Enumerable.Range(1, 4).Select(person => Asked(person, "Who?", 0, new("first", "Ada."), new("second", "Bo.")));
        var reworded = Enumerable.Range(5, 2).Select(person => Asked(person, "Whom?", 1, new("first", "Ada."), new("second", "Cy.")));
        // A choice that is closed to somebody is no other word.
        var closed = Asked(7, "Who?", 0, new OptionPart("first", "Ada."));

        var decisions = Cohort.From([.. reworded, closed, .. most]).Single().Decisions;
        decisions.Select(decision => (decision.Ask, decision.Asked, decision.Answered)).ShouldBe([("Who?", 7, 5), ("Whom?", 7, null)]);
        decisions[0].Options.ShouldBe([new("first", "Ada.", 5), new("second", "Bo.", 0)]);
        Cohort.From(most.Append(closed)).Single().Decisions.ShouldHaveSingleItem().Asked.ShouldBe(5);
    }

    [Fact]
    public void The_same_playthrough_in_two_exports_counts_once() => Group.Holds(plays =>
        System.Text.Json.JsonSerializer.Serialize(Cohort.From([.. plays, .. plays]))
            .ShouldBe(System.Text.Json.JsonSerializer.Serialize(Cohort.From(plays))));

    static string Person(PlaythroughDocument play) => play.Alias?.ToUpperInvariant() ?? $"{play.Playthrough}";

    static PlaythroughDocument Document(Scenario scenario, int person, int[] answers, int at)
    {
        var document = PlaythroughParts.DocumentOf(Playthrough.Start(scenario).Answer(answers));
        return document with
        {
            Playthrough = new Guid(at + 1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]),
            Alias = person == 0 ? null : at % 2 == 0 ? $"Bird {person}" : $"bird {person}",
            Begun = new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero).AddMinutes(at * 7 % 11),
        };
    }
}
