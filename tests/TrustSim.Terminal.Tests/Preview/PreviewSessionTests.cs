using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Terminal.Preview;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Preview;

/// <summary>Each reason why a preview cannot stay at its place, and the parts that it keeps.</summary>
public sealed class PreviewSessionTests
{
    readonly Draft draft = new();

    [Fact]
    public void It_stays_at_the_same_decision_and_shows_the_new_words()
    {
        var session = At("bench.ask-who").Reload(draft.Change("has lost four minutes", "has lost nine minutes").Reading);
        Standing(session).ShouldBe((Phase.Deciding, "tower", "bench.ask-who"));
        session.Playthrough!.Scene!.Scene.Text.ShouldContain("nine minutes");
        session.Notice.ShouldBeNull();
    }

    [Fact]
    public void It_stays_in_each_phase_of_a_playthrough()
    {
        foreach (var moment in Paths.Moments(Paths.First(Scenarios.Small)))
        {
            var session =
                PreviewSession.Begin(draft.Reading, Rehearsal.None).Stand(moment)
                    .Reload(draft.Change("Nobody says", "Nobody  says").Reading);
            Standing(session).ShouldBe((moment.Phase, moment.Scene?.Scene.Id.Value ?? "", string.Join(' ', moment.Decisions)));
            session.Notice.ShouldBeNull();
            draft.Change("Nobody  says", "Nobody says");
        }
    }

    [Fact]
    public void The_consequences_of_the_decisions_are_computed_again()
    {
        var before = At("bench.ask-who");
        var after = before.Reload(draft.Change("take-the-hit: against-strong", "take-the-hit: strong").Reading);
        after.Playthrough!.Team.Trust.ShouldBeGreaterThan(before.Playthrough!.Team.Trust);
    }

