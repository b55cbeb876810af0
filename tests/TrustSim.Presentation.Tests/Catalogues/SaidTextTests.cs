using TrustSim.Core.Text;
using TrustSim.Presentation.Catalogues;

namespace TrustSim.Presentation.Tests.Catalogues;

/// <summary>Compares the catalogue with the sources, so that no text is missing.</summary>
public sealed class SaidTextTests
{
    static readonly Dictionary<string, Entry> Texts =
        Sources.Catalogue.SelectMany(file => CatalogueReader.Read(File.ReadAllBytes(file.FullName))).ToDictionary();

    static readonly HashSet<string> Areas = [.. Sources.Catalogue.Select(file => Path.GetFileNameWithoutExtension(file.Name))];

    static readonly IReadOnlyList<SaidId> Said = [.. Sources.All.SelectMany(file => SaidId.In(file.Path, file.Tree, Areas))];

    [Fact]
    public void There_are_texts_and_places_that_say_them()
    {
        Texts.ShouldNotBeEmpty();
        Said.ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_named_text_is_in_the_catalogue() =>
        Said.Where(said => !Texts.Keys.Any(said.Pattern.IsMatch))
            .Select(said => $"{said.Place} says {said.Pattern}, which the catalogue does not have.").ShouldBeEmpty();

    [Fact]
    public void Every_named_text_gets_the_holes_that_it_has() =>
        Said.SelectMany(
            said => Texts.Where(text => said.Pattern.IsMatch(text.Key)).Where(text => !HolesOf(text.Value).SetEquals(said.Holes))
            .Select(
                text =>
                    $"{said.Place} gives [{string.Join(", ", said.Holes)}] to {text.Key}, "
                        + $"which has [{string.Join(", ", HolesOf(text.Value))}]."))
            .ShouldBeEmpty();

    [Fact]
    public void Every_text_of_the_catalogue_is_in_use() =>
        Texts.Keys.Where(id => !Said.Any(said => said.Pattern.IsMatch(id))).ShouldBeEmpty();

    [Fact]
    public void An_id_begins_with_the_area_whose_file_it_stands_in()
    {
        foreach (var file in Sources.Catalogue)
            CatalogueReader.Read(File.ReadAllBytes(file.FullName)).Keys.ShouldAllBe(
                id => id.StartsWith(Path.GetFileNameWithoutExtension(file.Name) + ".", StringComparison.Ordinal));
    }

    [Fact]
    public void Both_forms_of_a_plural_have_the_same_holes_whether_or_not_they_say_the_number() =>
        Texts.Where(text => text.Value.One is not null)
        .ShouldAllBe(text => HolesOf(text.Value).SetEquals(TextTemplate.HolesOf(text.Value.One!).Append(Entry.Count)));

    [Fact]
    public void A_text_holds_nothing_that_could_not_be_shown() =>
        Texts.Values.SelectMany(text => new[] { text.Other, text.One ?? "" })
            .ShouldAllBe(text => ControlCharacters.Escape(text) == text && !text.Contains('\n', StringComparison.Ordinal));

    /// <summary>The number decides between the forms of a plural even where neither contains it.</summary>
    static HashSet<string> HolesOf(Entry text) => [.. TextTemplate.HolesOf(text.Other), .. text.One is null ? (string[])[] : [Entry.Count]];
}
