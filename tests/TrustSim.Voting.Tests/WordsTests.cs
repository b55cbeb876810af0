using System.Net;
using TrustSim.Records.Voting;

namespace TrustSim.Voting.Tests;

/// <summary>A few words from a phone wait for the facilitator.</summary>
public sealed class WordsTests : IDisposable
{
    readonly Lobby lobby = new();

    public void Dispose() => lobby.Dispose();

    [Fact]
    public async Task Words_wait_until_the_facilitator_lets_them_through()
    {
        using var phone = await Asked();
        (await phone.Page()).ShouldContain("What should the group not forget?");
        await Send(phone, "about=1&text=Ask+her+first%2C+please.");
        lobby.Words.Waiting.ShouldBe([new(1, 1, "Ask her first, please.")]);
        (await phone.State()).Words.ShouldBe("Sent. The facilitator reads them first.");
        lobby.Words.Settle(1, WordsFate.Shown);
        lobby.Words.Waiting.ShouldBeEmpty();
        (await phone.State()).Words.ShouldBe("Your words are kept, and on the wall.");
    }

    [Fact]
    public async Task Refused_words_are_told_and_others_can_follow()
    {
        using var phone = await Asked();
        await Send(phone, "about=0&text=One");
        lobby.Words.Settle(1, WordsFate.Refused);
        (await phone.Page()).ShouldContain("The facilitator did not show your words.");
        await Send(phone, "about=0&text=Two");
        lobby.Words.Waiting.ShouldBe([new(2, 0, "Two")]);
    }

    [Fact]
    public async Task Later_words_of_a_phone_replace_those_that_wait()
    {
        using var phone = await Asked();
        await Send(phone, "about=0&text=One");
        await Send(phone, "about=2&text=Two");
        lobby.Words.Waiting.ShouldHaveSingleItem().ShouldBe(new(2, 2, "Two"));
        // The facilitator read the first ones a moment before.
        lobby.Words.Settle(1, WordsFate.Refused);
        lobby.Words.Waiting.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("about=1&text=", "?words=empty")]
    [InlineData("about=1&text=%E2%80%AE%00%1B", "?words=empty")]
    [InlineData("about=3&text=One", "?words=late")]
    [InlineData("text=One", "?words=late")]
    public async Task What_is_no_words_for_an_answer_does_not_wait(string form, string query)
    {
        using var phone = await Asked();
        using var answer = await Post(phone, $"occasion=0-1&{form}");
        answer.Headers.Location!.OriginalString.ShouldBe($"/{Lobby.Code}{query}");
        lobby.Words.Waiting.ShouldBeEmpty();
        (await phone.Page(answer.Headers.Location.OriginalString)).ShouldMatch(
            "<p id=\"said\">(There were no words|The group has moved on)");
    }

    [Theory]
    [InlineData("a%1B%5B31mb%0D%0Ac%09d", "a[31mb c d")]
    [InlineData("%E2%80%AEabc%E2%80%AC", "abc")]
    [InlineData("%3Cscript%3Ealert(1)%3C%2Fscript%3E", "<script>alert(1)</script>")]
    [InlineData("%FF%FEabc", "abc")]
    public async Task Words_come_without_signs_that_do_something(string sent, string shown)
    {
        using var phone = await Asked();
        await Send(phone, $"about=0&text={sent}");
        lobby.Words.Waiting.ShouldHaveSingleItem().Text.ShouldBe(shown);
    }

    [Fact]
    public async Task Words_that_are_too_long_are_cut_between_two_signs()
    {
        using var phone = await Asked();
        await Send(phone, $"about=0&text={new string('a', WordBox.Longest - 1)}%F0%9F%98%80more");
        lobby.Words.Waiting.ShouldHaveSingleItem().Text.ShouldBe(new string('a', WordBox.Longest - 1));
    }

    [Fact]
    public async Task Late_words_are_not_kept_for_the_next_question()
    {
        using var phone = await Asked();
        lobby.AskForWords("0-2");
        using var answer = await Post(phone, "occasion=0-1&about=0&text=One");
        answer.Headers.Location!.OriginalString.ShouldEndWith("?words=late");
        lobby.Words.Waiting.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_file_for_the_notes_tells_nothing_of_who_sent_them_and_goes_with_the_occasion()
    {
        using var phone = await Asked();
        await Send(phone, "about=1&text=Ask+her");
        var file = lobby.Files.Single(name => name.EndsWith(".words", StringComparison.Ordinal));
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldBe(
            "{\"number\":1,\"about\":1,\"text\":\"Ask her\"}\n");
        lobby.Words.Begin("", 0);
        lobby.Files.ShouldNotContain(file);
    }

    [Fact]
    public async Task A_browser_without_a_token_sends_no_words()
    {
        lobby.AskForWords();
        using var phone = new Phone(lobby);
        using var answer = await Post(phone, "occasion=0-1&about=0&text=One");
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        lobby.Words.Waiting.ShouldBeEmpty();
    }

    async Task<Phone> Asked()
    {
        lobby.AskForWords();
        return await Phone.At(lobby);
    }

    static async Task Send(Phone phone, string form)
    {
        using var answer = await Post(phone, $"occasion=0-1&{form}");
        (answer.StatusCode, answer.Headers.Location!.OriginalString).ShouldBe((HttpStatusCode.SeeOther, $"/{Lobby.Code}"));
    }

    static Task<HttpResponseMessage> Post(Phone phone, string form) =>
        phone.Send(HttpMethod.Post, $"/{Lobby.Code}/words", new StringContent(form));
}
