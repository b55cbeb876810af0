using TrustSim.Presentation.Documents;

namespace TrustSim.Presentation.Tests.Documents;

public sealed class RunsTests
{
    [Fact]
    public void Neighbours_of_one_origin_become_one_run() =>
        (Runs.FromScenario("one") + Runs.FromScenario("two") + Runs.FromPlayer("three")).Select(run => run.Text)
            .ShouldBe(["onetwo", "three"]);

    [Fact]
    public void Empty_runs_are_left_out() => (Runs.FromProgram("a") + Runs.FromScenario("") + Runs.FromProgram("b")).Count.ShouldBe(1);

    [Fact]
    public void A_text_has_a_sole_origin_only_if_all_its_runs_share_it()
    {
        Runs.FromScenario("one").Sole.ShouldBe(Origin.Scenario);
        (Runs.FromScenario("one") + Runs.FromProgram(".")).Sole.ShouldBeNull();
        Runs.Empty.Sole.ShouldBeNull();
    }

    [Fact]
    public void Words_of_others_are_one_paragraph_without_control_characters()
    {
        Runs.FromScenario("one\n two\u001b").Plain.ShouldBe("one two␛");
        Runs.FromPlayer("one\n two\u202e").Plain.ShouldBe("one two\ufffd");
    }

    [Fact]
    public void Spaces_of_the_program_are_kept() => Runs.FromProgram("  in ").Plain.ShouldBe("  in ");

    [Fact]
    public void A_name_keeps_its_spaces_and_shows_its_line_ends() => Runs.FromName("a  b\n.yaml").Plain.ShouldBe("a  b␊.yaml");

    [Fact]
    public void Separators_are_the_programs() =>
        Runs.Join(", ", [Runs.FromScenario("a"), Runs.FromScenario("b")]).Select(run => (run.Text, run.Origin))
            .ShouldBe([("a", Origin.Scenario), (", ", Origin.Program), ("b", Origin.Scenario)]);

    [Fact]
    public void A_capital_changes_no_origin() => Runs.FromScenario("ärger").Capital().ShouldBe(Runs.FromScenario("Ärger"));

    [Fact]
    public void Texts_are_alike_where_words_and_origins_are()
    {
        Runs.FromScenario("a").ShouldBe(Runs.FromScenario("a"));
        Runs.FromScenario("a").ShouldNotBe(Runs.FromPlayer("a"));
        default(Runs).ShouldBe(Runs.Empty);
    }

    [Fact]
    public void Words_of_a_scenario_are_shown_with_them_and_others_are_not()
    {
        Runs.FromScenario("Maya's\nown\n\n\"list\"").Plain.ShouldBe("Maya’s own “list”");
        Runs.FromName("it's.yaml").Plain.ShouldBe("it's.yaml");
        Runs.FromPlayer("I'd ask").Plain.ShouldBe("I'd ask");
    }
}
