using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using TrustSim.Core.Text;
using TrustSim.Corpus;
using TrustSim.Records.Voting;
using TrustSim.Voting.Page;
using TrustSim.Voting.State;

namespace TrustSim.Voting.Tests.Page;

public sealed partial class PhonePageTests
{
    const int MostBytes = 20 * 1000;

    [Fact]
    public void A_long_question_with_six_answers_stays_below_twenty_kilobytes()
    {
        var words = string.Concat(Enumerable.Repeat("What do you say to her now? ", 12));
        var state = Describe(words, null, [words, words, words, words, words, words]);
        PhonePage.Render("K7Q2", state, null).Length.ShouldBeLessThan(MostBytes);
    }

    [Theory, MemberData(nameof(HostileLines.InTens), MemberType = typeof(HostileLines))]
    public void Hostile_text_changes_nothing_of_the_page_but_its_words(int number)
    {
        var plain = Signs(Render(Describe("Question", 1, ["One", "Two"])));
        foreach (var line in HostileLines.Ten(number))
        {
            var page = Render(Describe(line, 1, [line, line]));
            Signs(page).ShouldBe(plain, line);
            ControlCharacters.Escape(page).ShouldBe(page, "No control or direction character is left.");
        }
    }

    [Theory, MemberData(nameof(HostileLines.InTens), MemberType = typeof(HostileLines))]
    public void A_hostile_sentence_changes_nothing_of_the_page_but_its_words(int number)
    {
        var plain = Signs(Render(Wait("Wait.")));
        foreach (var line in HostileLines.Ten(number)) Signs(Render(Wait(line))).ShouldBe(plain, line);
    }

    [Fact]
    public void The_policy_allows_this_script_and_this_style_and_nothing_else()
    {
        var headers = new Microsoft.AspNetCore.Http.HeaderDictionary();
        PhonePage.Secure(headers);
        var page = Render(Describe("Question", null, ["One"]));
        headers["Content-Security-Policy"].ToString().ShouldBe(
            $"default-src 'none'; style-src {Digest(page, "style")}; script-src {Digest(page, "script")}; connect-src 'self'; "
                + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    }

    [Fact]
    public void The_page_loads_nothing() =>
        Render(Describe("Question", 0, ["One"])).ShouldNotMatch("<(link|img|iframe|object)|\\ssrc=|url\\(|@import|\\son[a-z]+=|\\sstyle=");

    [Fact]
    public void Question_and_answers_say_their_language()
    {
        var page = Render(Describe("Frage", null, ["Eins", "Zwei"]));
        page.ShouldContain("<h1 id=\"ask\" lang=\"de-AT\" dir=\"auto\">Frage</h1>");
        page.ShouldContain("lang=\"de-AT\" dir=\"auto\">Zwei</span>");
        page.ShouldContain("<html lang=\"en\">");
    }

    [Fact]
    public void The_kept_answer_is_marked_by_sign_state_and_words()
    {
        var buttons = Button().Matches(Render(Describe("Question", 1, ["One", "Two"]))).Select(match => match.Value).ToList();
        buttons.Count.ShouldBe(2);
        Marks(buttons[0]).ShouldBe((false, false, false));
        Marks(buttons[1]).ShouldBe((true, true, true));

        static (bool, bool, bool) Marks(string button) => (
            button.Contains("aria-pressed=\"true\"", StringComparison.Ordinal), button.Contains('●', StringComparison.Ordinal),
            button.Contains("<small>your vote</small>", StringComparison.Ordinal));
    }

    [Fact]
    public void A_vote_that_was_not_kept_is_not_called_kept()
    {
        var page = Encoding.UTF8.GetString(PhonePage.Render("K7Q2", Describe("Question", 1, ["One", "Two"]), "That vote is closed."));
        page.ShouldContain("<p id=\"said\">That vote is closed.</p>");
    }

    [Fact]
    public void Without_script_a_waiting_page_looks_again_by_itself_and_a_question_does_not()
    {
        Render(Wait("Wait.")).ShouldContain("<noscript><meta http-equiv=\"refresh\" content=\"15\"></noscript>");
        Render(Describe("Question", null, ["One"])).ShouldNotContain("http-equiv");
    }

    [Fact]
    public void Below_five_phones_the_page_says_that_counts_can_tell()
    {
        const string Warning = "numbers on the wall can tell who voted what";
        Describe("Question", null, ["One"], phones: 4).Promise.ShouldContain(Warning);
        Describe("Question", null, ["One"], phones: 5).Promise.ShouldNotContain(Warning);
    }

    [Fact]
    public void Letters_are_those_of_the_wall() =>
        Render(Describe("Question", null, ["One", "Two", "Three"])).ShouldMatch("<b>A</b>[\\s\\S]*<b>B</b>[\\s\\S]*<b>C</b>");

    static PhoneState Describe(string ask, int? chosen, ImmutableArray<string> answers, int phones = 24)
    {
        var board = new PhoneBoard();
        board.Show(new PhoneQuestion(0, ask, answers, "de-AT"));
        return PhoneWords.Describe(board.Now, chosen, phones);
    }

    static PhoneState Wait(string sentence)
    {
        var board = new PhoneBoard();
        board.Show(() => sentence);
        return PhoneWords.Describe(board.Now, null, 24);
    }

    static string Render(PhoneState state) => Encoding.UTF8.GetString(PhonePage.Render("K7Q2", state, null));

    /// <summary>The signs that make up the page’s structure.</summary>
    static string Signs(string page) => string.Concat(page.Where(sign => sign is '<' or '>' or '"'));

    static string Digest(string page, string element)
    {
        var text = Regex.Match(page, $"<{element}>([\\s\\S]*?)</{element}>").Groups[1].Value;
        text.ShouldNotBeEmpty();
        return $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
    }

    [GeneratedRegex("<button[\\s\\S]*?</button>")]
    private static partial Regex Button();
}
