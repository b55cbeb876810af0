namespace TrustSim.Tests.House;

/// <summary>No switch silently accepts a new member of a closed set.</summary>
public sealed class SwitchTests
{
    const string Sets = """
        enum Colour { Red, Green, Blue }
        abstract record Shape { public sealed record Dot : Shape; public sealed record Line(int Length) : Shape; }
        """;

    [Fact]
    public void Every_switch_names_the_members_of_its_closed_set() =>
        string.Join('\n', SwitchRule.Breaches([.. Repository.Sources.Select(path => ($"src/{path}", Repository.Read($"src/{path}")))]))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("colour switch { Colour.Red => 1, Colour.Green or Colour.Blue => 2 }")]
    [InlineData("colour switch { Colour.Red when sunny => 1, Colour.Red or Colour.Green or Colour.Blue => 2 }")]
    [InlineData("(colour, number) switch { (Colour.Red, _) => 1, (Colour.Green, > 1) => 2, (Colour.Green or Colour.Blue, _) => 3 }")]
    [InlineData("number switch { 1 => 1, _ => 2 }")]
    [InlineData("paint switch { Paint.Red => 1, _ => 2 }")]
    [InlineData("shape switch { Shape.Dot => 1, Shape.Line(var length) => length, _ => throw new UnreachableException() }")]
    [InlineData("shape switch { Shape.Line { Length: 1 } => 1, Shape.Dot or Shape.Line => 2, _ => throw new UnreachableException() }")]
    public void A_switch_that_names_them_all_passes(string expression) => OfExpression(expression).ShouldBeEmpty();

    [Theory]
    [InlineData("colour switch { Colour.Red => 1, _ => 2 }", "Colour")]
    [InlineData("colour switch { Colour.Red => 1, var other => 2 }", "Colour")]
    [InlineData("colour switch { Colour.Red => 1, { } other => 2, null => 3 }", "Colour")]
    [InlineData("colour switch { Colour.Red => 1, not Colour.Red => 2 }", "Colour")]
    [InlineData("colour switch { Colour.Red => 1, Colour.Green or Colour.Blue => 2, _ => throw new UnreachableException() }", "Colour")]
    [InlineData("colour switch { Paints.Colour.Red => 1, _ => 2 }", "Colour")]
    [InlineData("(colour, number) switch { (Colour.Red, 1) => 1, _ => 2 }", "Colour")]
    [InlineData("(colour, number) switch { (Colour.Red, 1) => 1, (_, _) => 2 }", "Colour")]
    [InlineData("(colour, number) switch { (Colour.Red, 1) => 1, (Colour.Green or Colour.Blue, _) => 2, (_, 3) => 3 }", "Colour")]
    [InlineData("thing switch { { Colour: Colour.Red } => 1, _ => 2 }", "Colour")]
    [InlineData("shape switch { Shape.Dot => 1, _ => 2 }", "case Shape", "Shape.Line")]
    [InlineData("shape switch { Shape.Dot => 1, _ => throw new UnreachableException() }", "Shape.Line")]
    [InlineData("shape switch { Shape.Dot => 1, Shape.Line when sunny => 2, _ => throw new UnreachableException() }", "Shape.Line")]
    [InlineData("shape switch { Shape.Dot => 1, Shape.Line { Length: 1 } => 2, _ => throw new UnreachableException() }", "Shape.Line")]
    public void A_switch_that_would_take_a_new_one_is_reported(string expression, params string[] said)
    {
        var breaches = OfExpression(expression);
        breaches.Count.ShouldBe(said.Length, string.Join('\n', breaches));
        for (var i = 0; i < said.Length; i++) breaches[i].ShouldContain(said[i]);
    }

    [Theory]
    [InlineData("switch (colour) { case Colour.Red: case Colour.Green: break; case Colour.Blue: return; }")]
    [InlineData("switch (shape) { case Shape.Dot: break; case Shape.Line line: break; }")]
    [InlineData("switch (number) { case 1: break; default: return; }")]
    public void A_statement_that_names_them_all_passes(string statement) => OfStatement(statement).ShouldBeEmpty();

    [Theory]
    [InlineData("switch (colour) { case Colour.Red or Colour.Green or Colour.Blue: break; default: break; }", "takes whatever Colour")]
    [InlineData("switch (colour) { case Colour.Red: case Colour.Green: break; }", "Colour.Blue")]
    [InlineData("switch (shape) { case Shape.Line line: break; }", "Shape.Dot")]
    [InlineData("switch (shape) { case Shape.Dot: break; case Shape.Line line: break; default: break; }", "case Shape")]
    public void A_statement_that_leaves_one_out_is_reported(string statement, string said) =>
        OfStatement(statement).ShouldHaveSingleItem().ShouldContain(said);

    [Fact]
    public void A_breach_is_reported_with_its_file_and_line()
    {
        const string Paint =
            "class Paint\n{\n    int Of(Colour one) => one switch\n    {\n        Colour.Red => 1,\n        _ => 2,\n    };\n}";
        SwitchRule.Breaches(("Sets.cs", Sets), ("Paint.cs", Paint))
            .ShouldBe(["Paint.cs:6: takes whatever Colour comes to have; name the members"]);
    }

    static IReadOnlyList<string> OfExpression(string expression) => OfStatement($"return {expression};");

    static IReadOnlyList<string> OfStatement(string statement) =>
        SwitchRule.Breaches(("Sets.cs", Sets), ("Paint.cs", $"class Paint {{ object Of() {{ {statement} }} }}"));
}
