using TrustSim.Core.Text;

namespace TrustSim.Core.Tests.Text;

/// <summary>What an author types with straight marks is shown with curly ones.</summary>
public sealed class CurlyMarksTests
{
    [Theory]
    [InlineData("Maya's", "Maya’s")]
    [InlineData("Nobody's. Theirs was the workers' day.", "Nobody’s. Theirs was the workers’ day.")]
    [InlineData("He wouldn't've said so o'clock.", "He wouldn’t’ve said so o’clock.")]
    [InlineData("Room 12's door, in the '90s and the 1990's", "Room 12’s door, in the ’90s and the 1990’s")]
    [InlineData("Tell 'em 'til they hear it, rock 'n' roll", "Tell ’em ’til they hear it, rock ’n’ roll")]
    [InlineData("'Appen she did.", "’Appen she did.")]
    public void An_apostrophe_is_curly(string written, string shown) => CurlyMarks.In(written).ShouldBe(shown);

    [Theory]
    [InlineData("\"No,\" she says.", "“No,” she says.")]
    [InlineData("She says \"no\".", "She says “no”.")]
    [InlineData("(\"No\"), she wrote: \"Maya asked\", and \"I said 20\".", "(“No”), she wrote: “Maya asked”, and “I said 20”.")]
    [InlineData("\"I thought—\" He stops. \"... never mind.\"", "“I thought—” He stops. “... never mind.”")]
    [InlineData("Then—\"Yes\"–silence.", "Then—“Yes”–silence.")]
    [InlineData("\"A quote of two paragraphs has no end here", "“A quote of two paragraphs has no end here")]
    [InlineData("and ends there.\"", "and ends there.”")]
    [InlineData("\"\"", "“”")]
    [InlineData("\"", "\"")]
    public void What_is_said_stands_in_curly_quotation_marks(string written, string shown) => CurlyMarks.In(written).ShouldBe(shown);

    [Theory]
    [InlineData("'Not now,' he said.", "‘Not now,’ he said.")]
    [InlineData("\"She said 'no', and 'Maya's was better'.\"", "“She said ‘no’, and ‘Maya’s was better’.”")]
    [InlineData("\"'No' is all she said.\"", "“‘No’ is all she said.”")]
    [InlineData("\"All she said was 'no'\"", "“All she said was ‘no’”")]
    [InlineData("'12 people' is the answer.", "‘12 people’ is the answer.")]
    public void A_quotation_can_stand_in_another(string written, string shown) => CurlyMarks.In(written).ShouldBe(shown);

    [Theory]
    [InlineData("A screen of 27\" on a desk of 6' by 3'.")]
    [InlineData("A man of 6'2\"")]
    [InlineData("Run `echo \"it's\"` first.")]
    [InlineData("5 \" 7 ' 9")]
    [InlineData("<a title=\"it's\" class='x'>")]
    [InlineData("“No,” she says: ‘it’s Maya’s’.")]
    [InlineData("„Nein“, sagt sie. ‚Nein.‘")]
    [InlineData("« Non », dit-elle.")]
    public void Measures_code_and_curly_marks_stay(string written) => CurlyMarks.In(written).ShouldBe(written);

    [Fact]
    public void Quotation_marks_stay_beside_those_of_another_language() =>
        CurlyMarks.In("„Das war's“, sagt sie. \"Nein\" und 'nein'.").ShouldBe("„Das war’s“, sagt sie. \"Nein\" und 'nein'.");

    [Fact]
    public void A_backtick_without_a_partner_begins_no_code() => CurlyMarks.In("` it's").ShouldBe("` it’s");

    [Theory]
    [InlineData("\"Nein\", sagt sie. 'Nein.'", "„Nein“, sagt sie. ‚Nein.‘")]
    [InlineData("Sie sagt: \"Er meinte 'gleich', und dann war's still.\"", "Sie sagt: „Er meinte ‚gleich‘, und dann war’s still.“")]
    [InlineData("(\"Ja\") – \"Gut\"–", "(„Ja“) – „Gut“–")]
    [InlineData("„Ja\", sagt sie. \"Nein\"", "„Ja“, sagt sie. „Nein“")]
    [InlineData("Ein Schirm von 27\" und Run `echo \"x\"`", "Ein Schirm von 27\" und Run `echo \"x\"`")]
    public void A_German_text_has_German_marks(string written, string shown)
    {
        CurlyMarks.In(written, "de").ShouldBe(shown);
        CurlyMarks.In(written, "de-AT").ShouldBe(shown);
        CurlyMarks.In(shown).ShouldBe(shown, "What is shown so stays so where nobody knows the language.");
    }
}
