using CsCheck;
using TrustSim.Core.Play;
using TrustSim.Core.Tests.Given;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Tests.Journal;

public sealed class PathTests : Given
{
    [Fact]
    public void An_abandoned_branch_is_saved_with_its_times()
    {
        using (var session = Store.Begin(Scenario, Text))
        {
            session.Record(Play("yes-1", "yes-2"));
            session.Record(Play("yes-1"));
            session.Record(Play("yes-1", "no-2"));
        }

        var tree = Kept();
        Chosen(tree.Current).ShouldBe("yes-1 no-2");
        tree.Current.Name.ShouldBeNull();
        var left = tree.Others.ShouldHaveSingleItem();
        Chosen(left).ShouldBe("yes-1 yes-2");
        left.SharedWith(tree.Current).ShouldBe(1);
        tree.Started.ShouldBe(Clock.Start);
        left.Taken.Select(taken => taken.At!.Value).ShouldBeInOrder(SortDirection.Ascending);
        tree.Current.Taken[1].At!.Value.ShouldBeGreaterThan(left.Taken[1].At!.Value);
        tree.Latest.ShouldBe(tree.Current.Taken[1].At);
    }

    [Fact]
    public void Taking_the_same_decisions_again_returns_to_the_same_branch()
    {
        using var session = Store.Begin(Scenario, Text);
        session.Record(Play("yes-1", "yes-2"));
        session.RenameBranch(session.Tree.Current, "Always yes");
        foreach (var play in (Playthrough[])[Play("yes-1"), Play(), Play("yes-1"), Play("yes-1", "yes-2")]) session.Record(play);
        session.Tree.Others.ShouldBeEmpty();
        (session.Tree.Current.Number, session.Tree.Current.Name).ShouldBe((1, "Always yes"));
    }

    [Fact]
    public void Going_back_decision_by_decision_leaves_one_branch()
    {
        using var session = Store.Begin(Scenario, Text);
        session.Record(Play("yes-1", "yes-2", "yes-3"));
        foreach (var play in (Playthrough[])[Play("yes-1", "yes-2"), Play("yes-1"), Play(), Play("no-1")]) session.Record(play);
        Chosen(session.Tree.Others.ShouldHaveSingleItem()).ShouldBe("yes-1 yes-2 yes-3");
        Chosen(session.Tree.Current).ShouldBe("no-1");
        session.Tree.Current.Number.ShouldBe(2);
    }

    [Fact]
    public void Switching_branches_records_no_decision_again()
    {
        using (var session = Store.Begin(Scenario, Text))
        {
            session.Record(Play("yes-1", "yes-2"));
            session.Record(Play("no-1", "yes-2"));
            var before = session.Tree.Others.ShouldHaveSingleItem();
            session.Record(session.StateAt(before)!);
            session.Tree.Current.Taken.ShouldBe(before.Taken);
            session.Tree.Current.Number.ShouldBe(1);
            Chosen(session.Tree.Others.ShouldHaveSingleItem()).ShouldBe("no-1 yes-2");
        }

        File.ReadLines(JournalPath).Last().ShouldContain("\"go\"");
    }

    [Fact]
    public void A_finished_branch_stays_finished_after_a_switch_and_the_playthrough_is_unfinished_again()
    {
        using (var session = Store.Begin(Scenario, Text))
        {
            session.Record(Play("yes-1", "yes-2", "yes-3"));
            session.Reflect("Where?", "In the second.");
            session.Record(Play("yes-1"));
        }

        var kept = Store.Unfinished().ShouldHaveSingleItem();
        var done = kept.Tree!.Others.ShouldHaveSingleItem();
        done.IsDone.ShouldBeTrue();
        done.DoneAt.ShouldNotBeNull();
        done.Reflections.ShouldHaveSingleItem().Answer.ShouldBe("In the second.");
        kept.Tree.Current.IsDone.ShouldBeFalse();
    }

    [Fact]
    public void A_playthrough_without_decisions_left_resumes_at_its_beginning()
    {
        using (var session = Store.Begin(Scenario, Text))
        {
            session.Record(Play("yes-1"));
            session.Record(Play());
        }

        var kept = Store.Unfinished().ShouldHaveSingleItem();
        kept.Playthrough!.Phase.ShouldBe(Phase.Briefing);
        kept.Tree!.Others.ShouldHaveSingleItem();
    }

    [Fact]
    public void Predictions_answers_and_commitments_are_saved()
    {
        using (var session = Store.Begin(Scenario, Text))
        {
            session.Record(Play("yes-1"));
            session.Predict(new(new("ada"), Move.Up, Move.Same));
            session.Predict(new(new("ada"), Move.Down, Move.Up));
            session.Commit("Ask first.");
            session.Remind();
            session.SetAlias("Heron");
            session.Record(Play("yes-1", "no-2"));
        }

        var tree = Kept();
        tree.Current.Taken[0].Predictions.ShouldBe([new Prediction(new("ada"), Move.Down, Move.Up)]);
        tree.Current.Taken[1].Predictions.ShouldBeEmpty();
        tree.Commitment!.Text.ShouldBe("Ask first.");
        tree.Commitment.Seen.ShouldHaveSingleItem().ShouldBeGreaterThan(tree.Commitment.At);
        tree.Alias.ShouldBe("Heron");
    }

