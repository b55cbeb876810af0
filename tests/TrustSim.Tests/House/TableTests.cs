namespace TrustSim.Tests.House;

public sealed class TableTests
{
    const string Colours = "enum Colour { Red, Green, Blue }";

    [Fact]
    public void Every_table_has_a_row_for_each_member() =>
        string.Join('\n', TableRule.Missing([.. Repository.Sources.Select(path => ($"src/{path}", Repository.Read($"src/{path}")))]))
            .ShouldBeEmpty();

    [Fact]
    public void A_missing_row_is_reported_with_the_file_and_line_of_its_table() =>
        Missing("new(Colour.Red, 1), new(Colour.Blue) { Hue = 2 }").ShouldBe(["Paint.cs:3: Colour.Green has no row"]);

    [Fact]
    public void A_table_with_all_rows_passes() => Missing("new(Colour.Blue, 3), new(Colour.Red, 1), new(Colour.Green, 2)").ShouldBeEmpty();

    [Fact]
    public void A_member_in_another_column_is_no_row() =>
        Missing("new(Colour.Red, Colour.Green), new(Colour.Blue, Colour.Green)").ShouldBe(["Paint.cs:3: Colour.Green has no row"]);

    static IReadOnlyList<string> Missing(string rows) =>
        TableRule.Missing(
            ("Colour.cs", Colours),
            ("Paint.cs", $"class Paint\n{{\n    MemberTable<Colour, Row> Rows {{ get; }} = new({rows});\n}}"));
}
