using CsCheck;
using TrustSim.Core.Play;
using TrustSim.Core.Paths;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Paths;

/// <summary>Compares the diagnostics about dilemmas with playing every path.</summary>
public sealed class DilemmaProperties
{
    const double Rounding = 1e-9;
    const double Points = .5;
    const double Weeks = .05;

    /// <summary>A question whose two or three answers part for good; after two more questions each reaches one of three endings.</summary>
    static readonly Gen<Scenario> Parting =
        from most in Gen.Int[0, 2]
        from endings in Gen.Int[0, most].Array[2].Array[2, 3]
        select Parted(endings);

    [Fact]
    public void An_answer_is_dominated_where_every_playthrough_shows_it()
    {
        var (beaten, all) = (0, 0);
        AnyStory.Play.Holds(given =>
        {
            if (BruteForce.Paths(given.Scenario) is not { Count: > 0 } paths) return;
            var diagnostics = Proof.Prove(given.Scenario).Diagnostics;
            // A meter that stands still has its own diagnostic instead.
            if (diagnostics.Any(diagnostic => diagnostic.Kind == PathDiagnosticKind.MeterCannotMove)) return;
            var found =
                diagnostics.Where(
                    diagnostic =>
                        diagnostic.Kind is PathDiagnosticKind.Dominated or PathDiagnosticKind.NobodyTakes
                            or PathDiagnosticKind.TemptationNeverPays)
                .Select(diagnostic => new Decision(diagnostic.Scene!.Value, diagnostic.Choice!.Value)).ToHashSet();
            foreach (var scene in given.Scenario.Scenes)
            {
                foreach (var choice in scene.Choices)
                {
                    var decision = new Decision(scene.Id, choice.Id);
                    var isBeaten = scene.Choices.Any(other => other != choice && Beats(paths, scene, other, choice));
                    all++;
                    if (isBeaten) beaten++;
                    if (isBeaten) found.ShouldContain(decision);
                    else if (!IsTemptation(choice)) found.ShouldNotContain(decision);
                }
            }
        }, cases: 80);
        beaten.ShouldBeGreaterThan(all / 100, $"of {all} answers some should be beaten");
    }

    [Fact]
    public void A_meter_cannot_move_where_all_playthroughs_end_alike() => AnyStory.Play.Holds((given, met) =>
    {
        if (BruteForce.Paths(given.Scenario) is not { Count: > 0 } paths) return;
        foreach (var diagnostic in Proof.Prove(given.Scenario).Diagnostics.Where(
            diagnostic => diagnostic.Kind == PathDiagnosticKind.MeterCannotMove))
        {
            var ends =
                paths.Select(
                    path =>
                        diagnostic.Outcome switch { Outcome.Trust => path.Team.Trust, Outcome.Fear => path.Team.Fear, _ => path.Team.Work })
                            .ToList();
            (ends.Max() - ends.Min()).ShouldBeLessThan(diagnostic.Outcome == Outcome.Work ? .1 : 1);
            met.Note("a meter that cannot move");
        }

        met.Note("several playthroughs", paths.Count > 1);
    }, ["a meter that cannot move", "several playthroughs"], cases: 60);

    [Fact]
    public void An_ending_is_decided_where_its_first_answer_always_and_no_other_ever_leads_there() => Parting.Holds((scenario, met) =>
    {
        var paths = BruteForce.Paths(scenario)!;
        var behind = paths.GroupBy(path => path.Decisions.First())
            .Select(path => (First: path.Key, Endings: path.Select(one => one.Ending!.Id).ToHashSet())).ToList();
        var several = behind.SelectMany(one => one.Endings).Distinct().Count() > 1;
        var mixed = behind.Where(one => one.Endings.Count > 1).SelectMany(one => one.Endings).ToHashSet();
        var decided = behind.Where(one => several && one.Endings.Count == 1 && !mixed.Overlaps(one.Endings)).ToList();
        var diagnostic = Proof.Prove(scenario).Diagnostics
            .FirstOrDefault(diagnostic => diagnostic.Kind == PathDiagnosticKind.EndingDecided);
        (diagnostic?.Witness!.Value.Single()).ShouldBe(decided.Count == 0 ? null : decided[0].First);
        diagnostic?.Scene.ShouldBe(decided[0].Endings.Single());
        met.Note("an ending that is decided", diagnostic is not null);
        met.Note("none", diagnostic is null);
        met.Note("none, since there is only one", !several);
        met.Note("none, since another answer can lead there too", several && mixed.Count > 0 && diagnostic is null);
    }, ["an ending that is decided", "none", "none, since there is only one", "none, since another answer can lead there too"]);

    static Scenario Parted(int[][] endings)
    {
        var story = new Story().Scene("first", choices: [.. endings.Select((_, i) => new Option($"a{i}", Then: $"middle{i}"))]);
        foreach (var (i, (one, other)) in endings.Select(pair => (pair[0], pair[1])).Index())
        {
            story.Scene($"middle{i}", choices: [new("on", Then: $"last{i}"), new("off", Then: $"last{i}")]);
            story.Scene($"last{i}", choices: [new("one", Then: $"end{one}"), new("other", Then: $"end{other}")]);
        }

        return story.Scene("end0", ending: "end").Scene("end1", ending: "end").Scene("end2", ending: "end").Build();
    }

    /// <summary>Whether, after every possible beginning, paths by one answer end better in everything than paths by another.</summary>
    static bool Beats(IReadOnlyList<Playthrough> paths, Scene scene, Choice one, Choice other)
    {
        var met = false;
        if (Pay(one) < Pay(other)) return false;
        var asked =
            paths.SelectMany(
                path => path.Steps.Skip(1).Where(step => step.Decision!.Value.Scene == scene.Id).Select(step => (Path: path, Step: step)))
            .GroupBy(pair => string.Join(',', pair.Path.Decisions.Take(pair.Step.Number - 1)));
        foreach (var before in asked)
        {
            var (with, without) = (Taking(before, one), Taking(before, other));
            if (with.Count == 0 || without.Count == 0) continue;
            met = true;
            var (mine, theirs) = (with[0].Step.After, without[0].Step.After);
            if (mine.Trust < theirs.Trust - Rounding || mine.Fear > theirs.Fear + Rounding || mine.Work < theirs.Work - Rounding)
                return false;
            if (Mean(with, team => team.Trust) < Mean(without, team => team.Trust) + Points) return false;
            if (Mean(with, team => team.Fear) > Mean(without, team => team.Fear) - Points) return false;
            if (Mean(with, team => team.Work) < Mean(without, team => team.Work) + Weeks) return false;
        }

        return met;
    }

    static List<(Playthrough Path, Step Step)> Taking(IEnumerable<(Playthrough Path, Step Step)> paths, Choice choice) =>
        [.. paths.Where(pair => pair.Step.Choice == choice)];

    static double Mean(List<(Playthrough Path, Step Step)> paths, Func<Core.Trust.Team, double> of) =>
        paths.Average(pair => of(pair.Path.Team));

    static double Pay(Choice choice) =>
        choice.Effects.Work is { } push ? (push.Up ? 1 : -1) * Core.Trust.Laws.Default[push.Strength].Work : 0;

    static bool IsTemptation(Choice choice) => choice.Effects.Acts.Any(act => act.Polarity == Polarity.Against);
}
