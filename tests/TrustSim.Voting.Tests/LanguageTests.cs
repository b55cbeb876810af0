using System.Text.RegularExpressions;
using TrustSim.Presentation.Catalogues;

namespace TrustSim.Voting.Tests;

/// <summary>Phones speak the language of the run, although the web server answers on threads of its own.</summary>
public sealed partial class LanguageTests
{
    [Theory]
    [InlineData("en", "Kept. You can change it until the vote is closed.", "There is nothing here.")]
    [InlineData("de", "Gespeichert. Bis die Abstimmung schließt, kannst du noch wechseln.", "Hier ist nichts.")]
    [InlineData("es", "Guardado. Puedes cambiarlo hasta que se cierre la votación.", "Aquí no hay nada.")]
    public async Task All_that_a_phone_shows_is_in_the_language_of_the_run(string language, string kept, string nothing)
    {
        Say.Catalogue = Catalogue.In(language);
        using var lobby = new Lobby();
        lobby.Ask();
        using var phone = await Phone.At(lobby);
        var page = await phone.Page();
        page.ShouldContain($"<html lang=\"{language}\">");
        foreach (var words in (string[])["phone.title", "phone.promise-few", "phone.look-again", "phone.sending", "phone.lost"])
            page.ShouldContain(Say.Text(words), Case.Sensitive, words);
        (await phone.State()).Promise.ShouldBe(Say.Text("phone.promise-few"));
        (await phone.Vote(1)).Sentence.ShouldBe(kept);
        (await phone.Page()).ShouldContain(kept);
        using var elsewhere = await phone.Send(HttpMethod.Get, "/XXXX");
        (await elsewhere.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldStartWith(nothing);
    }

    [Theory]
    [InlineData("de-AT,de;q=0.9,en;q=0.8", "de", "Auf Deutsch?")]
    [InlineData("fr, de;q=0.5", "de", "Auf Deutsch?")]
    [InlineData("en, de;q=0.5", "en", "What do you do with the hour?")]
    [InlineData("de;q=0.2, en;q=0.7", "en", "What do you do with the hour?")]
    [InlineData("es, fr", "en", "What do you do with the hour?")]
    [InlineData("de;q=0", "en", "What do you do with the hour?")]
    [InlineData(";;q=,=,-", "en", "What do you do with the hour?")]
    [InlineData("", "en", "What do you do with the hour?")]
    public async Task A_phone_has_its_own_language_where_the_story_has_it(string accepted, string language, string ask)
    {
        Say.Catalogue = Catalogue.English;
        using var lobby = new Lobby();
        lobby.Ask();
        using var phone = new Phone(lobby);
        using var answer = await phone.Send(HttpMethod.Get, $"/{Lobby.Code}", null, ("Accept-Language", accepted));
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain($"<html lang=\"{language}\">");
        page.ShouldContain($">{ask}</h1>");
        page.ShouldContain(Catalogue.In(language).Say("phone.look-again", []).Plain);
        // Votes in either language are votes on the same ballot.
        page.ShouldContain((await phone.State()).Ballot!);
    }

    /// <summary>In the pseudo-locale each letter of the program has an accent, so a plain word is one that nobody can translate.</summary>
    [Fact]
    public async Task In_the_pseudo_locale_a_phone_shows_no_word_of_the_program_as_it_is()
    {
        Say.Catalogue = Catalogue.In("pseudo");
        using var lobby = new Lobby();
        using var phone = await Phone.At(lobby);
        lobby.Votes.Wait(() => "");
        var waiting = await phone.Page();
        lobby.Ask("?", answers: ["1", "2"]);
        var asked = await phone.Page();
        var kept = await phone.Vote(1);
        using var elsewhere = await phone.Send(HttpMethod.Get, "/XXXX");
        var nothing = await elsewhere.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        string[] shown = [waiting, asked, kept.Sentence, kept.State.Promise, await phone.Page(), nothing];
        shown.SelectMany(page => Word().Matches(NoWords().Replace(page, " ")).Select(match => match.Value)).Distinct().ShouldBeEmpty();
        NoWords().Replace(asked, " ").ShouldContain(Say.Text("phone.look-again"));
    }

    /// <summary>Style, script and markup; the words for the script stand in attributes.</summary>
    [GeneratedRegex(@"<(style|script|noscript)>[\s\S]*?</\1>|<!doctype html>|</?[a-z]+\d?| [a-z-]+=""[!-~]*""|[a-z-]+=")]
    private static partial Regex NoWords();

    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex Word();
}
