using TrustSim.Core.Text;

namespace TrustSim.Core.Tests.Text;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("Has the key. Speaks last.", "Has the key.", "Speaks last.")]
    [InlineData("“No.” He left.", "“No.”", "He left.")]
    [InlineData("“I should have ...” she says. Then nothing.", "“I should have ...” she says.", "Then nothing.")]
    [InlineData("Really?! Yes … no", "Really?!", "Yes … no")]
    [InlineData("At 01:31. 20 minutes.", "At 01:31.", "20 minutes.")]
    [InlineData("one", "one")]
    [InlineData("", "")]
    public void A_paragraph_ends_where_its_sentences_do(string paragraph, params string[] sentences)
    {
        Sentences.Split(paragraph).ShouldBe(sentences);
        Sentences.First(paragraph).ShouldBe(sentences[0]);
        string.Join(' ', Sentences.Split(paragraph)).ShouldBe(paragraph);
    }
}
