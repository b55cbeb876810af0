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
    [InlineData("Dr. med. Anna Weiss", "Anna")]
    [InlineData("Prof. Dr. h. c. Otto Klein", "Otto")]
    [InlineData("Sra. López", "Sra. López")]
    [InlineData("Nurse Holm", "Nurse Holm")]
    [InlineData("Maj Sjöwall", "Maj")]
    [InlineData("Don Draper", "Don")]
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
    [InlineData("J Abe", "J Abe")]
    [InlineData("Wm. Blake", "Wm. Blake")]
    [InlineData("St. John Rivers", "St. John")]
    [InlineData("Van der Berg", "Van der Berg")]
    [InlineData("VAN DAM", "VAN DAM")]
    [InlineData("Abd al-Karim", "Abd al-Karim")]
    [InlineData("De Boer", "De Boer")]
    [InlineData("d' Arc", "d' Arc")]
    [InlineData("عبد الله", "عبد الله")]
    public void Neither_a_particle_nor_an_initial_stands_alone(string name, string called) => GivenName.From(name).ShouldBe(called);

    [Theory]
    [InlineData("Berg, Ada", "Ada")]
    [InlineData("de Boer, Wim", "Wim")]
    [InlineData("Berg, Dr.", "Berg")]
    [InlineData("Berg, Ada, BSc", "Ada")]
    [InlineData("Ada Berg, BSc", "Ada")]
    [InlineData("King, Martin Luther, Jr.", "Martin")]
    [InlineData("Ada Berg, Ph.D.", "Ada")]
    [InlineData("Berg， Ada", "Ada")]
    public void A_name_with_a_comma_is_turned_round(string name, string called) => GivenName.From(name).ShouldBe(called);

    [Theory]
    [InlineData("Ada Berg", "Ada B.")]
    [InlineData("Dr. Ada Berg", "Ada B.")]
    [InlineData("Wim de Boer", "Wim B.")]
    [InlineData("Berg, Ada", "Ada B.")]
    [InlineData("Ada Őry", "Ada Ő.")]
    [InlineData("Ada", "Ada")]
    [InlineData("Jeanne d'Arc", "Jeanne A.")]
    [InlineData("Mohammed al-Rashid", "Mohammed R.")]
    [InlineData("田中 太郎", "田中 太郎")]
    [InlineData("محمد علي", "محمد علي")]
    [InlineData("Nguyễn Văn An", "Nguyễn Văn An")]
    public void The_initial_of_the_next_name_tells_two_apart(string name, string called) => GivenName.Longer(name)[0].ShouldBe(called);
}
