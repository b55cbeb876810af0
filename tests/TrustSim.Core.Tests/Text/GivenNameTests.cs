using TrustSim.Core.Text;

namespace TrustSim.Core.Tests.Text;

public sealed class GivenNameTests
{
    [Theory]
    [InlineData("Maya Okafor", "Maya")]
    [InlineData("Dr. Paul Weiss", "Paul")]
    [InlineData("Prof. Dr. Ines Faro", "Ines")]
    [InlineData("Mrs Holm", "Mrs Holm")]
    [InlineData("Dr.", "Dr.")]
    [InlineData("Drew Barnes", "Drew")]
    [InlineData("", "")]
    public void Titles_are_not_what_one_calls_somebody(string name, string called) => GivenName.From(name).ShouldBe(called);

    [Theory]
    [InlineData("van Dam", "van Dam")]
    [InlineData("van der Berg", "van der Berg")]
    [InlineData("de la Cruz Romero", "de la Cruz")]
    [InlineData("Wim de Boer", "Wim")]
    [InlineData("Van Nguyen", "Van")]
    [InlineData("J. Abe", "J. Abe")]
    [InlineData("J. R. Abe", "J. R. Abe")]
    [InlineData("J.R. Abe", "J.R. Abe")]
    [InlineData("A", "A")]
    [InlineData("de", "de")]
    public void Neither_a_particle_nor_an_initial_stands_alone(string name, string called) => GivenName.From(name).ShouldBe(called);

    [Theory]
    [InlineData("Berg, Ada", "Ada")]
    [InlineData("de Boer, Wim", "Wim")]
    [InlineData("Berg, Dr.", "Berg")]
    [InlineData("Berg, Ada, BSc", "Ada")]
    public void A_name_with_a_comma_is_turned_round(string name, string called) => GivenName.From(name).ShouldBe(called);

    [Theory]
    [InlineData("Ada Berg", "Ada B.")]
    [InlineData("Dr. Ada Berg", "Ada B.")]
    [InlineData("Wim de Boer", "Wim B.")]
    [InlineData("Berg, Ada", "Ada B.")]
    [InlineData("Ada Őry", "Ada Ő.")]
    [InlineData("Ada", "Ada")]
    public void The_initial_of_the_next_name_tells_two_apart(string name, string called) => GivenName.WithInitial(name).ShouldBe(called);
}