    [Fact]
    public void Another_version_of_the_scenario_has_its_own_branches_and_the_old_ones_stay()
    {
        var changed = Text.Replace("id: no-2", "id: never-2", StringComparison.Ordinal);
        using (var session = Store.Begin(Scenario, Text))
        {
            session.Record(Play("yes-1", "no-2"));
            session.Renew(changed, 1);
        }

        var kept = Store.Unfinished().ShouldHaveSingleItem();
        kept.Tree!.Text.ShouldBe(changed);
        Chosen(kept.Tree.Current).ShouldBe("yes-1");
        var old = kept.Tree.Others.ShouldHaveSingleItem();
        (old.Version, kept.Tree.Current.Version).ShouldBe((0, 1));
        kept.Playthrough!.ToQuestion().OpenChoices[1].Id.Value.ShouldBe("never-2");
        using var again = Store.Resume(kept);
        again.StateAt(old)!.Decisions.Last().Choice.Value.ShouldBe("no-2");
    }

    [Fact]
    public void A_named_branch_stays_even_if_another_one_contains_it()
    {
        using var session = Store.Begin(Scenario, Text);
        foreach (var play in (Playthrough[])[Play("yes-1", "yes-2"), Play("yes-1")]) session.Record(play);
        session.RenameBranch(session.Tree.Current, "Stopped to think");
        session.Record(Play("no-1"));
        session.Tree.Others.Select(branch => branch.Name).ShouldContain("Stopped to think");
    }

    [Fact]
    public void A_branch_keeps_its_own_name_after_a_return()
    {
        using var session = Store.Begin(Scenario, Text);
        session.Record(Play("yes-1", "yes-2"));
        session.RenameBranch(session.Tree.Current, "First");
        session.Record(Play("yes-1"));
        session.RenameBranch(session.Tree.Current, "Second");
        session.Record(Play("yes-1", "yes-2"));
        session.Tree.Current.Name.ShouldBe("First");
    }

    [Fact]
    public void A_nameless_branch_takes_the_name_of_the_branch_that_reaches_its_end()
    {
        using var session = Store.Begin(Scenario, Text);
        foreach (var play in (Playthrough[])[Play("yes-1", "yes-2"), Play("yes-1")]) session.Record(play);
        session.RenameBranch(session.Tree.Current, "Second");
        session.Record(Play("yes-1", "yes-2"));
        session.Tree.Current.Name.ShouldBe("Second");
    }

    [Fact]
    public void A_repeated_text_of_the_scenario_is_the_same_version()
    {
        using var session = Store.Begin(Scenario, Text);
        session.Record(Play("yes-1", "yes-2"));
        session.Renew(Text + "# changed", 1);
        session.Renew(Text, 1);
        (session.Tree.Texts.Length, session.Tree.Current.Version, session.Tree.Text).ShouldBe((2, 0, Text));
    }

    [Fact]
    public void The_identity_of_a_playthrough_follows_from_its_first_line()
    {
        Keep("yes-1");
        var first = Kept().Id;
        File.Move(JournalPath, Path.Combine(Plays, "renamed.journal"));
        Kept().Id.ShouldBe(first);
        Keep("yes-1");
        Store.All().Select(kept => kept.Tree!.Id).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void Any_playthrough_reads_as_recorded_and_loses_no_branch() =>
        Gen.Int[0, 1].Array[0, 3].List[1, 12].Holds(
            (explorations, met) =>
            {
                var ever = new List<string>();
                PlaythroughTree told;
                using (var session = Store.Begin(Scenario, Text))
                {
                    foreach (var explore in explorations)
                    {
                        var play = Play([.. explore.Select((answer, index) => $"{(answer == 0 ? "yes" : "no")}-{index + 1}")]);
                        session.Record(play);
                        Chosen(session.Tree.Current).ShouldBe(string.Join(' ', play.Decisions.Select(decision => decision.Choice)));
                        ever.Add(Chosen(session.Tree.Current));
                    }

                    told = session.Tree;
                }

                ever.ShouldAllBe(explore => told.Branches.Any(branch => Chosen(branch).StartsWith(explore, StringComparison.Ordinal)));
                told.Branches.Select(branch => branch.Number).ShouldBeUnique();
                told.Others.Select(Chosen).ShouldBeUnique();
                var files = Directory.Exists(Plays) ? Directory.GetFiles(Plays) : [];
                files.Length.ShouldBe(ever.Any(explore => explore.Length > 0) ? 1 : 0);
                if (files.Length == 0) return;
                var read = PlaythroughJournal.Rules.Read(File.ReadAllBytes(files[0])).State!;
                read.Branches.Select(Describe).ShouldBe(told.Branches.Select(Describe));
                (read.Current.Number, read.IsDone, read.Latest).ShouldBe((told.Current.Number, told.IsDone, told.Latest));
                File.Delete(files[0]);
                met.Note("several branches", told.Others.Length > 1);
                met.Note(
                    "a branch that another one began with",
                    ever.Any(path => path.Length > 0 && told.Branches.All(branch => Chosen(branch) != path)));
                met.Note("a branch come back to", told.Others.Any(branch => branch.Number > told.Current.Number));
                met.Note("a debrief", told.IsDone);
            },
            ["several branches", "a branch that another one began with", "a branch come back to", "a debrief"]);

    static string Describe(Branch branch) =>
        $"{branch.Name} {branch.Version} {branch.IsDone} {branch.DoneAt} "
            + string.Join(' ', branch.Taken.Select(taken => $"{taken.Decision}@{taken.At:O}"));

    PlaythroughTree Kept() => Store.All().ShouldHaveSingleItem().Tree!;
}
