using Microsoft.CodeAnalysis.CSharp;

namespace TrustSim.Presentation.Tests.Catalogues;

public sealed class SaidIdTests
{
    [Theory]
    [InlineData("""Say.Text("play.end")""", "play.end", "")]
    [InlineData("""Say.Runs("play.end", ("trust", 48), ("fear", 2))""", "play.end", "trust,fear")]
    [InlineData("""Line(BlockKind.Note, "play.end-of", ("trust", 48))""", "play.end-of", "trust")]
    [InlineData("""Say.Runs($"play.{Word.Of(key)}.name", ("n", 1))""", "play.open-up.name", "n")]
    [InlineData("""Titles = ["play.end"]""", "play.end", "")]
    [InlineData("""Say.Text("other-paths.end-of")""", "other-paths.end-of", "")]
    public void An_id_is_found_with_the_holes_beside_it(string code, string id, string holes)
    {
        var said = Of(code).ShouldHaveSingleItem();
        said.Pattern.IsMatch(id).ShouldBeTrue();
        said.Pattern.IsMatch(id + "x.y").ShouldBeFalse();
        string.Join(",", said.Holes).ShouldBe(holes);
    }

    [Fact]
    public void Both_ids_of_a_choice_are_found_with_the_holes_of_the_call() =>
        Of("""Say.Runs(isOver ? "play.end" : way switch { Way.In => "play.in", Way.Out => "play.out" }, ("n", 1))""")
            .Select(said => (said.Pattern.ToString(), said.Holes.Single()))
            .ShouldBe([(@"^play\.end$", "n"), (@"^play\.in$", "n"), (@"^play\.out$", "n")]);

    [Theory]
    [InlineData("""Open("play.json")""")]
    [InlineData("""Open("other.end")""")]
    [InlineData("""Open("Play.end")""")]
    [InlineData("""Open($"playing {n}.")""")]
    public void Other_strings_are_not_ids(string code) => Of(code).ShouldBeEmpty();

    static SaidId[] Of(string code) =>
    [
        .. SaidId.In(
            "Any.cs",
            CSharpSyntaxTree.ParseText($"class C {{ object O = {code}; }}"),
            new HashSet<string> { "play", "other-paths" }),
    ];
}
