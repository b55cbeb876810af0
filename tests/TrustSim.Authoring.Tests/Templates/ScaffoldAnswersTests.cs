using TrustSim.Authoring.Templates;

namespace TrustSim.Authoring.Tests.Templates;

public sealed class ScaffoldAnswersTests
{
    [Fact]
    public void White_space_is_tidied() =>
        ScaffoldAnswers.Names(" Maya  Okafor ,\tTomas\u00a0Lind,, ").ShouldBe(["Maya Okafor", "Tomas Lind"]);

    [Theory]
    [InlineData("")]
    [InlineData("\u001b[31mred")]
    [InlineData("turn\u202eed")]
    public void What_cannot_be_shown_is_refused(string text) => ScaffoldAnswers.ValidateText(text).ShouldNotBeNull().ShouldEndWith(".");

    [Fact]
    public void Half_a_sign_is_refused() => ScaffoldAnswers.ValidateText("half\ud83d").ShouldNotBeNull();

    [Fact]
    public void Too_long_and_too_many_answers_are_refused()
    {
        ScaffoldAnswers.ValidateText(new('x', 201)).ShouldNotBeNull();
        ScaffoldAnswers.ValidateText(new('x', 200)).ShouldBeNull();
        ScaffoldAnswers.ValidateTeam([new('x', 61)]).ShouldNotBeNull();
        ScaffoldAnswers.ValidateTeam([.. Enumerable.Range(1, 13).Select(number => $"P{number}")]).ShouldNotBeNull().ShouldContain("12");
        ScaffoldAnswers.ValidateTeam(["Maya", "maya"]).ShouldNotBeNull().ShouldContain("twice");
        ScaffoldAnswers.ValidateMinutes(0).ShouldNotBeNull();
        ScaffoldAnswers.ValidateMinutes(240).ShouldBeNull();
    }

    [Theory]
    [InlineData("The Failed Launch", "the-failed-launch")]
    [InlineData("Größe: 10", "groesse-10")]
    [InlineData("???", "my-scenario-a03b22")]
    public void A_file_is_called_after_its_title(string title, string name) => ScaffoldAnswers.FileName(title).ShouldBe(name);
}