    [Theory]
    [InlineData("id: ask-who\n", "id: ask-whom\n", "“bench” has no choice “ask-who” any more (but there is “ask-whom”)")]
    [InlineData("id: ask-who\n", "id: ask-who\n        when: trust(team) > 99\n",
        "The condition of “ask-who” no longer holds there")]
    [InlineData("  bench:\n", "  workbench:\n", "There is no scene “bench”")]
    [InlineData("scenes:\n", "scenes:\n  first:\n    choices: [{ id: a, text: A. }, { id: b, text: B. }]\n",
        "The game comes to “first” there now")]
    [InlineData("scenes:\n", "scenes:\n  first:\n    ending: Over\n", "The game is now over before it")]
    public void A_decision_that_cannot_be_taken_again_says_why(string before, string after, string why)
    {
        var session = At("bench.ask-who").Reload(draft.Change(before, after).Change("chose(bench.ask-who)", "trust(team) > 1").Reading);
        session.Reading.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Kind == "error");
        session.Notice.ShouldNotBeNull().Plain.ShouldContain($"decision 1, “bench.ask-who”, is no longer possible. {why}. You are at");
        session.Playthrough!.Steps.Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("  tower:\n", "  steeple:\n", "There is no scene “tower”. You are at “steeple”")]
    [InlineData("    title: The Tower\n", "    title: The Tower\n    when: trust(team) > 99\n",
        "The game no longer comes to “tower” there. You are at “standing”")]
    [InlineData("      - id: let-ada\n", "      - id: let-ada\n        when: trust(team) > 99\n", null)]
    public void An_unreachable_scene_says_why(string before, string after, string? why)
    {
        var session = At("bench.wait").Reload(draft.Change(before, after).Reading);
        session.Reading.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Kind == "error");
        if (why is null) session.Notice.ShouldBeNull();
        else session.Notice.ShouldNotBeNull().Plain.ShouldContain(why);
        session.Playthrough!.Decisions.Count().ShouldBe(1);
    }

    [Fact]
    public void A_scene_that_asks_nothing_any_more_says_so()
    {
        var scene =
            Scenarios.SmallText[Scenarios.SmallText.IndexOf("  tower:", StringComparison.Ordinal)..Scenarios.SmallText.IndexOf("  loft:",
                StringComparison.Ordinal)];
        var session = At("bench.wait").Reload(draft.Change(scene, "  tower:\n    text: It stands.\n").Reading);
        session.Notice.ShouldNotBeNull().Plain.ShouldContain("“tower” asks nothing now. You are at “tower”.");
        session.Playthrough!.Phase.ShouldBe(Phase.Interlude);
    }

    [Fact]
    public void Another_ending_than_the_one_that_was_read_says_so()
    {
        var play = Paths.Moments(Paths.First(Scenarios.Small)).Single(moment => moment.Phase == Phase.Ending);
        var session =
            PreviewSession.Begin(draft.Reading, Rehearsal.None).Stand(play)
                .Reload(draft.Change("trust(team) >= 50", "trust(team) >= 100").Reading);
        session.Notice.ShouldNotBeNull().Plain.ShouldContain("The game no longer comes to “going” there. You are at “standing”.");
        session.Playthrough!.Phase.ShouldBe(Phase.Ending);
    }

    [Fact]
    public void With_errors_the_last_good_version_stays_playable_beside_them()
    {
        var session = At("bench.ask-who").Reload(draft.Change("- bo: It was", "- bob: It was").Reading);
        session.IsBehind.ShouldBeTrue();
        session.Reading.Count.Plain.ShouldBe("1 error");
        Standing(session).ShouldBe((Phase.Deciding, "tower", "bench.ask-who"));
        session.Stand(session.Playthrough!.Decide(new("go-along"))).Playthrough!.Decisions.Count().ShouldBe(2);
        session.Reload(draft.Change("- bob: It was", "- bo: It was").Reading).IsBehind.ShouldBeFalse();
    }

    [Fact]
    public void A_half_saved_file_does_not_lose_the_authors_place()
    {
        // Cut at certain lines, half a file is a valid scenario.
        var (session, whole) = (At("bench.ask-who", "tower.go-along"), Scenarios.SmallText);
        var before = Standing(session);
        for (var length = 0; length < whole.Length; length += 97) session = session.Reload(Draft.Of(whole[..length]));
        session = session.Reload(Draft.Of(whole));
        Standing(session).ShouldBe(before);
        session.Notice.ShouldBeNull();
    }

    [Fact]
    public void An_author_who_moved_on_stays_at_the_new_place()
    {
        var session =
            At("bench.ask-who")
                .Reload(draft.Change("id: ask-who\n", "id: ask-whom\n").Change("chose(bench.ask-who)", "trust(team) > 1").Reading);
        session = session.Stand(session.Playthrough!.Decide(new("wait")));
        session = session.Reload(draft.Change("ask-whom", "ask-who").Reading);
        Standing(session).ShouldBe((Phase.Consequence, "", "bench.wait"));
    }

    [Fact]
    public void A_file_becomes_playable_when_its_errors_are_gone()
    {
        var session = PreviewSession.Begin(Draft.Of("trustsim: 1\n"), Rehearsal.None with { Scene = new("tower") });
        session.Playthrough.ShouldBeNull();
        session.IsBehind.ShouldBeFalse();
        session = session.Reload(draft.Reading);
        Standing(session).ShouldBe((Phase.Deciding, "tower", ""));
    }

    [Fact]
    public void A_first_scene_that_disappears_and_returns_is_used_again()
    {
        var session = PreviewSession.Begin(draft.Reading, Rehearsal.None with { Scene = new("tower") });
        session = session.Reload(draft.Change("  tower:\n", "  towers:\n").Reading);
        session.Notice.ShouldNotBeNull().Plain
            .ShouldBe("There is no scene “tower” (but there is “towers”), so the game begins where the scenario does.");
        session.Playthrough!.Phase.ShouldBe(Phase.Briefing);
        session = session.Reload(draft.Change("  towers:\n", "  tower:\n").Reading);
        Standing(session).ShouldBe((Phase.Deciding, "tower", ""));
    }

    [Fact]
    public void A_mood_for_a_removed_person_is_reported_as_left_out()
    {
        var session =
            PreviewSession.Begin(draft.Reading,
                Rehearsal.None with { People = ImmutableDictionary<MemberId, Mood>.Empty.Add(new("dee"), new(1, 2)) });
        session.Notice.ShouldNotBeNull().Plain.ShouldBe("Nobody has the id “dee”, so that mood is left out.");
    }

    [Fact]
    public void Another_mood_keeps_the_decisions_and_another_scene_does_not()
    {
        var session = At("bench.ask-who").With(Rehearsal.None with { Everybody = new(90, 5) });
        Standing(session).ShouldBe((Phase.Deciding, "tower", "bench.ask-who"));
        session.Playthrough!.Steps[0].Before.Trust.ShouldBe(90);
        session = session.GoTo(new("loft"));
        Standing(session).ShouldBe((Phase.Interlude, "loft", ""));
        session.Playthrough!.Team.Trust.ShouldBe(90);
        session.GoTo(null).Playthrough!.Phase.ShouldBe(Phase.Briefing);
    }

    PreviewSession At(params string[] decisions)
    {
        var session = PreviewSession.Begin(draft.Reading, Rehearsal.None);
        var taken = decisions.Select(decision => decision.Split('.')).Select(parts => new Decision(new(parts[0]), new(parts[1])));
        return session.Stand(Playthrough.Replay(session.Scenario!, taken));
    }

    static (Phase, string, string) Standing(PreviewSession session) =>
        (session.Playthrough!.Phase, session.Playthrough.Scene?.Scene.Id.Value ?? "", string.Join(' ', session.Playthrough.Decisions));
}
